import type { RiskRating } from '../../shared/domain/people';
import { defineTable } from './table';

/** An assessor’s risk as it was worked out, or overridden, on a day. */
export interface RiskAssessmentTableRow {
  readonly id: string;
  readonly person_id: string;
  readonly assessed_on: string;
  readonly rating: RiskRating;
  /** What the facts give; `rating` differs where somebody overrode it. */
  readonly computed: RiskRating;
  readonly points: number;
  /** The parts of the sum and their facts, as JSON. */
  readonly parts: string;
  readonly reason: string | null;
  readonly review_on: string | null;
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
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});
