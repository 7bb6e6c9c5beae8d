import { MATRIX_STATES } from './matrix';
import type { SampleOutcome } from '../sample';
import type { Stage } from '../methods';
import { assertNever } from '../../result';

/** A state that has an entry of its own. */
export type EntryState = (typeof MATRIX_STATES)[number];

export interface DecisionStanding {
  readonly stage: Stage;
  /** It is in the plan and not sampled there. */
  readonly isPlanned: boolean;
  /** The unit is part of a claim that stands. */
  readonly isClaimed: boolean;
  /** The newest sample of it under any plan; null: never sampled. */
  readonly sample: {
    readonly outcome: SampleOutcome;
    /** The decision still says what was judged. */
    readonly isAsJudged: boolean;
    readonly openActions: number;
  } | null;
}

/** What one decision says in its cell of the matrix. */
export function decisionState({ stage, isPlanned, isClaimed, sample }: DecisionStanding): EntryState {
  const found = sample === null ? null : sampledState(sample);
  if (found !== null && found !== 'agreed') return found;
  if (isPlanned) return plannedState(stage);
  if (found !== null) return found;
  return isClaimed ? 'claimed' : 'decided';
}

export const plannedState = (stage: Stage): EntryState =>
  stage === 'interim' ? 'planned interim' : 'planned summative';

function sampledState(sample: NonNullable<DecisionStanding['sample']>): EntryState {
  // Whatever was found before it was corrected no longer speaks for the decision.
  if (!sample.isAsJudged) return 're-sample due';
  switch (sample.outcome) {
    case 'agreed':
      return 'agreed';
    case 'action required':
      return sample.openActions > 0 ? 'action required' : 're-sample due';
    case 'disagreed':
      return 'overturned';
    default:
      return assertNever(sample.outcome);
  }
}

/** The state that a cell shows of two that hold in it. */
export const strongerState = (a: EntryState, b: EntryState): EntryState =>
  MATRIX_STATES.indexOf(a) >= MATRIX_STATES.indexOf(b) ? a : b;
