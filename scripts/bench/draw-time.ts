import { coverAll } from '../../shared/domain/sampling/cover';
import { hasInstances, readInstance, toProblem } from '../../tests/unit/sampling/instances';
import { median, timed, type Measure } from './measure';

const TIMES = 5;

/** The coverage search on instance M1 of the statistics folder, when it is there. */
export async function measureDraw(): Promise<readonly Measure[]> {
  if (!hasInstances) {
    console.log('  instance M1 left out: ../shared/statistics/instances is not here');
    return [];
  }
  const { instance, optimum } = readInstance('M1');
  const problem = toProblem(instance);
  const times: number[] = [];
  let size = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const { ms, value } = await timed(() => coverAll(problem));
    times.push(ms);
    size = value?.size ?? 0;
  }
  return [
    {
      name: 'Draw on instance M1',
      value: median(times),
      unit: 'ms',
      note: `${problem.rows} decisions, sample of ${size}, optimum ${optimum.optimumSize}; median of ${TIMES}`,
    },
  ];
}
