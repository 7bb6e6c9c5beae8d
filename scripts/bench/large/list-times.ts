import { median, type Measure } from '../measure';
import { openScreen, type Opening } from './open-screen';
import { openedScreens, type OpenedScreen } from './screens';
import type { LargeWindow } from './window';

const TIMES = 5;
const AIM_MS = 150;

/** How long each list takes to open, from the change of address to its first row on the screen. */
export async function measureLists(
  window: LargeWindow,
  opened: Parameters<typeof openedScreens>[1],
): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const screen of await openedScreens(window.page, opened)) {
    const openings: Opening[] = [];
    for (let time = 0; time < TIMES; time += 1) openings.push(await openScreen(window, screen));
    const measure = listMeasure(screen, openings);
    console.log(`  ${screen.name}: ${measure.value.toFixed(0)} ms`);
    measures.push(measure);
  }
  return measures;
}

function listMeasure({ name, isWhole }: OpenedScreen, openings: readonly Opening[]): Measure {
  const clock = openings.map((opening) => opening.clock);
  const own = openings.map((opening) => opening.own ?? opening.clock);
  const [first = Number.NaN] = clock;
  return {
    name: `${name}, first row painted`,
    value: median(own),
    unit: 'ms',
    ...(!isWhole && { aim: { atMost: AIM_MS } }),
    note: `median of ${openings.length} without waiting for a processor; by the clock ${median(clock).toFixed(0)} ms, the first time ${first.toFixed(0)} ms`,
  };
}
