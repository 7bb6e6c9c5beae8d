import type { IsoDate } from '../calendar';
import type { AssessmentMethod, Stage } from '../methods';
import { codeKey, initialsKey, nameKey } from './clean';

/** What makes a decision the same decision, so that importing a file twice adds nothing. */
export interface DecisionIdentity {
  readonly learnerNumber: string;
  readonly qualificationCode: string;
  readonly unitCode: string;
  readonly assessorInitials: string;
  readonly method: AssessmentMethod;
  readonly date: IsoDate;
  readonly stage: Stage;
  readonly portfolioReference: string | null;
}

/**
 * One text for a decision's identity; equal texts mean the same decision. The outcome is not part of it: the
 * same decision with another outcome is a contradiction to be named, not a second decision.
 */
export const decisionKey = (decision: DecisionIdentity): string =>
  [
    codeKey(decision.learnerNumber),
    codeKey(decision.qualificationCode),
    codeKey(decision.unitCode),
    initialsKey(decision.assessorInitials),
    decision.method,
    decision.date,
    decision.stage,
    nameKey(decision.portfolioReference ?? ''),
  ].join('\u001f');
