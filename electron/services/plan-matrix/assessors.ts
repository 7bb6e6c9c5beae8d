import type { IsoDate } from '../../../shared/domain/calendar';
import type { MatrixAssessor } from '../../../shared/domain/sampling/matrix';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { sharesFor } from '../../../shared/domain/sampling/strata';
import type { AssessorStandingRow } from '../../database/population';
import { standingOf } from '../plans/population/population';

type Counts = Pick<MatrixAssessor, 'decisions' | 'planned' | 'done'>;

export const NOTHING: Counts = { decisions: 0, planned: 0, done: 0 };

/** An assessor of the matrix with their share under the policy of a plan that begins on `from`. */
export function matrixAssessor(
  assessor: AssessorStandingRow,
  counts: Counts,
  from: IsoDate,
  policy: SamplingPolicy,
): MatrixAssessor {
  const standing = standingOf(assessor, from, policy);
  return {
    id: assessor.id,
    name: assessor.name,
    initials: assessor.initials,
    risk: standing.risk,
    standing: standing.isTrainee ? 'trainee' : standing.isNew ? 'new' : 'established',
    sharePercent: Math.max(...sharesFor(standing, counts.decisions, policy).map(({ percent }) => percent)),
    ...counts,
  };
}
