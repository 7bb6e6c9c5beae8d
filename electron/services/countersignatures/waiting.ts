import { inForce } from '../../../shared/domain/rules/in-force';
import type { CountersignatureState } from '../../../shared/domain/sample-standing';
import type { ReadableDatabase } from '../../database/connection';
import {
  notCountersigned,
  notCountersignedOne,
  pendingDecisions,
  sentBackDecisions,
  type NotCountersignedRow,
  type PendingDecisionRow,
  type SentBackRow,
} from '../../database/countersignatures';
import { rulesOn } from '../rules/rules-on';

export interface Waiting {
  /** Oldest first. */
  readonly pending: readonly PendingDecisionRow[];
  readonly sentBack: readonly SentBackRow[];
}

/** What waits for a countersignature or for its assessor's answer, where P5 was in force on the day of the decision. */
export function waitingDecisions(db: ReadableDatabase): Waiting {
  const asked = askedFor(db);
  return {
    pending: pendingDecisions.all(db).filter(asked),
    sentBack: sentBackDecisions.all(db).filter(asked),
  };
}

/** How any decision that stands now is with its countersignature, by its id. */
export function countersignatureStates(db: ReadableDatabase): (decisionId: string) => CountersignatureState {
  const states = new Map<string, CountersignatureState>(
    notCountersigned
      .all(db)
      .filter(askedFor(db))
      .map((row) => [row.id, stateOf(row)]),
  );
  return (decisionId) => states.get(decisionId) ?? 'complete';
}

/** The same of one decision. */
export function countersignatureState(db: ReadableDatabase, decisionId: string): CountersignatureState {
  const row = notCountersignedOne.get(db, decisionId);
  return row && askedFor(db)(row) ? stateOf(row) : 'complete';
}

const stateOf = ({ is_sent_back }: NotCountersignedRow): CountersignatureState =>
  is_sent_back === 1 ? 'sent back' : 'waits';

type Judged = Pick<PendingDecisionRow, 'qualification_id' | 'decided_on'>;

/** Whether the rules that a decision is judged under ask for a countersignature at all. */
export function askedFor(db: ReadableDatabase): (decision: Judged) => boolean {
  const known = new Map<string, boolean>();
  return ({ qualification_id, decided_on }) => {
    const key = `${qualification_id}|${decided_on}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = inForce(rulesOn(db, qualification_id, decided_on).pack, 'P5', decided_on);
    known.set(key, asked);
    return asked;
  };
}
