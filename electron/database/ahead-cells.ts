import type { Stage } from '../../shared/domain/methods';
import { defineTable } from './table';

/** A learner’s unit planned before there is a decision to sample. */
export interface AheadCellTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly learner_id: string;
  readonly unit_id: string;
  readonly stage: Stage;
  readonly iqa_id: string | null;
  readonly planned_on: string | null;
  readonly reason: string;
  /** The cell it became when the decision came. */
  readonly cell_id: string | null;
  readonly unplanned_reason: string | null;
  readonly device_id: string;
}

export const aheadCellTable = defineTable<AheadCellTableRow>({
  name: 'ahead_cell',
  columns: [
    'id',
    'plan_id',
    'learner_id',
    'unit_id',
    'stage',
    'iqa_id',
    'planned_on',
    'reason',
    'cell_id',
    'unplanned_reason',
    'device_id',
  ],
});
