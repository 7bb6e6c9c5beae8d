import { query, queryValue } from './query';
import { defineTable } from './table';

export interface ClaimBatchTableRow {
  readonly id: string;
  /** `CB-2026-001`. */
  readonly number: string;
  readonly qualification_id: string;
  readonly made_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const claimBatchTable = defineTable<ClaimBatchTableRow>({
  name: 'claim_batch',
  columns: ['id', 'number', 'qualification_id', 'made_on', 'recorded_at', 'recorded_by', 'device_id'],
});

export const batchNumbers = queryValue<[], string>('SELECT number FROM claim_batch');

export interface ClaimBatchListRow extends ClaimBatchTableRow {
  readonly qualification_code: string;
  readonly qualification_title: string;
  readonly made_by: string;
  /** Claims that were made in it; how many of them wait for the EQA, and how many were withdrawn since. */
  readonly claims: number;
  readonly waiting: number;
  readonly withdrawn: number;
}

/** Every batch, newest first. */
export const claimBatches = query<[], ClaimBatchListRow>(`
  SELECT b.*, q.code AS qualification_code, q.title AS qualification_title, p.name AS made_by,
    count(c.id) AS claims,
    count(c.id) FILTER (WHERE c.state = 'waiting for EQA') AS waiting,
    count(c.id) FILTER (WHERE c.state = 'withdrawn') AS withdrawn
  FROM claim_batch b
  JOIN qualification q ON q.id = b.qualification_id
  JOIN person p ON p.id = b.recorded_by
  LEFT JOIN current_claim c ON c.batch_id = b.id
  GROUP BY b.id ORDER BY b.recorded_at DESC, b.number DESC`);
