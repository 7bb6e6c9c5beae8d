import { formatDate } from '../../../shared/domain/calendar';
import { initialsKey } from '../../../shared/domain/import/clean';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { isOutcomeComplete, outcomeSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { outcomeSignOffTable } from '../../database/outcome-sign-offs';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { keepJudgements } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';
import { unitRecordFacts } from './facts';
import { isOpen } from './lock';
import { ownerOf } from './registration';

/** Whose initials they are; R1 where nobody of the tracking table has them. */
export function signerOf({ people }: UnitRecordFacts, initials: string): Result<string> {
  const person = people.find((one) => initialsKey(one.initials ?? '') === initialsKey(initials));
  return person
    ? ok(person.id)
    : fail({
        code: 'rule',
        field: 'initials',
        message: `R1: ${initials} are nobody’s initials in the assessor tracking table.`,
        remedy: 'Correct the initials, or add the assessor to the tracking table first.',
      });
}

/** Signs an outcome off: only when all its criteria are achieved, as the rules in force have it (R2, R7). */
export function signOutcome(
  centre: CentreContext,
  { registrationId, unitId, outcomeId, initials, signedOn, reasons }: ParsedOf<'unitRecords.signOutcome'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const owner = ownerOf(centre.db, { registrationId, unitId });
  if (!owner.ok) return owner;
  const { learner_name: learner, unit_code: unit, qualification_id: qualificationId } = owner.value;
  const day = centre.today();
  return tryCommit(centre.db, centre.commitContext(), 'outcome signed off', `${learner}, ${unit}`, (tx) => {
    const open = isOpen(tx.db, owner.value);
    if (!open.ok) return open;
    const facts = unitRecordFacts(tx.db, registrationId, unitId, day);
    if (!facts.unit.outcomes.some(({ id }) => id === outcomeId))
      return fail({ code: 'not-found', message: 'This outcome is no longer in the unit.' });
    if (facts.signedOutcomes.some((signed) => signed.outcomeId === outcomeId))
      return fail({
        code: 'changed-meanwhile',
        message: 'This outcome was signed off meanwhile.',
        remedy: 'Nothing is left to do for it.',
      });
    const signer = signerOf(facts, initials);
    if (!signer.ok) return signer;
    const dated = dateProblem(facts, outcomeId, signedOn, day);
    if (!dated.ok) return dated;
    const rules = rulesOn(tx.db, qualificationId, day);
    const findings = outcomeSignOffFindings(rules.pack, day, facts, outcomeId);
    const id = newId();
    tx.insert(outcomeSignOffTable, {
      id,
      root_id: id,
      replaces: null,
      registration_id: registrationId,
      unit_id: unitId,
      outcome_id: outcomeId,
      assessor_id: signer.value,
      signed_on: signedOn,
      is_withdrawn: 0,
      change_reason: null,
      recorded_at: tx.context.now,
      recorded_by: centre.person.id,
      device_id: tx.context.deviceId,
    });
    const judged = keepJudgements(tx, {
      subject: 'outcome sign-off',
      subjectId: id,
      rules,
      findings,
      reasons,
    });
    if (!judged.ok) return judged;
    // A pack may soften R7 to a reason; nothing at all is never an outcome achieved.
    return facts.entries.some((entry) => entry.outcomeId === outcomeId) ||
      isOutcomeComplete(rules.pack, day, facts, outcomeId)
      ? ok(null)
      : fail({
          code: 'not-complete',
          message: 'The outcome has no entry yet.',
          remedy: 'Record the evidence first.',
        });
  });
}

function dateProblem(
  facts: UnitRecordFacts,
  outcomeId: string,
  signedOn: string,
  today: string,
): Result<null> {
  if (signedOn > today)
    return fail({
      code: 'invalid',
      field: 'signedOn',
      message: `${formatDate(signedOn)} is in the future.`,
      remedy: 'Give the day on which the assessor signed.',
    });
  const last = facts.entries
    .filter((entry) => entry.outcomeId === outcomeId)
    .map(({ achievedOn }) => achievedOn ?? '')
    .sort()
    .at(-1);
  return last !== undefined && signedOn < last
    ? fail({
        code: 'invalid',
        field: 'signedOn',
        message: `The outcome was achieved on ${formatDate(last)}, after ${formatDate(signedOn)}.`,
        remedy: 'Sign it off on that day or later.',
      })
    : ok(null);
}
