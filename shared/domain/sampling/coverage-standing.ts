import type { IsoDate } from '../calendar';
import type { AssessmentMethod, Stage } from '../methods';
import type { ImpossibleNeed } from './coverage';
import type { Dimension } from './policy';
import { pairOf } from './population';

/** So many samples on a day. */
export interface SamplesOfDay {
  readonly day: IsoDate;
  readonly count: number;
}

/** What a plan has for one value of a dimension. */
export interface CoverageCount {
  /** What the policy asks for; 0: nothing. */
  readonly needed: number;
  /** By the day they were sampled. */
  readonly done: readonly SamplesOfDay[];
  /** Given to an IQA and not done, by the day they are planned for. */
  readonly open: readonly SamplesOfDay[];
  /** What the draw found could not be met; null: it could. */
  readonly impossible: Pick<ImpossibleNeed, 'possible' | 'why'> | null;
}

/** How far a value is covered. Only what is done meets anything; what is planned says when it will. */
export type CoverageStanding =
  | { readonly kind: 'not asked for' }
  | { readonly kind: 'met'; readonly on: IsoDate }
  /** Enough is planned, the last of it for this day. */
  | { readonly kind: 'due'; readonly on: IsoDate }
  /** Enough was planned for a day that has passed, and is not done. */
  | { readonly kind: 'overdue'; readonly on: IsoDate }
  | { readonly kind: 'short'; readonly by: number }
  | ({ readonly kind: 'impossible' } & Pick<ImpossibleNeed, 'possible' | 'why'>);

/** One value of a dimension as it stands. */
export interface CoverageRow {
  readonly dimension: Dimension;
  /** The value itself: an id, a word, or a pair of them. */
  readonly key: string;
  /** In words: `Marek Zielinski in UBU24`. */
  readonly value: string;
  readonly population: number;
  readonly needed: number;
  /** Given to an IQA, done or not. */
  readonly planned: number;
  readonly done: number;
  /** Needed and not even planned. */
  readonly shortfall: number;
  readonly standing: CoverageStanding;
}

const total = (days: readonly SamplesOfDay[]): number => days.reduce((sum, { count }) => sum + count, 0);

/** The day of the nth sample in the order of days; null where there are fewer. */
function nthDay(days: readonly SamplesOfDay[], nth: number): IsoDate | null {
  let left = nth;
  for (const { day, count } of [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    left -= count;
    if (left <= 0) return day;
  }
  return null;
}

/** `needed` of a value against what is done and planned. What is done counts first, whatever it was planned for. */
export function coverageStanding(
  count: CoverageCount,
  today: IsoDate,
): Pick<CoverageRow, 'needed' | 'planned' | 'done' | 'shortfall' | 'standing'> {
  const { needed } = count;
  const done = total(count.done);
  const planned = done + total(count.open);
  return {
    needed,
    planned,
    done,
    shortfall: Math.max(needed - planned, 0),
    standing: standingOf(count, done, planned, today),
  };
}

function standingOf(
  { needed, done: doneBy, open, impossible }: CoverageCount,
  done: number,
  planned: number,
  today: IsoDate,
): CoverageStanding {
  if (needed === 0) return { kind: 'not asked for' };
  const metOn = nthDay(doneBy, needed);
  if (metOn !== null) return { kind: 'met', on: metOn };
  const on = nthDay(open, needed - done);
  if (on !== null) return { kind: on < today ? 'overdue' : 'due', on };
  if (impossible !== null) return { kind: 'impossible', ...impossible };
  return { kind: 'short', by: needed - planned };
}

/** The day by which a value is or will be covered; null while nobody can say. A day that has passed says nothing. */
export const metBy = ({ standing }: Pick<CoverageRow, 'standing'>): IsoDate | null =>
  standing.kind === 'met' || standing.kind === 'due' ? standing.on : null;

/** Whether the policy asks for it and it is neither met nor planned for a day to come. */
export const isShortOrLate = ({ standing: { kind } }: Pick<CoverageRow, 'standing'>): boolean =>
  kind === 'overdue' || kind === 'short' || kind === 'impossible';

/** What of a decision coverage looks at. */
export interface CoveredFacts {
  readonly assessorId: string;
  readonly unitId: string;
  readonly method: AssessmentMethod;
  readonly siteId: string;
  readonly stage: Stage;
  /** Empty where the learner has none. */
  readonly cohort: string;
}

/** The key of the row that a decision counts in. By id: two people can have one name, and names change. */
export function coverageKey(facts: CoveredFacts, dimension: Dimension): string {
  switch (dimension) {
    case 'assessor':
      return facts.assessorId;
    case 'unit':
      return facts.unitId;
    case 'method':
      return facts.method;
    case 'site':
      return facts.siteId;
    case 'stage':
      return facts.stage;
    case 'cohort':
      return facts.cohort;
    case 'assessor-unit':
      return pairOf(facts.assessorId, facts.unitId);
    case 'assessor-method':
      return pairOf(facts.assessorId, facts.method);
  }
}
