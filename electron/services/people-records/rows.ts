import type { KeptFile } from '../../../shared/ipc/files';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { keptFileFacts } from '../../database/kept-files';
import { tryCommit, type Ledger } from '../../database/ledger';
import { personById } from '../../database/people';
import { rowVersion } from '../../database/row-version';
import type { RowShape, Table } from '../../database/table';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';

/** What a request refuses, at its field. */
export const invalid = (field: string, message: string, remedy?: string): Result<never> =>
  fail({ code: 'invalid', message, field, ...(remedy !== undefined && { remedy }) });

export const changedMeanwhile = (what: string): Failure => ({
  code: 'changed-meanwhile',
  message: `${what} was changed meanwhile.`,
  remedy: 'Compare the two versions, then keep yours or take what is on record.',
});

/** One commit by somebody who keeps the centre's records. */
export function keepRecord<T>(
  centre: CentreContext,
  action: string,
  subject: string,
  work: (tx: Ledger) => Result<T>,
): Result<T> {
  const allowed = mayKeepRecords(centre);
  return allowed.ok ? tryCommit(centre.db, centre.commitContext(), action, subject, work) : allowed;
}

interface Form {
  /** Null adds a row. */
  readonly id: string | null;
  /** The version that the change was made from. */
  readonly base: string | null;
}

/** Why a form's row cannot be changed: it is gone, or somebody changed it since the form was made; else null. */
export function outdated<Row extends RowShape<Row>>(
  tx: Ledger,
  table: Table<Row>,
  { id, base }: Form,
  what: string,
): Result<never> | null {
  if (id === null) return null;
  const stored = table.byId.get(tx.db, id);
  if (!stored) return notFound(what);
  return rowVersion(tx.db, table, stored) === base ? null : fail(changedMeanwhile(what));
}

/** Adds a row, or changes the one that the form was made from, once `outdated` found nothing. */
export function putRow<Row extends RowShape<Row>>(
  tx: Ledger,
  table: Table<Row>,
  id: string | null,
  rowOf: (id: string) => Row,
): Result<{ readonly id: string }> {
  const row = rowOf(id ?? newId());
  if (id === null) tx.insert(table, row);
  else tx.update(table, id, row);
  return ok({ id: row.id });
}

/** Takes a row away; the log keeps that it was there. */
export function removeRow<Row extends RowShape<Row>>(
  centre: CentreContext,
  table: Table<Row>,
  id: string,
  action: string,
  nameOf: (row: Row) => string,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const row = table.byId.get(centre.db, id);
  if (!row) return notFound('This entry');
  return keepRecord(centre, action, nameOf(row), (tx) => {
    if (!table.byId.get(tx.db, id)) return notFound('This entry');
    tx.remove(table, id);
    return ok(null);
  });
}

export const nameOfPerson = (db: ReadableDatabase, id: string): string =>
  personById.get(db, id)?.name ?? 'somebody';

/** A kept file as the interface knows it. */
export function fileOf(db: ReadableDatabase, id: string | null): KeptFile | null {
  const facts = id === null ? undefined : keptFileFacts.get(db, id);
  return facts ? { id: facts.id, name: facts.name, size: facts.size, sha256: facts.sha256 } : null;
}

export const orNull = (text: string | null): string | null => (text === null || text === '' ? null : text);
