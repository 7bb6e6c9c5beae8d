import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { registrationFindings } from '../rules/record-rules';
import { futureDate } from './cell-findings';
import type { Catalogue } from './catalogue';
import type { KnownLearner, KnownQualification } from './context';
import {
  differsFromCentre,
  duplicateRow,
  registrationDiffers,
  registrationIncomplete,
  unknownQualification,
} from './findings';
import type { RegistrationRow } from './plan';
import { groupBy, placeOf } from './rows';
import type { Candidate, LearnerCandidate } from './rows';
import { asJudged, asWarning, packOn } from './rule-findings';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';

/** The registration a learners' row has, or null: it may have none, and a learner may be registered later. */
export function readRegistration(
  row: RowReader,
  learnerNumber: string,
  today: IsoDate,
  catalogue: Catalogue,
): RegistrationRow | null {
  const code = row.text('qualificationCode');
  const date = row.text('registered');
  const registeredOn = row.date('registered');
  const registrationNumber = row.text('registrationNumber');
  if (code === null && date === null && registrationNumber === null) return null;
  for (const [field, text] of [
    ['qualificationCode', code],
    ['registered', date],
  ] as const)
    if (text === null) row.report(field, registrationIncomplete(labelOf('learners', field)));
  if (registeredOn !== null && registeredOn > today)
    row.report('registered', futureDate(labelOf('learners', 'registered'), registeredOn));
  const qualification = code === null ? null : catalogue.qualification(code);
  if (code !== null && !qualification)
    row.report('qualificationCode', unknownQualification(code, catalogue.codes));
  if (!qualification || registeredOn === null) return null;
  return {
    ...placeOf(row),
    learnerNumber,
    qualificationCode: qualification.code,
    registeredOn,
    registrationNumber,
  };
}

/** One learner's registrations that are new and sound: once per qualification, and old enough (R10). */
export function checkRegistrations(
  group: readonly Candidate<LearnerCandidate>[],
  atCentre: KnownLearner | null,
  catalogue: Catalogue,
): readonly RegistrationRow[] {
  const dateOfBirth =
    atCentre?.dateOfBirth ??
    group.map(({ value }) => value.learner.dateOfBirth).find((date) => date !== null) ??
    null;
  const name = atCentre?.name ?? group[0]?.value.learner.name ?? '';
  const registrations = group.flatMap(({ row, value }) =>
    value.registration ? [{ row, value: value.registration }] : [],
  );
  const added: RegistrationRow[] = [];
  for (const [code, rows] of groupBy(registrations, ({ value }) => value.qualificationCode)) {
    const qualification = catalogue.qualification(code);
    const [first] = rows;
    const other = rows.find(({ value }) => value.registeredOn !== first?.value.registeredOn);
    const known = atCentre?.registrations.find(({ qualificationCode }) => qualificationCode === code) ?? null;
    for (const candidate of rows) {
      const { row, value } = candidate;
      if (first && other)
        row.report('registered', registrationDiffers(code, candidate === first ? other.row : first.row));
      checkAge(row, { value, name }, dateOfBirth, qualification);
    }
    const good = rows.filter(({ row }) => !row.failed());
    if (known) for (const { row, value } of good) compareWithCentre(row, value, known);
    else
      for (const [index, { row, value }] of good.entries()) {
        if (index === 0) added.push(value);
        else if (good[0])
          row.report('qualificationCode', duplicateRow(`The registration for ${code}`, good[0].row));
      }
  }
  return added;
}

/** R10 under the rules of the day of registration. An unknown date of birth is said, not refused. */
function checkAge(
  row: RowReader,
  { value, name }: { readonly value: RegistrationRow; readonly name: string },
  bornOn: IsoDate | null,
  qualification: KnownQualification | null,
): void {
  if (!qualification) return;
  const { registeredOn } = value;
  const facts = { learnerName: name, bornOn, registeredOn, qualification };
  for (const finding of registrationFindings(packOn(qualification, registeredOn), registeredOn, facts))
    row.report(
      'dateOfBirth',
      bornOn === null ? asWarning('age-unknown', finding) : asJudged('under-minimum-age', finding),
    );
}

function compareWithCentre(
  row: RowReader,
  value: RegistrationRow,
  known: KnownLearner['registrations'][number],
): void {
  if (value.registeredOn !== known.registeredOn)
    row.report(
      'registered',
      differsFromCentre(
        `The registration date for ${known.qualificationCode}`,
        formatDate(value.registeredOn),
        formatDate(known.registeredOn),
      ),
    );
  if (value.registrationNumber !== null && value.registrationNumber !== known.registrationNumber)
    row.report(
      'registrationNumber',
      differsFromCentre(
        `The registration number for ${known.qualificationCode}`,
        value.registrationNumber,
        known.registrationNumber,
      ),
    );
}
