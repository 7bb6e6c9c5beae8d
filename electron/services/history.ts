import type { LogRow } from '../../shared/ipc/reports';
import { ok, type Result } from '../../shared/result';
import { logEntries, logPage, logSize } from '../database/log-pages';
import type { CentreContext } from './centre-context';
import type { Desktop } from './desktop';

/** A page of the log, newest first. `next` is the sequence number to go on before, or null at the end. */
export function historyPage(
  { db }: CentreContext,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Result<{ readonly rows: readonly LogRow[]; readonly next: number | null; readonly total: number }> {
  const rows = logPage.all(db, before ?? Number.MAX_SAFE_INTEGER, limit);
  const last = rows.at(-1);
  return ok({
    rows: rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor_name,
      action: row.action,
      subject: row.subject,
      rows: row.rows,
      hash: row.hash,
    })),
    next: last && last.seq > 1 && rows.length === limit ? last.seq : null,
    total: logSize.get(db) ?? 0,
  });
}

const quoted = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;

/** Saves the whole log as CSV: what happened, when, by whom, and the hashes that chain it. */
export async function saveHistory(
  { db, today }: CentreContext,
  desktop: Desktop,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const header = 'seq,at,actor_id,actor,device,action,subject,before_hash,after_hash,previous_hash,hash';
  const lines = [...logEntries.iterate(db)].map((row) =>
    [
      row.seq,
      row.at,
      row.actor_id ?? '',
      row.actor_name,
      row.device_id,
      row.action,
      row.subject,
      row.before_hash,
      row.after_hash,
      row.previous_hash,
      row.hash,
    ]
      .map(quoted)
      .join(','),
  );
  const bytes = new TextEncoder().encode([header, ...lines, ''].join('\r\n'));
  const savedAs = await desktop.save({ name: `history-${today()}.csv`, bytes });
  return ok(savedAs === null ? null : { savedAs });
}
