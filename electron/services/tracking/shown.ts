import { trackingColumn, type TrackingColumn } from '../../../shared/domain/tracking/tracking-columns';
import type { TrackingFinding, TrackingRow } from '../../../shared/domain/tracking/tracking-row';
import { fail, ok, type Result } from '../../../shared/result';
import { centreOf } from '../../database/centre';
import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import type { ExportInput } from './commands';
import { trackingRows } from './rows';

export type ShownRow =
  | { readonly kind: 'group'; readonly label: string; readonly count: number }
  | { readonly kind: 'person'; readonly row: TrackingRow };

/** The table as the screen shows it, its figures read anew. */
export interface Shown {
  readonly centre: { readonly name: string; readonly number: string };
  readonly isDemo: boolean;
  readonly log: { readonly sequence: number; readonly sha256: string };
  readonly columns: readonly TrackingColumn[];
  readonly rows: readonly ShownRow[];
  readonly about: readonly string[];
  /** What the shown cells break, in the order of the rows. */
  readonly marks: readonly string[];
}

/** Reads what an export shows. Who has gone since is left out. Failure: `not-found`. */
export function shownTable(db: ReadableDatabase, { day, table }: ExportInput): Result<Shown> {
  const centre = centreOf(db);
  if (!centre) return fail({ code: 'not-found', message: 'This file holds no centre.' });
  const people = new Map(trackingRows(db, day).map((row) => [row.id, row]));
  const columns = table.columns.flatMap((id) => trackingColumn(id) ?? []);
  const rows = table.rows.flatMap((shown): readonly ShownRow[] => {
    if (shown.kind === 'group') return [shown];
    const row = people.get(shown.id);
    return row ? [{ kind: 'person', row }] : [];
  });
  const head = logHead(db);
  return ok({
    centre: { name: centre.name, number: centre.number },
    isDemo: centre.is_demo === 1,
    log: { sequence: head.seq, sha256: head.hash },
    columns,
    rows,
    about: table.about,
    marks: rows.flatMap((shown) => (shown.kind === 'person' ? marksOf(shown.row, columns) : [])),
  });
}

/** What one cell breaks. */
export const findingsIn = (row: TrackingRow, column: TrackingColumn): readonly TrackingFinding[] =>
  row.findings.filter((finding) => finding.column === column.id);

const marksOf = (row: TrackingRow, columns: readonly TrackingColumn[]): readonly string[] =>
  columns.flatMap((column) =>
    findingsIn(row, column).map(({ ruleId, message, source }) => {
      const rule = ruleId === null ? '' : ` (${[ruleId, source].filter((part) => part !== null).join(', ')})`;
      return `${column.header}: ${message}${rule}`;
    }),
  );
