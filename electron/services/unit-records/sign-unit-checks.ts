import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { listed } from '../../../shared/domain/sampling/names';
import { isWhole, WHOLE_UNIT_METHODS } from '../../../shared/domain/unit-record/whole-unit';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import type { Ledger } from '../../database/ledger';
import { sites } from '../../database/sites';
import { achievementOfUnit, summativeDecisions } from '../../database/unit-achievements';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { isOpen, statementIsOpen } from './lock';

type Request = ParsedOf<'unitRecords.signUnit'>;

/** A unit is decided once: not while it is locked, on the statement or its certificate claimed, or decided by import. */
export function notDecidedYet(tx: Ledger, owner: UnitRecordOwnerRow): Result<null> {
  const { registration_id: registrationId, unit_id: unitId, learner_id: learnerId } = owner;
  const open = isOpen(tx.db, owner);
  if (!open.ok) return open;
  const statement = statementIsOpen(tx.db, registrationId);
  if (!statement.ok) return statement;
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

const invalid = (field: string, message: string, remedy: string): Result<never> =>
  fail({ code: 'invalid', field, message, remedy });

/** Without outcomes on record the reference is all that leads to the evidence, and nothing can say why or what more. */
function wholeProblem(code: string, { portfolioReference, method }: Request): Result<null> {
  if (portfolioReference === '')
    return invalid(
      'portfolioReference',
      `The outcomes of ${code} are not on record, so nothing leads to its evidence.`,
      'Give the portfolio reference of the unit’s paper record.',
    );
  return WHOLE_UNIT_METHODS.includes(method)
    ? ok(null)
    : invalid(
        'method',
        `Evidence by ${method} has to say more than a unit without outcomes on record can hold.`,
        'Choose another main method, or complete the qualification from its document.',
      );
}

/** What no rule pack decides: outcomes signed, dates possible, a site of the centre. */
export function formProblem(
  tx: Ledger,
  facts: UnitRecordFacts,
  request: Request,
  today: IsoDate,
): Result<null> {
  const { unit, signedOutcomes } = facts;
  const open = unit.outcomes.filter(({ id }) => !signedOutcomes.some(({ outcomeId }) => outcomeId === id));
  if (open.length > 0)
    return fail({
      code: 'not-complete',
      message: `Not signed off yet: ${listed(open.map(({ number }) => `LO ${number}`))}.`,
      remedy: 'Sign these outcomes off first.',
    });
  if (isWhole(unit)) {
    const problem = wholeProblem(unit.code, request);
    if (!problem.ok) return problem;
  }
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
