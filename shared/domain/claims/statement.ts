import type { IsoDate } from '../calendar';
import type { SampleOutcome } from '../sample';

/** A current summative decision with the newest sample of any of its revisions, as far as the statement goes. */
export interface StatementDecision {
  readonly id: string;
  readonly rootId: string;
  readonly unitId: string;
  readonly outcome: 'met' | 'not yet met';
  readonly decidedOn: IsoDate;
  readonly sampled: SampleOutcome | null;
}

/**
 * The decision that each unit on the statement rests on: met and not overturned; the one that the statement's row
 * names, else the newest. Units without one are not on the statement.
 */
export function achievingDecisions<Decision extends StatementDecision>(
  decisions: readonly Decision[],
  rootOnStatement: ReadonlyMap<string, string>,
): ReadonlyMap<string, Decision> {
  const chosen = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.outcome !== 'met' || decision.sampled === 'disagreed') continue;
    const other = chosen.get(decision.unitId);
    if (other === undefined || isNearer(decision, other, rootOnStatement.get(decision.unitId)))
      chosen.set(decision.unitId, decision);
  }
  return chosen;
}

function isNearer(one: StatementDecision, other: StatementDecision, root: string | undefined): boolean {
  if (one.rootId === root || other.rootId === root) return one.rootId === root;
  return one.decidedOn > other.decidedOn || (one.decidedOn === other.decidedOn && one.id > other.id);
}
