import { formatDate } from '../calendar';
import type { ClaimedUnit } from './claim';

/** A unit of a claim that no longer stands as it was claimed. */
export interface ChangedUnit {
  readonly unitId: string;
  readonly message: string;
}

/** What became, since a claim, of the units that it was made for; none where all stand as they were claimed. */
export function changedSinceClaim(
  claimed: readonly ClaimedUnit[],
  now: readonly ClaimedUnit[],
): readonly ChangedUnit[] {
  const standing = new Map(now.map((unit) => [unit.unitId, unit]));
  return claimed.flatMap(({ unitId, code, decisionId }): readonly ChangedUnit[] => {
    const unit = standing.get(unitId);
    if (!unit)
      return [
        {
          unitId,
          message: `${code} no longer counts as achieved: its decision was overturned, taken back, or waits for a countersignature.`,
        },
      ];
    if (unit.decisionId === decisionId) return [];
    return [{ unitId, message: `${code} rests on another decision now, of ${formatDate(unit.achievedOn)}.` }];
  });
}
