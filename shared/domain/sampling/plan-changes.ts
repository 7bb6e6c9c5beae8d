import { assertNever } from '../../result';
import type { Names } from './names';
import type { PopulationRow } from './population';
import type { SelectionReason } from './reason-kinds';
import { reasonSentence } from './reasons';

/** What drawing a plan again with its seed changed. What stayed as it was is no change. */
export type PlanChange =
  | {
      readonly kind: 'added';
      readonly decision: PopulationRow;
      readonly reasons: readonly SelectionReason[];
    }
  /** The decision was corrected: the cell stays, for the revision that stands now. */
  | { readonly kind: 'corrected'; readonly from: PopulationRow; readonly to: PopulationRow }
  /** A decision is not in the population any more; the draw adds this one, which takes its place. */
  | {
      readonly kind: 'moved';
      readonly from: PopulationRow;
      readonly to: PopulationRow;
      /** Who has it as before; null: it has to be given out anew. */
      readonly iqaId: string | null;
      readonly reasons: readonly SelectionReason[];
    }
  | {
      readonly kind: 'fell-away';
      readonly decision: PopulationRow;
      readonly isDone: boolean;
      /** Nobody had it, and the draw does not give it any more: `not-needed`. */
      readonly why: 'not-in-population' | 'not-needed';
    };

export interface ChangeNames extends Names {
  readonly learner: (id: string) => string;
}

const decisionWords = (
  { learnerId, unitId, method, assessorId }: PopulationRow,
  names: ChangeNames,
): string =>
  `${names.learner(learnerId)}, ${names.unit(unitId)}, ${method}, decided by ${names.assessor(assessorId)}`;

const because = (reasons: readonly SelectionReason[], names: ChangeNames): string =>
  reasons.map((reason) => reasonSentence(reason, names)).join('; ');

/** A change in an IQA's words, with why. */
export function changeSentence(change: PlanChange, names: ChangeNames): string {
  switch (change.kind) {
    case 'added':
      return `Added: ${decisionWords(change.decision, names)}. ${because(change.reasons, names)}.`;
    case 'corrected':
      return `Stays, for the decision as it was corrected: ${decisionWords(change.to, names)}.`;
    case 'moved': {
      const who = change.iqaId === null ? 'It is given out anew' : `It stays with ${names.iqa(change.iqaId)}`;
      return `Moved: ${decisionWords(change.from, names)} is not in the population any more; in its place ${decisionWords(change.to, names)}. ${because(change.reasons, names)}. ${who}.`;
    }
    case 'fell-away': {
      const what = `Fell away: ${decisionWords(change.decision, names)}.`;
      if (change.why === 'not-needed')
        return `${what} Nobody had it yet, and the draw does not need it any more.`;
      return change.isDone
        ? `${what} It is not in the population any more; its sample stays on record.`
        : `${what} It is not in the population any more.`;
    }
    default:
      return assertNever(change);
  }
}
