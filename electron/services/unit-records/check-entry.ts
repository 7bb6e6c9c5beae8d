import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { initialsKey } from '../../../shared/domain/import/clean';
import { extrasOf } from '../../../shared/domain/unit-record/entry-draft';
import type { EntryRequest } from '../../../shared/ipc/unit-records';
import { fail, ok, type Result } from '../../../shared/result';
import { rolesFrom, type PersonTableRow } from '../../database/people';
import type { UnitRecordOwnerRow } from '../../database/unit-records';

const invalid = (field: string, message: string, remedy: string): Result<never> =>
  fail({ code: 'invalid', field, message, remedy });

/** What no rule pack decides: that an entry belongs to the unit, that its dates are possible, that its people exist. */
export function checkEntry(
  { unit }: UnitRecordFacts,
  owner: UnitRecordOwnerRow,
  people: readonly PersonTableRow[],
  entry: EntryRequest,
  today: IsoDate,
): Result<{ readonly assessorId: string }> {
  const { slot } = entry;
  const outcome = unit.outcomes.find(({ id }) => id === slot.outcomeId);
  const known = new Set(outcome?.criteria.map(({ id }) => id));
  const fits =
    outcome &&
    (slot.type === 'observation'
      ? outcome.kind === 'observation'
      : outcome.kind !== 'observation' && known.has(slot.criterionId));
  if (!fits)
    return invalid(
      '',
      `${unit.code} has no such outcome or criterion any more.`,
      'Open the unit record again.',
    );
  const stray = [...entry.criteria, ...entry.oralCriteria].some((id) => !known.has(id));
  if (stray || entry.oralCriteria.some((id) => !entry.criteria.includes(id)))
    return invalid(
      'criteria',
      'A criterion is not among those achieved here.',
      'Name the outcome’s own criteria.',
    );
  const dates = checkDates(owner, entry, today);
  if (!dates.ok) return dates;
  const initials = initialsKey(entry.initials);
  const assessor = people.find((person) => initialsKey(person.initials ?? '') === initials);
  if (!assessor)
    return invalid(
      'initials',
      `R1: ${entry.initials} are nobody’s initials in the assessor tracking table.`,
      'Correct the initials, or add the assessor to the tracking table first.',
    );
  const extras = extrasOf(entry.method);
  const witness = people.find(({ id }) => id === entry.witnessId);
  if (extras.includes('witness') && !(witness && rolesFrom(witness.roles).includes('witness')))
    return invalid(
      'witness',
      'A witness testimony names its witness.',
      'Choose the witness, or add them here.',
    );
  if (extras.includes('rpl') && entry.rpl === null)
    return invalid('rpl', 'RPL needs its gap mapping.', 'Fill in what the recognition rests on.');
  if (entry.rpl?.confirmedBy && !people.some(({ id }) => id === entry.rpl?.confirmedBy))
    return invalid(
      'rpl',
      'Whoever confirmed the RPL is not at the centre.',
      'Choose somebody of the centre.',
    );
  return ok({ assessorId: assessor.id });
}

function checkDates(owner: UnitRecordOwnerRow, entry: EntryRequest, today: IsoDate): Result<null> {
  const { achievedOn, learnerSignedOn } = entry;
  if (achievedOn > today)
    return invalid(
      'achievedOn',
      `${formatDate(achievedOn)} is in the future.`,
      'Give the day it was achieved.',
    );
  if (owner.born_on !== null && achievedOn <= owner.born_on)
    return invalid(
      'achievedOn',
      `${formatDate(achievedOn)} is before ${owner.learner_name} was born.`,
      'Correct the day, or the learner’s date of birth.',
    );
  if (learnerSignedOn !== null && (learnerSignedOn > today || learnerSignedOn < achievedOn))
    return invalid(
      'learnerSignedOn',
      learnerSignedOn > today
        ? `${formatDate(learnerSignedOn)} is in the future.`
        : 'The learner signed before it was achieved.',
      'Give the day on which the learner signed.',
    );
  return ok(null);
}
