import type { MatrixAssessor } from '../../../shared/domain/sampling/matrix';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { sharesFor } from '../../../shared/domain/sampling/strata';
import type { ReadableDatabase } from '../../database/connection';
import type { MatrixDecisionRow } from '../../database/matrix';
import type { PlanListRow } from '../../database/plans';
import { assessorStandings } from '../../database/population';
import { standingOf } from '../plans/population';

interface Counted {
  readonly decisions: readonly MatrixDecisionRow[];
  readonly isPlanned: (decision: MatrixDecisionRow) => boolean;
  readonly isDone: (decision: MatrixDecisionRow) => boolean;
}

/** Everybody who made a decision of the matrix, by name, with their share under the plan's policy. */
export function matrixAssessors(
  db: ReadableDatabase,
  plan: PlanListRow,
  policy: SamplingPolicy,
  { decisions, isPlanned, isDone }: Counted,
): readonly MatrixAssessor[] {
  const counts = new Map<string, { decisions: number; planned: number; done: number }>();
  for (const decision of decisions) {
    const own = counts.get(decision.assessor_id) ?? { decisions: 0, planned: 0, done: 0 };
    counts.set(decision.assessor_id, own);
    own.decisions += 1;
    if (isPlanned(decision)) own.planned += 1;
    if (isDone(decision)) own.done += 1;
  }
  return assessorStandings.all(db).flatMap((assessor): MatrixAssessor[] => {
    const own = counts.get(assessor.id);
    if (!own) return [];
    const standing = standingOf(assessor, plan.period_from, policy);
    return [
      {
        id: assessor.id,
        name: assessor.name,
        initials: assessor.initials,
        risk: standing.risk,
        standing: standing.isTrainee ? 'trainee' : standing.isNew ? 'new' : 'established',
        sharePercent: Math.max(...sharesFor(standing, own.decisions, policy).map(({ percent }) => percent)),
        ...own,
      },
    ];
  });
}
