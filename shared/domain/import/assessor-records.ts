import type { IsoDate } from '../calendar';
import type { CompetenceEvidence } from '../people-records/competence';
import { awardsInWords } from './awards-in-words';
import type { AwardInWords } from './awards-in-words';
import type { Catalogue, UnitOfQualification } from './catalogue';
import { futureDate, unknownEvidence } from './cell-findings';
import { codesIn } from './code-lists';
import type { KnownQualification } from './context';
import { unknownUnit } from './decision-findings';
import { registeredBeforeJoined, registrationIncomplete, unknownQualification } from './findings';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';
import { readEvidence } from './values';

/** What one row says of an assessor’s awards, registrations and competence. */
export interface RecordsRead {
  readonly awards: readonly AwardInWords[];
  readonly registeredFor: readonly KnownQualification[];
  /** Null only where nothing is registered. */
  readonly registeredOn: IsoDate | null;
  readonly units: readonly UnitOfQualification[];
  readonly evidence: CompetenceEvidence;
  /** Null: nothing says since when. */
  readonly competentSince: IsoDate | null;
}

/** Reads the columns of rules P2 to P4; what is wrong with them is reported. */
export function readAssessorRecords(
  row: RowReader,
  joinedOn: IsoDate | null,
  today: IsoDate,
  catalogue: Catalogue,
): RecordsRead {
  const registeredFor = row.text('registeredFor');
  const registered = row.text('registeredOn');
  for (const [field, text, other] of [
    ['registeredFor', registeredFor, registered],
    ['registeredOn', registered, registeredFor],
  ] as const)
    if (text === null && other !== null)
      row.report(field, registrationIncomplete(labelOf('assessors', field)));
  const registeredOn = pastDate(row, 'registeredOn', today);
  if (registeredOn !== null && joinedOn !== null && registeredOn < joinedOn)
    row.report('registeredOn', registeredBeforeJoined(registeredOn, joinedOn));
  return {
    awards: awardsInWords(row.text('qualificationsHeld') ?? ''),
    registeredFor: readQualifications(row, registeredFor ?? '', catalogue),
    registeredOn,
    units: readUnits(row, catalogue),
    evidence: row.parsed('competenceEvidence', readEvidence, unknownEvidence) ?? 'CV and references',
    competentSince: pastDate(row, 'competentSince', today) ?? joinedOn ?? registeredOn,
  };
}

function pastDate(row: RowReader, field: 'registeredOn' | 'competentSince', today: IsoDate): IsoDate | null {
  const date = row.date(field);
  if (date !== null && date > today) row.report(field, futureDate(labelOf('assessors', field), date));
  return date;
}

function readQualifications(
  row: RowReader,
  text: string,
  { qualification, codes }: Catalogue,
): readonly KnownQualification[] {
  return codesIn(text, (code) => qualification(code) !== null).flatMap((code) => {
    const found = qualification(code);
    if (!found) row.report('registeredFor', unknownQualification(code, codes));
    return found ? [found] : [];
  });
}

function readUnits(row: RowReader, { unit }: Catalogue): readonly UnitOfQualification[] {
  const text = row.text('competentUnits') ?? '';
  return codesIn(text, (code) => unit(code).length > 0).flatMap((code) => {
    const found = unit(code);
    if (found.length === 0) row.report('competentUnits', unknownUnit(code));
    return found;
  });
}
