import type { IsoDate } from '../calendar';
import type { Catalogue, UnitOfQualification } from './catalogue';
import {
  beforeRegistration,
  notRegistered,
  qualificationUnclear,
  unitNotInQualification,
  unknownUnit,
} from './decision-findings';
import { dependsOn, unknownQualification } from './findings';
import type { KnownToDecisions, LearnerDirectory } from './learner-directory';
import type { RowReader } from './row-reader';

interface Books {
  readonly catalogue: Catalogue;
  readonly learners: LearnerDirectory;
}

/**
 * The unit within the one qualification that the learner is registered for and that has it; reports why there
 * is none. A decision comes on or after the registration.
 */
export function chooseUnit(
  row: RowReader,
  learner: KnownToDecisions | null,
  date: IsoDate | null,
  books: Books,
): UnitOfQualification | null {
  const text = row.required('unitCode');
  const code = row.text('qualificationCode');
  const wanted = code === null ? null : books.catalogue.qualification(code);
  if (code !== null && !wanted) {
    row.report('qualificationCode', unknownQualification(code, books.catalogue.codes));
    return null;
  }
  if (text === null) return null;
  const everywhere = books.catalogue.unit(text);
  if (everywhere.length === 0) row.report('unitCode', unknownUnit(text));
  if (everywhere.length === 0 || !learner) return null;

  const candidates = everywhere.filter(
    ({ qualificationCode }) => !wanted || qualificationCode === wanted.code,
  );
  const [chosen, second] = candidates.filter(({ qualificationCode }) =>
    learner.registeredOn.has(qualificationCode),
  );
  if (!chosen) {
    reportNoRegistration(row, text, learner, wanted?.code ?? null, everywhere, books.learners);
    return null;
  }
  if (second) {
    row.report('unitCode', qualificationUnclear(text, [chosen.qualificationCode, second.qualificationCode]));
    return null;
  }
  const registeredOn = learner.registeredOn.get(chosen.qualificationCode);
  if (registeredOn !== undefined && date !== null && date < registeredOn)
    row.report('date', beforeRegistration(date, registeredOn, chosen.qualificationCode));
  return chosen;
}

function reportNoRegistration(
  row: RowReader,
  unit: string,
  learner: KnownToDecisions,
  wanted: string | null,
  everywhere: readonly UnitOfQualification[],
  learners: LearnerDirectory,
): void {
  const owners = everywhere.map(({ qualificationCode }) => qualificationCode);
  for (const code of owners) {
    const place = learners.rejectedRegistration(learner.learnerNumber, code);
    if (!place || (wanted !== null && wanted !== code)) continue;
    row.report(
      'learnerNumber',
      dependsOn(`The registration of learner ${learner.learnerNumber} for ${code}`, place),
    );
    return;
  }
  const registered = [...learner.registeredOn.keys()];
  if (registered.length === 0) row.report('learnerNumber', notRegistered(learner.learnerNumber, null));
  else if (wanted !== null && !learner.registeredOn.has(wanted))
    row.report('qualificationCode', notRegistered(learner.learnerNumber, wanted));
  else row.report('unitCode', unitNotInQualification(unit, wanted === null ? registered : [wanted], owners));
}
