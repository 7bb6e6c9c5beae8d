import { codeKey } from '../../../shared/domain/import/clean';
import { readUln } from '../../../shared/domain/import/uln';
import { learnerProblems } from '../../../shared/domain/learner';
import type { SaveLearner } from '../../../shared/ipc/learners';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import {
  learnerTable,
  learnerWithNumber,
  learnerWithUln,
  type LearnerTableRow,
} from '../../database/learners';
import { tryCommit } from '../../database/ledger';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { learnerVersion } from './record';
import { saveRegistrations } from './save-registrations';

/** Adds or changes a learner with their registrations, all in one; what is refused names its field. */
export function saveLearner(centre: CentreContext, request: SaveLearner): Result<{ readonly id: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const [problem] = learnerProblems(request, centre.today());
  if (problem) return fail(problem);
  const context = centre.commitContext();
  const row = learnerRow(request, request.id ?? newId(), context.deviceId);
  const action = request.id === null ? 'learner added' : 'learner changed';
  return tryCommit(centre.db, context, action, row.name, (tx) => {
    const stored = request.id === null ? undefined : learnerTable.byId.get(tx.db, request.id);
    if (request.id !== null && !stored) return notFound('This learner');
    if (stored && learnerVersion(tx.db, stored) !== request.base) return fail(changedMeanwhile(stored.name));
    const clash = clashOf(tx.db, row);
    if (clash) return fail(clash);
    if (stored) tx.update(learnerTable, row.id, row);
    else tx.insert(learnerTable, row);
    const saved = saveRegistrations(tx, row, request, stored?.born_on ?? null);
    return saved.ok ? ok({ id: row.id }) : saved;
  });
}

const orNull = (text: string | null): string | null => (text === '' ? null : text);

function learnerRow(request: SaveLearner, id: string, deviceId: string): LearnerTableRow {
  const uln = request.uln === null ? null : readUln(request.uln);
  const needs = [...new Set(request.needs)];
  return {
    id,
    name: request.name,
    number: request.number,
    uln: uln?.kind === 'uln' ? uln.uln : null,
    born_on: request.bornOn,
    site_id: request.siteId,
    cohort: orNull(request.cohort),
    device_id: deviceId,
    workplace: orNull(request.workplace),
    needs: needs.length === 0 ? null : JSON.stringify(needs),
  };
}

const changedMeanwhile = (name: string): Failure => ({
  code: 'changed-meanwhile',
  message: `The record of ${name} was changed since this form was opened.`,
  remedy: 'Compare both versions, then keep yours or take what is on record.',
});

/** Nobody else has this learner number or ULN. */
function clashOf(db: ReadableDatabase, row: LearnerTableRow): Failure | null {
  const other = learnerWithNumber.all(db, codeKey(row.number)).find(({ id }) => id !== row.id);
  if (other)
    return {
      code: 'number-taken',
      message: `${row.number} is the learner number of ${other.name}.`,
      remedy: 'Give each learner a number of their own, or open the other record.',
      field: 'number',
    };
  const same = row.uln === null ? undefined : learnerWithUln.get(db, row.uln);
  if (same && same.id !== row.id)
    return {
      code: 'uln-taken',
      message: `${row.uln} is the ULN of ${same.name}.`,
      remedy: 'Each person has one ULN: correct it here or in the other record.',
      field: 'uln',
    };
  return null;
}
