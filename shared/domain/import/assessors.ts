import { futureDate, invalidEmail, unknownRisk, unknownStanding } from './cell-findings';
import { initialsKey } from './clean';
import type { ImportContext, KnownPerson } from './context';
import { checkCountersignatories } from './countersignatories';
import { differsFromCentre, duplicateRow, identicalInitials, leftBeforeJoined, placeText } from './findings';
import { openPeopleDirectory } from './people-directory';
import type { PeopleDirectory } from './people-directory';
import type { AssessorRow, SourcePlace } from './plan';
import { groupBy, placeOf, readFullName, sameName } from './rows';
import type { Candidate } from './rows';
import type { Steps } from './steps';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import type { TableReader } from './table-reader';
import { readRisk, readStanding } from './values';

export interface AssessorsFound {
  readonly added: readonly AssessorRow[];
  readonly directory: PeopleDirectory;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const readEmail = (text: string): string | null => (EMAIL.test(text) ? text : null);
const keyOf = ({ value }: Candidate<AssessorRow>): string => initialsKey(value.initials);

/**
 * Reads the assessors' sheets; null when stopped. Where two people share initials every row that has them is
 * refused, and so are decisions that use them: nobody could say whose they are.
 */
export function validateAssessors(
  tables: readonly TableReader[],
  context: ImportContext,
  steps: Steps,
): AssessorsFound | null {
  const candidates: Candidate<AssessorRow>[] = [];
  const rejected = new Map<string, SourcePlace>();
  for (const table of tables)
    for (const source of table.table.rows) {
      if (!steps.next()) return null;
      const row = table.open(source);
      const value = readAssessor(row, context);
      if (value) candidates.push({ row, value });
      const initials = row.text('initials');
      if (row.failed() && initials !== null) rejected.set(initialsKey(initials), placeOf(row));
    }

  const known = new Map(
    context.people.flatMap((person) =>
      person.initials === null ? [] : [[initialsKey(person.initials), person] as const],
    ),
  );
  const doubtful = new Map<string, SourcePlace>();
  const fresh: Candidate<AssessorRow>[] = [];
  for (const [key, group] of groupBy(candidates, keyOf)) {
    const person = known.get(key) ?? null;
    if (reportSharedInitials(group, person)) {
      for (const { row } of group) doubtful.set(key, placeOf(row));
      continue;
    }
    const good = group.filter(({ row }) => !row.failed());
    const [first, ...others] = good;
    if (person) for (const candidate of good) compareWithCentre(candidate, person);
    else if (first) {
      fresh.push(first);
      for (const { row, value } of others) row.report('initials', duplicateRow(value.name, first.value));
    }
  }
  const added = checkCountersignatories(fresh, context.people, rejected, doubtful);
  return { added, directory: openPeopleDirectory(context.people, added, rejected, doubtful) };
}

function readAssessor(row: RowReader, context: ImportContext): AssessorRow | null {
  const name = readFullName(row, 'assessors');
  const initials = row.required('initials');
  const number = row.text('number');
  const email = row.parsed('email', readEmail, invalidEmail);
  const standing = row.parsed('standing', readStanding, unknownStanding);
  const risk = row.parsed('risk', readRisk, unknownRisk);
  const dates = {
    joinedOn: pastDate(row, 'joined', context),
    lastObservedOn: pastDate(row, 'lastObserved', context),
    lastStandardisedOn: pastDate(row, 'lastStandardised', context),
    leftOn: row.date('left'),
  };
  if (dates.joinedOn !== null && dates.leftOn !== null && dates.leftOn < dates.joinedOn)
    row.report('left', leftBeforeJoined(dates.leftOn, dates.joinedOn));
  // A row with a bad e-mail still says whose initials these are, so it stays a candidate for that check.
  if (name === null || initials === null) return null;
  return {
    ...placeOf(row),
    name,
    initials,
    number,
    email,
    isTrainee: standing === 'trainee',
    countersignatory: row.text('countersignatory'),
    qualificationsHeld: row.text('qualificationsHeld'),
    risk,
    riskReason: row.text('riskReason'),
    ...dates,
  };
}

function pastDate(
  row: RowReader,
  field: 'joined' | 'lastObserved' | 'lastStandardised',
  { today }: ImportContext,
) {
  const date = row.date(field);
  if (date !== null && date > today) row.report(field, futureDate(labelOf('assessors', field), date));
  return date;
}

function reportSharedInitials(group: readonly Candidate<AssessorRow>[], person: KnownPerson | null): boolean {
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

function compareWithCentre({ row, value }: Candidate<AssessorRow>, person: KnownPerson): void {
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
