import { achievedUnits, type UnitDecision } from './group-credits';

export const UNIT_STATES = [
  'not started',
  'in progress',
  'awaiting countersignature',
  'signed off',
  'overturned',
] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** What is on record of one unit of a learner. */
export interface UnitOnRecord {
  /** Current decisions on the unit. */
  readonly decisions: readonly UnitDecision[];
  /** Some decision `met` of a trainee waits for a countersignature, or was sent back (P5). */
  readonly awaitsCountersignature: boolean;
  /** Entries or signed outcomes in the unit record. */
  readonly hasEntries: boolean;
}

/**
 * How far a learner is in a unit. Signed off: a summative decision `met` that no sample overturned (S4). A trainee's
 * counts only once countersigned (P5).
 */
export function unitState({ decisions, awaitsCountersignature, hasEntries }: UnitOnRecord): UnitState {
  if (achievedUnits(decisions).size > 0)
    return awaitsCountersignature ? 'awaiting countersignature' : 'signed off';
  const isOverturned = decisions.some(
    ({ outcome, stage, sampled }) => outcome === 'met' && stage === 'summative' && sampled === 'disagreed',
  );
  if (isOverturned) return 'overturned';
  return hasEntries || decisions.length > 0 ? 'in progress' : 'not started';
}
