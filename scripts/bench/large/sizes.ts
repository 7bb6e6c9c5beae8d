import { addDays, type IsoDate } from '../../../shared/domain/calendar';

/** The centre of issue 3: as large as one is expected to get. */
export const LARGE = {
  assessors: 80,
  trainees: 6,
  iqas: 6,
  learners: 5_000,
  decisionsPerLearner: 40,
  samples: 20_000,
  units: 40,
  /** How many of the qualification's units each learner takes. */
  unitsPerLearner: 20,
  days: 600,
  cases: 40,
  agreements: 25,
  reports: 60,
} as const;
export const DECISIONS = LARGE.learners * LARGE.decisionsPerLearner;

/** Every fifth learner has finished: all of their units are met. */
export const isFinished = (learner: number): boolean => learner % 5 === 0;

/** `list[index]`, from its beginning again after its end. */
export function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

const KINDS = ['person', 'learner', 'registration', 'decision', 'sample', 'plan', 'report', 'other'] as const;

/** The same id at every run, in the form of a UUIDv7. */
export const idOf = (kind: (typeof KINDS)[number], index: number): string =>
  `01900000-0000-7000-8${String(KINDS.indexOf(kind)).padStart(3, '0')}-${index.toString(16).padStart(12, '0')}`;

/** A day of the centre's past, spread evenly: the same one for the same number. */
export const dayOf = (today: IsoDate, index: number): IsoDate =>
  addDays(today, -1 - ((index * 7919) % LARGE.days));
