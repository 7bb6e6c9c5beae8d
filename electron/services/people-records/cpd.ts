import type { ParsedOf } from '../../../shared/ipc/contract';
import type { CpdRow } from '../../../shared/ipc/people-records';
import type { Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { cpdOf, cpdTable } from '../../database/cpd';
import { personById } from '../../database/people';
import { rowVersion } from '../../database/row-version';
import { notFound, type CentreContext } from '../centre-context';
import { fileIdFor, type FileForRecord } from '../kept-files';
import { fileOf, invalid, keepRecord, nameOfPerson, outdated, putRow, removeRow } from './rows';

/** A person's CPD log, newest first. */
export const cpdRows = (db: ReadableDatabase, personId: string): readonly CpdRow[] =>
  cpdOf.all(db, personId).map((row) => ({
    id: row.id,
    version: rowVersion(db, cpdTable, row),
    state: row.state,
    onDay: row.on_day,
    nature: row.nature,
    purpose: row.purpose,
    learning: row.learning,
    application: row.application,
    minutes: row.minutes,
    evidence: row.evidence,
    file: fileOf(db, row.file_id),
  }));

type Request = ParsedOf<'cpd.save'>;

/** Plans or records continuing professional development (P6). */
export function saveCpd(
  centre: CentreContext,
  request: Request,
  file: FileForRecord,
): Result<{ readonly id: string }> {
  const { id, personId, state, nature } = request;
  const action = id === null ? `CPD ${state}` : 'CPD changed';
  return keepRecord(centre, action, `${nameOfPerson(centre.db, personId)}: ${nature}`, (tx) => {
    if (!personById.get(tx.db, personId)) return notFound('This person');
    const problem = outdated(tx, cpdTable, request, 'This CPD entry') ?? problemOf(request, centre.today());
    if (problem) return problem;
    const fileId = fileIdFor(tx, file);
    if (!fileId.ok) return fileId;
    return putRow(tx, cpdTable, id, (rowId) => ({
      id: rowId,
      person_id: personId,
      state,
      on_day: request.onDay,
      nature,
      purpose: request.purpose,
      learning: request.learning,
      application: request.application,
      minutes: request.minutes,
      evidence: request.evidence,
      file_id: fileId.value,
      device_id: tx.context.deviceId,
    }));
  });
}

function problemOf({ state, onDay, minutes, purpose, learning }: Request, today: string) {
  if (purpose === '') return invalid('purpose', 'Say what it is for.');
  if (state === 'planned') return null;
  if (onDay > today) return invalid('onDay', 'This day is still to come. Enter it as planned until then.');
  if (minutes === 0) return invalid('minutes', 'Say how long it took, such as 1.5 or 1:30.');
  if (learning === '') return invalid('learning', 'Say what was learned.');
  return null;
}

export const removeCpd = (centre: CentreContext, { id }: ParsedOf<'cpd.remove'>): Result<null> =>
  removeRow(
    centre,
    cpdTable,
    id,
    'CPD removed',
    (row) => `${nameOfPerson(centre.db, row.person_id)}: ${row.nature}`,
  );
