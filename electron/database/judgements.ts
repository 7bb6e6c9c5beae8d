import type { RuleId } from '../../shared/domain/rules/rule-ids';
import type { Severity } from '../../shared/domain/rules/finding';
import { query } from './query';
import { defineTable } from './table';

/** What a rule said when a record was kept. */
export interface JudgementTableRow {
  readonly id: string;
  /** The kind of record, in words: `evidence entry`. */
  readonly subject: string;
  /** The revision that was judged. */
  readonly subject_id: string;
  readonly rule_id: RuleId;
  readonly severity: Severity;
  /** The finding's other fields as JSON. */
  readonly finding: string;
  readonly pack_id: string;
  /** Why it was recorded all the same; never empty for a `warn`. */
  readonly reason: string | null;
  readonly judged_at: string;
  readonly judged_by: string | null;
  readonly device_id: string;
}

export const judgementTable = defineTable<JudgementTableRow>({
  name: 'judgement',
  columns: [
    'id',
    'subject',
    'subject_id',
    'rule_id',
    'severity',
    'finding',
    'pack_id',
    'reason',
    'judged_at',
    'judged_by',
    'device_id',
  ],
});

export interface JudgementListRow extends JudgementTableRow {
  readonly pack_title: string;
  readonly pack_edition: string;
}

/** What was judged of a record, in the order it was kept. */
export const judgementsOfSubject = query<[subjectId: string], JudgementListRow>(`
  SELECT j.*, p.title AS pack_title, p.edition AS pack_edition
  FROM judgement j JOIN rule_pack p ON p.id = j.pack_id WHERE j.subject_id = ? ORDER BY j.id`);
