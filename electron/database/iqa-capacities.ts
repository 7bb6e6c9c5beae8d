import { query } from './query';
import { defineTable } from './table';

/** What an IQA can take on; null is without limit. The id is the person’s. */
export interface IqaCapacityTableRow {
  readonly id: string;
  /** Ids as a JSON list. */
  readonly site_ids: string | null;
  readonly minutes_per_month: number | null;
  readonly device_id: string;
}

export const iqaCapacityTable = defineTable<IqaCapacityTableRow>({
  name: 'iqa_capacity',
  columns: ['id', 'site_ids', 'minutes_per_month', 'device_id'],
});

export const iqaCapacities = query<[], IqaCapacityTableRow>('SELECT * FROM iqa_capacity ORDER BY id');
