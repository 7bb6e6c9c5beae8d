import type { ParsedOf } from '../../../shared/ipc/contract';
import type { AwardRow } from '../../../shared/ipc/people-records';
import type { Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { personById } from '../../database/people';
import { awardsOf, personAwardTable } from '../../database/person-awards';
import { rowVersion } from '../../database/row-version';
import { notFound, type CentreContext } from '../centre-context';
import { fileIdFor, type FileForRecord } from '../kept-files';
import { fileOf, invalid, keepRecord, nameOfPerson, orNull, outdated, putRow, removeRow } from './rows';

/** Assessor and IQA awards of one person, held ones first. */
export const awardRows = (db: ReadableDatabase, personId: string): readonly AwardRow[] =>
  awardsOf.all(db, personId).map((row) => ({
    id: row.id,
    version: rowVersion(db, personAwardTable, row),
    award: row.award,
    state: row.state,
    awardedOn: row.awarded_on,
    targetOn: row.target_on,
    certificateReference: row.certificate_reference,
    file: fileOf(db, row.file_id),
  }));

/** Adds or changes an award that somebody holds or is working towards (P2). */
export function saveAward(
  centre: CentreContext,
  request: ParsedOf<'awards.save'>,
  file: FileForRecord,
): Result<{ readonly id: string }> {
  const { id, personId, award, state } = request;
  const name = nameOfPerson(centre.db, personId);
  const action = id === null ? 'award added' : 'award changed';
  return keepRecord(centre, action, `${name}: ${award}, ${state}`, (tx) => {
    if (!personById.get(tx.db, personId)) return notFound('This person');
    const problem =
      outdated(tx, personAwardTable, request, 'This award') ??
      problemOf(request, centre.today()) ??
      twice(tx.db, request);
    if (problem) return problem;
    const fileId = fileIdFor(tx, file);
    if (!fileId.ok) return fileId;
    return putRow(tx, personAwardTable, id, (rowId) => ({
      id: rowId,
      person_id: personId,
      award,
      state,
      awarded_on: state === 'held' ? request.awardedOn : null,
      target_on: state === 'held' ? null : request.targetOn,
      certificate_reference: orNull(request.certificateReference),
      file_id: fileId.value,
      device_id: tx.context.deviceId,
    }));
  });
}

function problemOf({ state, awardedOn, targetOn }: ParsedOf<'awards.save'>, today: string) {
  if (state === 'held' && awardedOn === null) return invalid('awardedOn', 'Give the day of the award.');
  if (state === 'held' && (awardedOn ?? '') > today)
    return invalid('awardedOn', 'The award is dated in the future. Enter it as in progress until then.');
  if (state === 'in progress' && targetOn === null)
    return invalid('targetOn', 'Give the day by which it is to be awarded.');
  return null;
}

function twice(db: ReadableDatabase, { id, personId, award }: ParsedOf<'awards.save'>) {
  const same = awardsOf
    .all(db, personId)
    .find((row) => row.id !== id && row.award.toLowerCase() === award.toLowerCase());
  if (!same) return null;
  return invalid(
    'award',
    `${same.award} is on record already, ${same.state}.`,
    'Change that entry instead of adding another.',
  );
}

export const removeAward = (centre: CentreContext, { id }: ParsedOf<'awards.remove'>): Result<null> =>
  removeRow(
    centre,
    personAwardTable,
    id,
    'award removed',
    (row) => `${nameOfPerson(centre.db, row.person_id)}: ${row.award}, ${row.state}`,
  );
