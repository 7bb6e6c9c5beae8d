import { seededRandom } from '../../../shared/domain/sampling/random';
import type { Instance } from './instances';

const COLUMNS = ['learner', 'assessor', 'unit', 'method', 'site', 'cohort', 'stage', 'risk'];

/** How large a made instance is, and which dimensions (or pairs) need how many. */
export interface InstanceSize {
  readonly learners: number;
  readonly units: number;
  readonly assessors: number;
  readonly sites: number;
  readonly cohorts: number;
  readonly methods: number;
  /** Of how many units each assessor judges any, in per cent. */
  readonly competence: number;
  readonly rules: readonly { readonly dims: readonly string[]; readonly k: number }[];
}

/** An instance of any size in the format of the statistics folder: every learner is decided on in every unit. */
export function generateInstance(seed: string, size: InstanceSize): Instance {
  const random = seededRandom(seed);
  const skewed = (below: number) => Math.min(random(below), random(below));
  const competent = Array.from({ length: size.units }, () =>
    Array.from({ length: size.assessors }, (_, assessor) => assessor).filter(
      (assessor) => assessor === 0 || random(100) < size.competence,
    ),
  );
  const rows: number[][] = [];
  for (let learner = 0; learner < size.learners; learner += 1) {
    const [site, cohort] = [skewed(size.sites), random(size.cohorts)];
    for (let unit = 0; unit < size.units; unit += 1) {
      const able = competent[unit] ?? [0];
      const assessor = able[random(able.length)] ?? 0;
      const method = skewed(size.methods);
      rows.push([
        learner,
        assessor,
        unit,
        method,
        site,
        cohort,
        random(2),
        1 + (assessor % 5) * (1 + (unit % 5)),
      ]);
    }
  }
  const constraints = size.rules.flatMap(({ dims, k }) => {
    const sizes = new Map<string, number>();
    for (const row of rows) {
      const key = dims.map((name) => row[COLUMNS.indexOf(name)]).join();
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
    }
    return [...sizes].map(([key, members]) => {
      const values = key.split(',').map(Number);
      const where = Object.fromEntries(dims.map((name, index) => [name, values[index] ?? 0]));
      return { where, need: Math.min(k, members), size: members };
    });
  });
  return { seed, columns: COLUMNS, newAssessors: [], constraints, rows };
}
