import { query } from './query';
import { defineTable } from './table';

export interface KeptFileTableRow {
  readonly id: string;
  readonly name: string;
  readonly media_type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly added_at: string;
  readonly added_by: string | null;
  readonly device_id: string;
}

export const keptFileTable = defineTable<KeptFileTableRow>({
  name: 'kept_file',
  columns: ['id', 'name', 'media_type', 'size', 'sha256', 'bytes', 'added_at', 'added_by', 'device_id'],
});

export type KeptFileFactsRow = Omit<KeptFileTableRow, 'bytes'>;

/** Everything about kept files but their bytes. */
export const keptFileFacts = query<[id: string], KeptFileFactsRow>(
  'SELECT id, name, media_type, size, sha256, added_at, added_by, device_id FROM kept_file WHERE id = ?',
);
export const keptFileBytes = query<
  [id: string],
  { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array }
>('SELECT name, sha256, bytes FROM kept_file WHERE id = ?');
