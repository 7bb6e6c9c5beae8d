import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import type { Grouping } from './matrix-view';

/** What is looked up in a plan's matrix again and again, worked out once. */
export interface MatrixIndex {
  readonly data: MatrixData;
  /** The entries of learner n are those from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Places of the learners, by name. */
  readonly byName: Int32Array;
  /** Each learner's name and number in lower case, for finding. */
  readonly texts: readonly string[];
  /** Of each entry its assessor; before there is a decision, the learner's main one. -1: none. */
  readonly owner: Int16Array;
  /** Of each entry its site, else the learner's. -1: none. */
  readonly site: Int16Array;
  readonly cohorts: readonly string[];
  /** Of each learner, a place in `cohorts`; -1: none. */
  readonly cohort: Int16Array;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** The cohorts that learners are in, by name. */
export const cohortsOf = ({ learners }: MatrixData): readonly string[] =>
  [...new Set(learners.flatMap(({ cohort }) => cohort ?? []))].sort(collator.compare);

export const lower = (text: string): string => text.toLocaleLowerCase('en-GB');

export function indexMatrix(data: MatrixData): MatrixIndex {
  const { learners, entries } = data;
  const cohorts = cohortsOf(data);
  const cohortPlaces = new Map(cohorts.map((cohort, place) => [cohort, place]));
  const owner = Int16Array.from(entries.assessor);
  const site = Int16Array.from(entries.site);
  const starts = new Int32Array(learners.length + 1);
  for (let entry = 0; entry < entries.learner.length; entry += 1) {
    const place = entries.learner[entry] ?? 0;
    starts[place + 1] = entry + 1;
    if (owner[entry] === -1) owner[entry] = learners[place]?.mainAssessor ?? -1;
    if (site[entry] === -1) site[entry] = learners[place]?.site ?? -1;
  }
  // Learners without entries begin and end where the one before them ends.
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = Math.max(starts[place] ?? 0, starts[place - 1] ?? 0);
  return {
    data,
    starts,
    byName: Int32Array.from(learners.map((_, place) => place).sort((a, b) => compareLearners(data, a, b))),
    texts: learners.map(({ name, number }) => lower(`${name} ${number}`)),
    owner,
    site,
    cohorts,
    cohort: Int16Array.from(learners, ({ cohort }) =>
      cohort === null ? -1 : (cohortPlaces.get(cohort) ?? -1),
    ),
  };
}

const compareLearners = ({ learners }: MatrixData, a: number, b: number): number =>
  collator.compare(learners[a]?.name ?? '', learners[b]?.name ?? '') || a - b;

/** Which group each entry stands in: a place among the assessors, sites or cohorts; -1 where there is none. */
export function groupKeys({ data, owner, site, cohort }: MatrixIndex, groupBy: Grouping): Int16Array {
  if (groupBy === 'assessor') return owner;
  if (groupBy === 'site') return site;
  return Int16Array.from(data.entries.learner, (learner) => cohort[learner] ?? -1);
}

/** The group of a learner who has no unit yet. */
export function homeGroup({ data, cohort }: MatrixIndex, groupBy: Grouping, learner: number): number {
  if (groupBy === 'cohort') return cohort[learner] ?? -1;
  const found = data.learners[learner];
  return (groupBy === 'assessor' ? found?.mainAssessor : found?.site) ?? -1;
}
