import type { AssessorRead } from './assessor-row';
import type { KnownPerson } from './context';
import { differsFromCentre, identicalInitials, placeText } from './findings';
import type { AssessorRow } from './plan';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import { sameName } from './rows';
import type { Candidate } from './rows';

/** Names initials that two people have, in every row that has them; true where there are such. */
export function reportSharedInitials(
  candidates: readonly Candidate<AssessorRead>[],
  person: KnownPerson | null,
): boolean {
  const group = candidates.map(({ row, value }) => ({ row, value: value.assessor }));
  let shared = false;
  for (const { row, value } of group) {
    const other = group.find((candidate) => !sameName(candidate.value.name, value.name));
    if (person && !sameName(person.name, value.name))
      row.report('initials', identicalInitials(value.initials, person.name, 'at the centre'));
    else if (other)
      row.report('initials', identicalInitials(value.initials, other.value.name, placeText(other.value)));
    else continue;
    shared = true;
  }
  return shared;
}

/** Names what the file has otherwise than the centre: an import changes nothing. */
export function compareWithCentre(row: RowReader, value: AssessorRow, person: KnownPerson): void {
  const pairs = [
    ['number', value.number, person.number],
    ['email', value.email, person.email],
    ['risk', value.risk, person.risk],
    ['joined', value.joinedOn, person.joinedOn],
    ['left', value.leftOn, person.leftOn],
    [
      'standing',
      row.text('standing') === null ? null : value.isTrainee ? 'trainee' : 'qualified',
      person.isTrainee ? 'trainee' : 'qualified',
    ],
  ] as const;
  for (const [field, inFile, atCentre] of pairs)
    if (inFile !== null && inFile !== atCentre)
      row.report(
        field,
        differsFromCentre(`“${labelOf('assessors', field)}” of ${person.name}`, inFile, atCentre),
      );
}
