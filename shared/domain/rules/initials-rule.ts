import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { listed } from '../sampling/names';
import type { EntryFacts, UnitRecordFacts } from './facts';
import type { Breach } from './in-force';
import { datedEntries, entryWords, personWithInitials } from './unit-record';

/** R1 for one entry. Initials not typed yet break nothing: the form asks for them, and so does sign-off. */
export function initialsBreaches(
  day: IsoDate,
  record: UnitRecordFacts,
  entry: EntryFacts,
): readonly Breach[] {
  if (entry.initials.trim() === '') return [];
  const message = initialsProblem(day, record, entry);
  return message === null ? [] : [{ message: `${message}.`, remedy: REMEDY, field: 'initials' }];
}

/** R1 for every entry of a unit, in one sentence. */
export function unitInitialsBreaches(day: IsoDate, record: UnitRecordFacts): readonly Breach[] {
  const problems = datedEntries(record).flatMap((entry) => {
    const problem = initialsProblem(day, record, entry);
    return problem === null ? [] : [`${entryWords(record, entry)}: ${problem}`];
  });
  return problems.length === 0 ? [] : [{ message: `${problems.join('; ')}.`, remedy: REMEDY, field: null }];
}

const REMEDY =
  'Use the initials of an assessor who was at the centre that day, or add the assessor to the tracking table.';

function initialsProblem(day: IsoDate, { people }: UnitRecordFacts, entry: EntryFacts): string | null {
  const typed = entry.initials.trim();
  if (typed === '') return 'there are no assessor initials';
  const person = personWithInitials(people, typed);
  if (person === null) return `${typed} are nobody’s initials in the assessor tracking table`;
  const { name, roles, leftOn } = person;
  if (roles.length > 0 && roles.every((role) => role === 'witness' || role === 'EQA'))
    return `${typed} are the initials of ${name}, who does not assess here (${listed(roles)})`;
  if (leftOn !== null && leftOn < (entry.achievedOn ?? day))
    return `${name} (${typed}) left the centre on ${formatDate(leftOn)}, before ${formatDate(entry.achievedOn ?? day)}`;
  return null;
}
