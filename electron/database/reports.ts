import { query, queryValue } from './query';
import { defineTable } from './table';

export interface ReportTableRow {
  readonly id: string;
  readonly root_id: string;
  /** A countersigned report replaces the one signed before; both are kept. */
  readonly replaces: string | null;
  readonly number: string;
  readonly plan_id: string;
  readonly draw_id: string;
  readonly title: string;
  readonly issued_at: string;
  readonly issued_by: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** `{ field, name, at }` of each signature, as a JSON list. */
  readonly signers: string;
  readonly log_seq: number;
  readonly log_hash: string;
  readonly device_id: string;
}

export const reportTable = defineTable<ReportTableRow>({
  name: 'report',
  columns: [
    'id',
    'root_id',
    'replaces',
    'number',
    'plan_id',
    'draw_id',
    'title',
    'issued_at',
    'issued_by',
    'pages',
    'bytes',
    'sha256',
    'signers',
    'log_seq',
    'log_hash',
    'device_id',
  ],
});

export interface ReportListRow extends Omit<ReportTableRow, 'bytes'> {
  readonly plan_name: string;
  readonly issued_by_name: string;
  readonly size: number;
}

/** The register, newest first, without the bytes. */
export const reports = query<[], ReportListRow>(`
  SELECT r.id, r.root_id, r.replaces, r.number, r.plan_id, r.draw_id, r.title, r.issued_at, r.issued_by, r.pages,
    r.sha256, r.signers, r.log_seq, r.log_hash, r.device_id, p.name AS plan_name, i.name AS issued_by_name,
    length(r.bytes) AS size
  FROM report r JOIN plan p ON p.id = r.plan_id JOIN person i ON i.id = r.issued_by
  ORDER BY r.issued_at DESC, r.id DESC`);

export const reportBytes = query<
  [id: string],
  { readonly number: string; readonly bytes: Uint8Array; readonly sha256: string }
>('SELECT number, bytes, sha256 FROM report WHERE id = ?');

/** How many reports were issued with numbers like `VR-2026-%`. */
export const reportsNumberedLike = queryValue<[pattern: string], number>(
  'SELECT count(*) FROM report WHERE replaces IS NULL AND number LIKE ?',
);
