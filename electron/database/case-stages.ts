import { query } from './query';
import { defineTable } from './table';

export interface CaseStageTableRow {
  readonly id: string;
  readonly case_root_id: string;
  readonly stage: string;
  readonly on_day: string;
  /** By when the next stage is due. */
  readonly due_on: string | null;
  readonly note: string;
  readonly decision: string | null;
  readonly file_id: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const caseStageTable = defineTable<CaseStageTableRow>({
  name: 'case_stage',
  columns: [
    'id',
    'case_root_id',
    'stage',
    'on_day',
    'due_on',
    'note',
    'decision',
    'file_id',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface CaseStageListRow extends CaseStageTableRow {
  readonly recorded_by_name: string;
  readonly file_name: string | null;
  readonly file_size: number | null;
  readonly file_sha256: string | null;
}

/** The stages of a case in the order in which they took place. */
export const stagesOfCase = query<[caseRootId: string], CaseStageListRow>(`
  SELECT s.*, p.name AS recorded_by_name, f.name AS file_name, f.size AS file_size, f.sha256 AS file_sha256
  FROM case_stage s JOIN person p ON p.id = s.recorded_by LEFT JOIN kept_file f ON f.id = s.file_id
  WHERE s.case_root_id = ? ORDER BY s.on_day, s.recorded_at, s.id`);
