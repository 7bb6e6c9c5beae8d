import { rememberedMatchSchema, type RememberedMatch } from '../../shared/domain/import/matching';
import type { ReadableDatabase } from './connection';
import { command, query } from './query';
import { defineTable } from './table';

export interface ImportBatchTableRow {
  readonly id: string;
  readonly file_names: string;
  readonly sha256: string;
  readonly imported_at: string;
  readonly imported_by: string | null;
  /** An ImportCounts as JSON. */
  readonly counts: string;
  readonly device_id: string;
}

export const importBatchTable = defineTable<ImportBatchTableRow>({
  name: 'import_batch',
  columns: ['id', 'file_names', 'sha256', 'imported_at', 'imported_by', 'counts', 'device_id'],
});

export const importBatches = query<
  [],
  ImportBatchTableRow & { readonly importer: string | null; readonly added: number }
>(`SELECT b.*, p.name AS importer, (SELECT sum(value) FROM json_each(b.counts)) AS added
   FROM import_batch b LEFT JOIN person p ON p.id = b.imported_by ORDER BY b.imported_at DESC, b.id DESC`);

const matches = query<[], { readonly body: string }>('SELECT body FROM column_match ORDER BY saved_at DESC');

/** Column matches of earlier imports, newest first. */
export const rememberedMatches = (db: ReadableDatabase): readonly RememberedMatch[] =>
  matches.all(db).map(({ body }) => rememberedMatchSchema.parse(JSON.parse(body)));

export const rememberMatch = command<[signature: string, body: string, savedAt: string]>(
  `INSERT INTO column_match (signature, body, saved_at) VALUES (?, ?, ?)
   ON CONFLICT (signature) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`,
);
