import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { listed } from '../../../shared/domain/sampling/names';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import type { Ledger } from '../../database/ledger';
import { sites } from '../../database/sites';
import { achievementOfUnit, summativeDecisions } from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { isOpen } from './lock';

type Request = ParsedOf<'unitRecords.signUnit'>;

/** A unit is decided once: not while it is locked, on the statement, or decided by import. */
export function notDecidedYet(tx: Ledger, owner: UnitRecordOwnerRow): Result<null> {
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
export function formProblem(
  tx: Ledger,
  facts: UnitRecordFacts,
  request: Request,
  today: IsoDate,
): Result<null> {
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
