import type { SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import type { FirstReason } from './reason-kinds';

/**
 * Why a decision is one of the first, which are all taken: of a new or trainee assessor, of anybody in a unit new to
 * them, after one of theirs was overturned. None for decisions frozen before their place in the history was kept.
 */
export function firstReasons(row: PopulationRow, { firstDecisions }: SamplingPolicy): readonly FirstReason[] {
  const { history, assessorId, unitId, method } = row;
  if (!history) return [];
  const { isNew, isTrainee } = row.assessorStanding;
  const { nthOfAssessor, nthInUnit, nthAfterOverturn } = history;
  const { ofAssessor, inUnit, afterOverturn } = firstDecisions;
  const reasons: FirstReason[] = [];
  if ((isNew || isTrainee) && nthOfAssessor <= ofAssessor)
    reasons.push({ kind: 'first-of-assessor', isNew, isTrainee, nth: nthOfAssessor, first: ofAssessor });
  if (nthInUnit <= inUnit)
    reasons.push({ kind: 'first-in-unit', assessorId, unitId, nth: nthInUnit, first: inUnit });
  if (nthAfterOverturn !== null && nthAfterOverturn <= afterOverturn)
    reasons.push({
      kind: 'after-overturn',
      ...{ assessorId, unitId, method },
      nth: nthAfterOverturn,
      first: afterOverturn,
    });
  return reasons;
}
