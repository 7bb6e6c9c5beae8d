import { coverAll } from '../../shared/domain/sampling/cover';
import { at } from '../../shared/domain/sampling/typed';
import { hasInstances, readInstance, toProblem } from '../../tests/unit/sampling/instances';
import { median, timed, type Measure } from './measure';

const INSTANCES = ['S1', 'S2', 'S3', 'M1'] as const;
const TIMES = 5;

/** The coverage search on the instances of the statistics folder, when it is there, against their known optima. */
export async function measureInstances(): Promise<readonly Measure[]> {
  if (!hasInstances) {
    console.log('  instances S1 to M1 left out: ../shared/statistics/instances is not here');
    return [];
  }
  const measures: Measure[] = [];
  for (const name of INSTANCES) measures.push(...(await measureInstance(name)));
  return measures;
}

async function measureInstance(name: string): Promise<readonly Measure[]> {
  const { instance, optimum } = readInstance(name);
  const problem = toProblem(instance);
  const times: number[] = [];
  let [size, risk] = [0, 0];
  for (let time = 0; time < TIMES; time += 1) {
    const { ms, value: cover } = await timed(() => coverAll(problem));
    times.push(ms);
    const picked = [...(cover?.picked ?? [])];
    const taken = [...problem.taken.keys()].filter((row) => at(problem.taken, row) === 1);
    size = cover?.size ?? 0;
    risk = [...taken, ...picked].reduce((sum, row) => sum + at(problem.risk, row), 0);
  }
  return [
    {
      name: `Draw on instance ${name}`,
      value: median(times),
      unit: 'ms',
      note: `${problem.rows} decisions, sample of ${size} with risk ${risk}; optimum ${optimum.optimumSize} with ${optimum.maxRiskAtOptimum}; median of ${TIMES}`,
    },
    {
      name: `Draw on instance ${name}, above the optimum`,
      value: size - optimum.optimumSize,
      unit: 'decisions',
      aim: { atMost: 0 },
      note: `the riskiest sample of that size has ${optimum.maxRiskAtOptimum - risk} more risk`,
    },
  ];
}
