import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { listed } from '../sampling/names';
import type { EntryFacts, PersonFacts, UnitRecordFacts } from './facts';
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

/** R1 for every entry of a unit and for who signs it off, in one sentence. */
export function unitInitialsBreaches(
  day: IsoDate,
  record: UnitRecordFacts,
  signer: PersonFacts,
  decidedOn: IsoDate,
): readonly Breach[] {
  const ofEntries = datedEntries(record).flatMap((entry) => {
    const problem = initialsProblem(day, record, entry);
    return problem === null ? [] : [`${entryWords(record, entry)}: ${problem}`];
  });
  const ofSigner = presenceProblem(signer, signer.initials ?? signer.name, decidedOn);
  const problems = ofSigner === null ? ofEntries : [...ofEntries, ofSigner];
  return problems.length === 0 ? [] : [{ message: `${problems.join('; ')}.`, remedy: REMEDY, field: null }];
}

const REMEDY =
  'Use the initials of an assessor who was at the centre that day, or add the assessor to the tracking table.';

function initialsProblem(day: IsoDate, { people }: UnitRecordFacts, entry: EntryFacts): string | null {
  const typed = entry.initials.trim();
  if (typed === '') return 'there are no assessor initials';
  const person = personWithInitials(people, typed);
  if (person === null) return `${typed} are nobody’s initials in the assessor tracking table`;
  return presenceProblem(person, typed, entry.achievedOn ?? day);
}

/** Initials stand for somebody who assesses here and was here on the day. */
function presenceProblem({ name, roles, leftOn }: PersonFacts, typed: string, on: IsoDate): string | null {
  if (roles.length > 0 && roles.every((role) => role === 'witness' || role === 'EQA'))
    return `${typed} are the initials of ${name}, who does not assess here (${listed(roles)})`;
  if (leftOn !== null && leftOn < on)
    return `${name} (${typed}) left the centre on ${formatDate(leftOn)}, before ${formatDate(on)}`;
  return null;
}
