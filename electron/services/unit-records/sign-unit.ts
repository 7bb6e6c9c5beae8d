import { needsCountersignature } from '../../../shared/domain/rules/people-rules';
import { unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { guardRefusal } from '../../database/errors';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { unitAchievementTable } from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { bindAhead } from '../plan-cells/bind-ahead';
import { keepJudgements } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';
import { unitRecordFacts } from './facts';
import { learnerSignature } from './learner-signature';
import { ownerOf } from './registration';
import { signerOf } from './sign-outcome';
import { formProblem, notDecidedYet } from './sign-unit-checks';
import { decide } from './write-decision';

type Request = ParsedOf<'unitRecords.signUnit'>;

/**
 * Signs a unit off, when all its outcomes are (one whose outcomes are not on record: as a whole): the assessor's
 * summative decision and the unit's row of the statement
 * of unit achievement, in one commit. A trainee's decision then waits for its countersignature (P5).
 */
export function signUnit(
  centre: CentreContext,
  request: Request,
): Result<{ readonly awaitsCountersignature: boolean }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const owner = ownerOf(centre.db, request);
  if (!owner.ok) return owner;
  const { learner_name: learner, unit_code: unit } = owner.value;
  try {
    return tryCommit(centre.db, centre.commitContext(), 'unit signed off', `${learner}, ${unit}`, (tx) =>
      sign(tx, centre, owner.value, request),
    );
  } catch (error) {
    const guarded = guardRefusal(error);
    if (!guarded) throw error;
    return fail({ ...guarded, code: 'rule', field: 'initials' });
  }
}

function sign(
  tx: Ledger,
  centre: CentreContext,
  owner: UnitRecordOwnerRow,
  request: Request,
): Result<{ readonly awaitsCountersignature: boolean }> {
  const day = centre.today();
  const free = notDecidedYet(tx, owner);
  if (!free.ok) return free;
  const facts = unitRecordFacts(tx.db, request.registrationId, request.unitId, day);
  const signer = signerOf(facts, request.initials);
  if (!signer.ok) return signer;
  const problem = formProblem(tx, facts, request, day);
  if (!problem.ok) return problem;
  const rules = rulesOn(tx.db, owner.qualification_id, day);
  const findings = unitSignOffFindings(rules.pack, day, facts, {
    assessorId: signer.value,
    decidedOn: request.decidedOn,
  });
  const achievementId = newId();
  const { reasons } = request;
  const judged = keepJudgements(tx, {
    subject: 'unit sign-off',
    subjectId: achievementId,
    rules,
    findings,
    reasons,
  });
  if (!judged.ok) return judged;
  const rootId = decide(tx, owner, facts, signer.value, request);
  bindAhead(tx, day, { learnerId: owner.learner_id, unitId: owner.unit_id });
  tx.insert(unitAchievementTable, {
    id: achievementId,
    root_id: achievementId,
    replaces: null,
    registration_id: request.registrationId,
    unit_id: request.unitId,
    decision_root_id: rootId,
    ...learnerSignature(tx, owner.learner_id, request.learnerSignedOn, centre.person.id),
    is_withdrawn: 0,
    change_reason: null,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  });
  const assessor = facts.people.find(({ id }) => id === signer.value);
  return ok({
    awaitsCountersignature: assessor !== undefined && needsCountersignature(assessor, request.decidedOn),
  });
}
