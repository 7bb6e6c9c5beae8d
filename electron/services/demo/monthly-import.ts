import type { DemoImport } from '../../../shared/domain/demo/batches';
import { ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { importBatchTable } from '../../database/imports';
import { tryCommit } from '../../database/ledger';
import { sha256 } from '../../database/row-hash';
import type { CentreContext } from '../centre-context';
import { countsOf } from '../imports/preview';
import { writeAdditions } from '../imports/write-additions';
import { bindAhead } from '../plan-cells/bind-ahead';

/** One month's spreadsheet of the demo centre, written as any import is. */
export function importMonth(
  db: WritableDatabase,
  centre: CentreContext,
  { fileName, additions }: DemoImport,
  makeId: () => string,
): Result<null> {
  const context = centre.commitContext();
  return tryCommit(db, context, 'spreadsheet imported', fileName, (tx) => {
    const written = writeAdditions(
      tx,
      additions,
      { progress: () => undefined, stopped: () => false },
      makeId,
    );
    if (!written.ok) return written;
    bindAhead(tx, centre.today(), null);
    tx.insert(importBatchTable, {
      id: newId(),
      file_names: fileName,
      // There never was such a file: what stands in for it is hashed.
      sha256: sha256(JSON.stringify(additions)),
      imported_at: context.now,
      imported_by: context.actor.id,
      counts: JSON.stringify(countsOf(additions)),
      device_id: context.deviceId,
    });
    return ok(null);
  });
}
