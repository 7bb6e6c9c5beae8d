import type { ParsedOf } from '../../../shared/ipc/contract';
import type { CompetenceRow, UnitName } from '../../../shared/ipc/people-records';
import { ok, type Result } from '../../../shared/result';
import { competenceOf, competenceTable, type CompetenceTableRow } from '../../database/competence';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { personById } from '../../database/people';
import { unitsOf, unitTable } from '../../database/units';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { fileIdFor, type FileForRecord } from '../kept-files';
import { fileOf, invalid, keepRecord, nameOfPerson, orNull } from './rows';

/** Units in which somebody is occupationally competent, with what shows it (P3). */
export const competenceRows = (db: ReadableDatabase, personId: string): readonly CompetenceRow[] =>
  competenceOf.all(db, personId).map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    unitCode: row.unit_code,
    unitTitle: row.unit_title,
    qualificationId: row.qualification_id,
    qualificationCode: row.qualification_code,
    evidence: row.evidence,
    detail: row.detail,
    file: fileOf(db, row.file_id),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));

/** A qualification's units, to choose from. */
export const listUnits = (
  { db }: CentreContext,
  { qualificationId }: ParsedOf<'units.list'>,
): Result<readonly UnitName[]> =>
  ok(unitsOf.all(db, qualificationId).map(({ id, code, title }) => ({ id, code, title })));

type Request = ParsedOf<'competence.add'>;

/** Records competence in several units at once, on one piece of evidence. */
export function addCompetence(
  centre: CentreContext,
  request: Request,
  file: FileForRecord,
): Result<{ readonly ids: readonly string[] }> {
  const { personId, evidence, validFrom, validTo } = request;
  const unitIds = [...new Set(request.unitIds)];
  const what = `${nameOfPerson(centre.db, personId)}: ${unitIds.length} units, ${evidence}`;
  return keepRecord(centre, 'competence recorded', what, (tx) => {
    if (!personById.get(tx.db, personId)) return notFound('This person');
    if (validFrom > centre.today()) return invalid('validFrom', 'This day is still to come.');
    if (validTo !== null && validTo < validFrom) return endsBefore();
    if (unitIds.some((id) => !unitTable.byId.get(tx.db, id))) return notFound('A unit chosen');
    const known = alreadyThere(tx.db, { ...request, unitIds });
    if (known !== null) return known;
    const fileId = fileIdFor(tx, file);
    if (!fileId.ok) return fileId;
    const ids = unitIds.map((unitId) => {
      const id = newId();
      tx.insert(competenceTable, {
        id,
        person_id: personId,
        unit_id: unitId,
        evidence,
        detail: orNull(request.detail),
        file_id: fileId.value,
        valid_from: validFrom,
        valid_to: validTo,
        device_id: tx.context.deviceId,
      });
      return id;
    });
    return ok({ ids });
  });
}

const endsBefore = () => invalid('validTo', 'The last day is before the first. Correct one of the two.');

/** The same evidence for the same unit at the same time is a slip. */
function alreadyThere(db: ReadableDatabase, { personId, unitIds, evidence, validFrom, validTo }: Request) {
  const codes = competenceOf
    .all(db, personId)
    .filter(
      (row) =>
        unitIds.includes(row.unit_id) &&
        row.evidence === evidence &&
        row.valid_from <= (validTo ?? '9999') &&
        validFrom <= (row.valid_to ?? '9999'),
    )
    .map((row) => row.unit_code);
  if (codes.length === 0) return null;
  const named = [...new Set(codes)];
  const shown =
    named.length > 5 ? `${named.slice(0, 5).join(', ')} and ${named.length - 5} more` : named.join(', ');
  return invalid(
    'unitIds',
    `Competence by ${evidence} is on record already for ${shown}.`,
    'Leave these units out, or end what is on record first.',
  );
}

/** Sets the last day on which competence holds; null opens it again. */
export function endCompetence(
  centre: CentreContext,
  { ids, validTo }: ParsedOf<'competence.end'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const rows = rowsOf(centre.db, ids);
  if (!rows) return notFound('An entry');
  return keepRecord(centre, 'competence ended', subjectOf(centre.db, rows), (tx) => {
    if (validTo !== null && rows.some((row) => validTo < row.valid_from)) return endsBefore();
    for (const { id } of rows) tx.update(competenceTable, id, { valid_to: validTo });
    return ok(null);
  });
}

export function removeCompetence(
  centre: CentreContext,
  { ids }: ParsedOf<'competence.remove'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const rows = rowsOf(centre.db, ids);
  if (!rows) return notFound('An entry');
  return keepRecord(centre, 'competence removed', subjectOf(centre.db, rows), (tx) => {
    for (const { id } of rows) tx.remove(competenceTable, id);
    return ok(null);
  });
}

function rowsOf(db: ReadableDatabase, ids: readonly string[]): readonly CompetenceTableRow[] | null {
  const rows = [...new Set(ids)].map((id) => competenceTable.byId.get(db, id));
  const found = rows.filter((row) => row !== undefined);
  return found.length === rows.length ? found : null;
}

function subjectOf(db: ReadableDatabase, rows: readonly CompetenceTableRow[]): string {
  const codes = rows.map((row) => unitTable.byId.get(db, row.unit_id)?.code ?? 'a unit');
  return `${nameOfPerson(db, rows[0]?.person_id ?? '')}: ${codes.join(', ')}`;
}
