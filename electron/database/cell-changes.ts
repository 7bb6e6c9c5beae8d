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
