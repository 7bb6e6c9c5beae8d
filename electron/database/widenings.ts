import { defineTable } from './table';

/** The next tickets of a draw, in one assessor’s unit and method or wider. */
export interface WideningTableRow {
  readonly id: string;
  readonly plan_id: string;
  readonly draw_id: string;
  /** The sample that overturned a decision; null where somebody asked for more. */
  readonly sample_id: string | null;
  /** A WideningScope as JSON. */
  readonly scope: string;
  readonly asked: number;
  /** The decisions added, lowest ticket first, as JSON. */
  readonly decision_ids: string;
  readonly reason: string;
  readonly widened_by: string;
  readonly widened_at: string;
  readonly device_id: string;
}

export const wideningTable = defineTable<WideningTableRow>({
  name: 'widening',
  columns: [
    'id',
    'plan_id',
    'draw_id',
    'sample_id',
    'scope',
    'asked',
    'decision_ids',
    'reason',
    'widened_by',
    'widened_at',
    'device_id',
  ],
});
