import { defineTable } from './table';

/** A named policy; every version stays. */
export interface SamplingPolicyTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly version: number;
  readonly name: string;
  /** A SamplingPolicy as JSON. */
  readonly body: string;
  /** Offered to new plans no more. */
  readonly is_retired: 0 | 1;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const samplingPolicyTable = defineTable<SamplingPolicyTableRow>({
  name: 'sampling_policy',
  columns: [
    'id',
    'root_id',
    'replaces',
    'version',
    'name',
    'body',
    'is_retired',
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});
