import type { NewestSample } from '../../../shared/ipc/learners';
import type { LearnerDecisionRow } from '../../database/decisions';

/** The newest sample of a decision, as its row carries it. */
export const newestSample = (row: LearnerDecisionRow): NewestSample | null =>
  row.sample_outcome === null || row.sampled_on === null
    ? null
    : { outcome: row.sample_outcome, on: row.sampled_on, iqa: row.sampled_by ?? '' };
