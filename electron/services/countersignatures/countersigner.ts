import { countersignerProblem, countersignProblem } from '../../../shared/domain/countersign';
import { isBlocked } from '../../../shared/domain/rules/finding';
import { personFindings } from '../../../shared/domain/rules/people-rules';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { Failure } from '../../../shared/result';
import { rootsSampledBy, type PendingDecisionRow } from '../../database/countersignatures';
import { personById } from '../../database/people';
import { qualificationById } from '../../database/qualifications';
import type { CentreContext } from '../centre-context';
import { personFactsById } from '../person-facts';
import { refusalOf } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';

export interface Countersigner {
  /** Why they countersign nothing at all; null when they do. */
  readonly refusal: Failure | null;
  /** Why they do not countersign this one; null when they may. */
  readonly refusalFor: (decision: PendingDecisionRow) => Failure | null;
}

/** What the signed-in person may countersign today: P5, P1 the other way round, and P2 in the qualification. */
export function countersignerOf(centre: CentreContext): Countersigner {
  const { db, person } = centre;
  const today = centre.today();
  const row = personById.get(db, person.id);
  const facts = personFactsById(db, person.id, today);
  const refusal =
    row && facts
      ? countersignerProblem({ ...facts, leftOn: row.left_on }, today)
      : { code: 'not-allowed', message: 'You are not among the people of this centre.' };
  const sampled = new Set(rootsSampledBy.all(db, person.id));
  const awards = new Map<string, Failure | null>();
  const awardRefusal = (qualificationId: string): Failure | null => {
    const known = awards.get(qualificationId);
    if (known !== undefined || facts === undefined) return known ?? null;
    const judged = withoutAward(centre, facts, qualificationId);
    awards.set(qualificationId, judged);
    return judged;
  };
  return {
    refusal,
    refusalFor: (decision) =>
      refusal ??
      countersignProblem(person.id, {
        assessorId: decision.assessor_id,
        sampledByThem: sampled.has(decision.root_id),
      }) ??
      awardRefusal(decision.qualification_id),
  };
}

/** P2: an award for either role makes a person qualified; what is said is about the role they have. */
function withoutAward(
  { db, today }: CentreContext,
  facts: PersonFacts,
  qualificationId: string,
): Failure | null {
  const day = today();
  const { pack } = rulesOn(db, qualificationId, day);
  const title = qualificationById.get(db, qualificationId)?.title ?? '';
  const qualification = { id: qualificationId, title };
  const lacking = (role: 'assessor' | 'IQA') =>
    personFindings(pack, day, facts, { role, qualification }).filter(({ ruleId }) => ruleId === 'P2');
  const [asAssessor, asIqa] = [lacking('assessor'), lacking('IQA')];
  if (!isBlocked(asAssessor) || !isBlocked(asIqa)) return null;
  const isAssessor = facts.roles.includes('assessor') || facts.roles.includes('countersignatory');
  return refusalOf(isAssessor ? asAssessor : asIqa, {}) ?? null;
}
