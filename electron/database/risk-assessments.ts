import type { RiskRating } from '../../shared/domain/people';
import { query, queryValue } from './query';
import { defineTable } from './table';

/** How a rating came to be in force. */
export type RiskOrigin = 'computed' | 'overridden' | 'imported';

/** An assessor’s risk as it was worked out, overridden or imported, on a day. */
export interface RiskAssessmentTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly assessed_on: string;
  readonly rating: RiskRating;
  /** What the facts gave; `rating` may differ where somebody overrode it. */
  readonly computed: RiskRating;
  readonly points: number;
  /** The parts of the sum and their facts, as JSON. */
  readonly parts: string;
  /** Of an overridden or imported rating. */
  readonly reason: string | null;
  readonly review_on: string | null;
  readonly origin: RiskOrigin;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const riskAssessmentTable = defineTable<RiskAssessmentTableRow>({
  name: 'risk_assessment',
  columns: [
    'id',
    'person_id',
    'assessed_on',
    'rating',
    'computed',
    'points',
    'parts',
    'reason',
    'review_on',
    'origin',
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});

/** Newest first. */
export const riskAssessmentsOf = query<
  [personId: string],
  RiskAssessmentTableRow & { readonly recorded_by_name: string }
>(`
  SELECT a.*, p.name AS recorded_by_name FROM risk_assessment a JOIN person p ON p.id = a.recorded_by
  WHERE a.person_id = ? ORDER BY a.recorded_at DESC, a.id DESC`);

export const newestRiskAssessment = queryValue<[personId: string], string>(
  'SELECT id FROM risk_assessment WHERE person_id = ? ORDER BY recorded_at DESC, id DESC LIMIT 1',
);
