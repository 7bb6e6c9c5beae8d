import { isDeepStrictEqual } from 'node:util';
import { toRemember } from '../../../shared/domain/import/matching';
import { hasErrors } from '../../../shared/domain/import/plan';
import type { SourceTable } from '../../../shared/domain/import/source';
import type { ImportDone } from '../../../shared/ipc/records';
import { fail, ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { importBatchTable, rememberMatch } from '../../database/imports';
import { logHead, tryCommit, type CommitContext, type Ledger } from '../../database/ledger';
import type { Control } from '../../workers/protocol';
import { bindAhead } from '../plan-cells/bind-ahead';
import { countsOf, totalOf } from './preview';
import { reviewImport, type Reviewed } from './review';
import { writeAdditions } from './write-additions';

interface ToCommit {
  readonly fileNames: readonly string[];
  readonly sha256: string;
  readonly tables: readonly SourceTable[];
  readonly reviewed: Reviewed;
  readonly goodRowsOnly: boolean;
}

/**
 * Writes what the person was shown, in one entry of the log, or nothing. Where the centre's records have changed since,
 * the files are checked anew inside the transaction: another plan than the one shown is refused and becomes the new
 * review.
 */
export function commitImport(
  db: WritableDatabase,
  context: CommitContext,
  toCommit: ToCommit,
  control: Control,
): { readonly result: Result<ImportDone>; readonly reviewed: Reviewed } {
  let { reviewed } = toCommit;
  const { fileNames, tables, goodRowsOnly } = toCommit;
  const subject = fileNames.join(', ');
  const result = tryCommit(db, context, 'spreadsheet imported', subject, (tx): Result<ImportDone> => {
    if (logHead(tx.db).seq !== reviewed.seenSeq) {
      const again = reviewImport(tx.db, tables, reviewed.options, reviewed.today, control);
      if (!again.ok) return again;
      const shown = reviewed.plan;
      reviewed = again.value;
      if (!isDeepStrictEqual(shown, reviewed.plan)) return changedMeanwhile;
    }
    const { plan } = reviewed;
    if (hasErrors(plan) && !goodRowsOnly) return hasErrorsFailure;
    const counts = countsOf(plan.additions);
    if (totalOf(counts) === 0) return nothingToImport;
    const written = writeAdditions(tx, plan.additions, control);
    if (!written.ok) return written;
    bindAhead(tx, reviewed.today, null);
    recordBatch(tx, toCommit, JSON.stringify(counts));
    rememberMatches(db, context, reviewed);
    const { assessors, learners, decisions } = plan.counts;
    return ok({
      ...counts,
      alreadyThere: assessors.alreadyThere + learners.alreadyThere + decisions.alreadyThere,
      leftOut: assessors.rejected + learners.rejected + decisions.rejected,
    });
  });
  return { result, reviewed };
}

function recordBatch(tx: Ledger, { fileNames, sha256 }: ToCommit, counts: string): void {
  const { actor, now, deviceId } = tx.context;
  tx.insert(importBatchTable, {
    id: newId(),
    file_names: fileNames.join(', '),
    sha256,
    imported_at: now,
    imported_by: actor.id,
    counts,
    device_id: deviceId,
  });
}

/** What was matched by hand stands for the next file with the same headers. */
function rememberMatches(db: WritableDatabase, { now }: CommitContext, { matches, options }: Reviewed): void {
  for (const match of matches)
    if (options.sheets.some(({ sheet }) => sheet === match.sheet))
      rememberMatch.run(db, match.signature, JSON.stringify(toRemember(match)), now);
}

const changedMeanwhile = fail({
  code: 'changed-meanwhile',
  message: 'The centre’s records have changed since the file was checked. Nothing was added.',
  remedy: 'Look at the new preview, then import again.',
});

const hasErrorsFailure = fail({
  code: 'has-errors',
  message: 'Some rows cannot be imported. Nothing was added.',
  remedy: 'Mend them in the file, or import the good rows only.',
});

const nothingToImport = fail({
  code: 'nothing-to-import',
  message: 'The file has nothing that the centre does not have already.',
  remedy: 'Nothing needs doing. To add more, add rows to the file.',
});
