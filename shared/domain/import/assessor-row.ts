import { readAssessorRecords } from './assessor-records';
import type { RecordsRead } from './assessor-records';
import type { Catalogue } from './catalogue';
import { futureDate, invalidEmail, unknownRisk, unknownStanding } from './cell-findings';
import type { ImportContext } from './context';
import { leftBeforeJoined } from './findings';
import type { AssessorRow } from './plan';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import { placeOf, readFullName } from './rows';
import { readRisk, readStanding } from './values';

/** A row of the assessors' sheet: who it is, and what the rules ask to be on record of them. */
export interface AssessorRead {
  readonly assessor: AssessorRow;
  readonly records: RecordsRead;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const readEmail = (text: string): string | null => (EMAIL.test(text) ? text : null);

/** One row; null where it does not even say who is meant. */
export function readAssessor(
  row: RowReader,
  context: ImportContext,
  catalogue: Catalogue,
): AssessorRead | null {
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
  const records = readAssessorRecords(row, dates.joinedOn, context.today, catalogue);
  // A row with a bad e-mail still says whose initials these are, so it stays a candidate for that check.
  if (name === null || initials === null) return null;
  const assessor = {
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
  return { assessor, records };
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
