import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import { decisionKey } from '../../../shared/domain/import/decision-key';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { needsCountersignature } from '../../../shared/domain/rules/people-rules';
import { unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import { listed } from '../../../shared/domain/sampling/names';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { decisionTable } from '../../database/decisions';
import { guardRefusal } from '../../database/errors';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { sites } from '../../database/sites';
import {
  achievementOfUnit,
  currentDecisionWithKey,
  summativeDecisions,
  unitAchievementTable,
} from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { keepJudgements } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';
import { unitRecordFacts } from './facts';
import { isOpen } from './lock';
import { learnerSignature } from './learner-signature';
import { ownerOf } from './registration';
import { signerOf } from './sign-outcome';

type Request = ParsedOf<'unitRecords.signUnit'>;

/**
 * Signs a unit off, when all its outcomes are: the assessor's summative decision and the unit's row of the statement
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
  const findings = unitSignOffFindings(rules.pack, day, facts, signer.value);
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

function notDecidedYet(tx: Ledger, owner: UnitRecordOwnerRow): Result<null> {
  const { registration_id: registrationId, unit_id: unitId, learner_id: learnerId } = owner;
  const open = isOpen(tx.db, owner);
  if (!open.ok) return open;
  if (achievementOfUnit.get(tx.db, registrationId, unitId))
    return fail({
      code: 'changed-meanwhile',
      message: `${owner.unit_code} was signed off meanwhile.`,
      remedy: 'Look at the record as it stands now.',
    });
  const decided = summativeDecisions
    .all(tx.db, { learnerId, qualificationId: owner.qualification_id, unitId })
    .find(({ outcome }) => outcome === 'met');
  return decided
    ? fail({
        code: 'already-decided',
        message: `${decided.assessor_name} decided ${owner.unit_code} on ${formatDate(decided.decided_on)} already.`,
        remedy: 'Put that decision on the statement instead of signing the unit off again.',
      })
    : ok(null);
}

/** What no rule pack decides: outcomes signed, dates possible, a site of the centre. */
function formProblem(tx: Ledger, facts: UnitRecordFacts, request: Request, today: IsoDate): Result<null> {
  const { unit, signedOutcomes } = facts;
  const invalid = (field: string, message: string, remedy: string): Result<never> =>
    fail({ code: 'invalid', field, message, remedy });
  const open = unit.outcomes.filter(({ id }) => !signedOutcomes.some(({ outcomeId }) => outcomeId === id));
  if (unit.outcomes.length === 0 || open.length > 0)
    return fail({
      code: 'not-complete',
      message:
        open.length === 0
          ? `${unit.code} has no outcomes on record.`
          : `Not signed off yet: ${listed(open.map(({ number }) => `LO ${number}`))}.`,
      remedy:
        open.length === 0
          ? 'Complete the qualification from its document.'
          : 'Sign these outcomes off first.',
    });
  if (request.decidedOn > today)
    return invalid(
      'decidedOn',
      'The day of the decision is in the future.',
      'Give the day on which it was made.',
    );
  const last =
    signedOutcomes
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? '';
  if (request.decidedOn < last)
    return invalid(
      'decidedOn',
      `The last outcome was signed off on ${formatDate(last)}, after ${formatDate(request.decidedOn)}.`,
      'Decide the unit on that day or later.',
    );
  const { learnerSignedOn } = request;
  if (learnerSignedOn !== null && (learnerSignedOn > today || learnerSignedOn < request.decidedOn))
    return invalid(
      'learnerSignedOn',
      learnerSignedOn > today
        ? 'The learner’s signature is in the future.'
        : 'The learner signed before the unit was decided.',
      'Give the day on which the learner signed, or leave it empty.',
    );
  return sites.all(tx.db).some(({ id }) => id === request.siteId)
    ? ok(null)
    : invalid('siteId', 'This site is not one of the centre’s.', 'Choose the site where it was assessed.');
}

/** Writes the decision; one that was withdrawn with the same identity is taken up again. Its first revision's id. */
function decide(
  tx: Ledger,
  owner: UnitRecordOwnerRow,
  facts: UnitRecordFacts,
  assessorId: string,
  request: Request,
): string {
  const portfolioReference = request.portfolioReference === '' ? null : request.portfolioReference;
  const assessor = facts.people.find(({ id }) => id === assessorId);
  const naturalKey = decisionKey({
    learnerNumber: owner.learner_number,
    qualificationCode: owner.qualification_code,
    unitCode: owner.unit_code,
    assessorInitials: assessor?.initials ?? '',
    method: request.method,
    date: request.decidedOn,
    stage: 'summative',
    portfolioReference,
  });
  const before = currentDecisionWithKey.get(tx.db, naturalKey);
  const id = newId();
  const rootId = before?.root_id ?? id;
  tx.insert(decisionTable, {
    id,
    root_id: rootId,
    replaces: before?.id ?? null,
    learner_id: owner.learner_id,
    qualification_id: owner.qualification_id,
    unit_id: owner.unit_id,
    assessor_id: assessorId,
    countersigned_by: null,
    countersigned_on: null,
    method: request.method,
    decided_on: request.decidedOn,
    outcome: 'met',
    stage: 'summative',
    site_id: request.siteId,
    portfolio_reference: portfolioReference,
    natural_key: naturalKey,
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
  return rootId;
}
