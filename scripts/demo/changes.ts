import { sha256Of } from '../../tests/support/demo-files';
import {
  checkDraw,
  hasShell,
  readShellLines,
  savePopulation,
  typeIntoShell,
} from '../../tests/support/steps/check-draw';
import { importSpreadsheet } from '../../tests/support/steps/import';
import { press } from '../../tests/support/steps/keyboard';
import { openPlan, openTab } from '../../tests/support/steps/plan';
import { rePlan, widenAfterOverturn } from '../../tests/support/steps/replan';
import {
  goToDayWithSamples,
  handOverSelected,
  openSchedule,
  selectFirstSample,
} from '../../tests/support/steps/schedule';
import { LEAD_IQA, PLAN, type Demo } from './demo';
import { saveCalendar } from './plan-files';
import { must } from './steps';

const OTHER_IQA = 'Gareth Pugh';

/** The plan after an overturned decision and new ones: widened, planned again, handed over, its draw proved. */
export async function followPlan(demo: Demo): Promise<void> {
  const { desk, steps, given, picture } = demo;
  await steps.run('Plan widened after the overturned decision', () =>
    widenAfterOverturn(desk, () => picture('widen')),
  );
  await steps.run('Later decisions imported, the plan follows with the same seed', async () => {
    const { sentence } = await importSpreadsheet(desk, given.laterDecisions);
    await openPlan(desk, PLAN);
    const { changes, said } = await rePlan(desk, 'Later decisions were imported.', () => picture('re-plan'));
    must(changes.length > 0, 'Nothing was planned anew.');
    return { sentence, changes, said };
  });
  await steps.run('Sample handed over in the schedule, calendar file saved', async () => {
    await openSchedule(desk);
    const day = await goToDayWithSamples(desk);
    const { iqa } = await selectFirstSample(desk);
    await picture('schedule');
    const to = iqa === OTHER_IQA ? LEAD_IQA : OTHER_IQA;
    const said = await handOverSelected(desk, { to, reason: 'On leave that week.' });
    const calendar = await saveCalendar(demo, to);
    await press(desk.page.getByRole('link', { name: 'Plan', exact: true }));
    await desk.page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
    return { day, said, calendar };
  });
  await steps.run('Draw checked on screen and in a shell', () => checkDrawAgain(demo));
}

async function checkDrawAgain({ desk, picture }: Demo) {
  const says = await checkDraw(desk);
  must(says === 'The draw repeats', says);
  const { hash, hashLine, drawLine, prints } = await readShellLines(desk);
  const population = await savePopulation(desk);
  must(sha256Of(population) === hash, `The saved population has not the hash ${hash}`);
  await picture('draw-checked');
  const isTyped = hasShell();
  if (isTyped) {
    const [hashed] = typeIntoShell(hashLine, desk.folder);
    must(hashed?.startsWith(hash) === true, `The shell says ${hashed ?? 'nothing'} instead of ${hash}`);
    const drawn = typeIntoShell(drawLine, desk.folder);
    must(drawn.length === prints, `The shell printed ${drawn.length} decisions instead of ${prints}`);
  } else console.log('    no shell with sha256sum, sort and awk here: its lines are not typed');
  await openTab(desk, 'List');
  return { says, population: hash, atRandom: prints, isTyped };
}
