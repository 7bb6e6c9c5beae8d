import type { DirectClaimStatus } from '../../shared/domain/claims/direct-claim-status';
import { query } from './query';
import { defineTable } from './table';

export interface DirectClaimStatusTableRow {
  readonly id: string;
  readonly qualification_id: string;
  readonly status: DirectClaimStatus;
  readonly from_on: string;
  /** The awarding organisation's letter or report. */
  readonly reference: string | null;
  readonly note: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const directClaimStatusTable = defineTable<DirectClaimStatusTableRow>({
  name: 'direct_claim_status',
  columns: [
    'id',
    'qualification_id',
    'status',
    'from_on',
    'reference',
    'note',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

/** What stands on a day: the newest that has begun by then. */
export const directClaimStatusOn = query<
  [{ qualificationId: string; day: string }],
  DirectClaimStatusTableRow
>(`SELECT * FROM direct_claim_status WHERE qualification_id = :qualificationId AND from_on <= :day
   ORDER BY from_on DESC, recorded_at DESC, id DESC LIMIT 1`);

/** All that was recorded for a qualification, newest first. */
export const directClaimStatusesOf = query<
  [qualificationId: string],
  DirectClaimStatusTableRow & { readonly recorded_by_name: string }
>(`SELECT s.*, p.name AS recorded_by_name FROM direct_claim_status s JOIN person p ON p.id = s.recorded_by
   WHERE s.qualification_id = ? ORDER BY s.recorded_at DESC, s.id DESC`);
