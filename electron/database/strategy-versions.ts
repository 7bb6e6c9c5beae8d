import { defineTable } from './table';

/** The centre’s sampling strategy: each version as it was approved. */
export interface StrategyVersionTableRow {
  readonly id: string;
  readonly number: number;
  /** Text with headings, as it was written. */
  readonly body: string;
  readonly approved_by: string;
  readonly approved_on: string;
  readonly valid_from: string;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const strategyVersionTable = defineTable<StrategyVersionTableRow>({
  name: 'strategy_version',
  columns: [
    'id',
    'number',
    'body',
    'approved_by',
    'approved_on',
    'valid_from',
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});
