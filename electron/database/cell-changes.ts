import { query, queryValue } from './query';
import { defineTable } from './table';

/** What somebody changed in a plan; rows of one change_id were changed at once. */
export interface CellChangeTableRow {
  readonly id: string;
  readonly change_id: string;
  readonly plan_id: string;
  readonly cell_id: string | null;
  /** One of the two is null. */
  readonly ahead_id: string | null;
  readonly kind: 'planned' | 'unplanned' | 'moved' | 'handed over' | 'undone';
  readonly reason: string | null;
  /** What it was and what it became: a day, a person’s id or null. */
  readonly before: string | null;
  readonly after: string | null;
  readonly changed_by: string;
  readonly changed_at: string;
  readonly device_id: string;
}

export const cellChangeTable = defineTable<CellChangeTableRow>({
  name: 'cell_change',
  columns: [
    'id',
    'change_id',
    'plan_id',
    'cell_id',
    'ahead_id',
    'kind',
    'reason',
    'before',
    'after',
    'changed_by',
    'changed_at',
    'device_id',
  ],
});

/** All rows of a change in the order they were written; those that take it back are the last. */
export const changeRows = query<[changeId: string], CellChangeTableRow>(
  'SELECT * FROM cell_change WHERE change_id = ? ORDER BY rowid',
);

/** What of a plan was changed after a change and not taken back: ids of cells and of what is planned ahead. */
export const changedAfter = queryValue<[{ planId: string; changeId: string }], string>(`
  SELECT coalesce(later.cell_id, later.ahead_id) FROM cell_change later
  WHERE later.plan_id = :planId
    AND later.rowid > (SELECT max(rowid) FROM cell_change WHERE change_id = :changeId)
    AND NOT EXISTS (SELECT 1 FROM cell_change back WHERE back.change_id = later.change_id AND back.kind = 'undone')`);
