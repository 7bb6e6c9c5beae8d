import type { GroupCredits } from '../../../shared/domain/combination/group-credits';
import { counted, thousands } from '../../../shared/domain/sampling/names';

export interface CreditBarFacts {
  /** Percent of the bar that is filled. */
  readonly share: number;
  /** `12 of at least 20 credits`. */
  readonly count: string;
  /** Null where the rule only limits: there is nothing to reach. */
  readonly isMet: boolean | null;
}

const shareOf = (achieved: number, needed: number): number =>
  needed <= 0 ? 100 : Math.min(100, (achieved / needed) * 100);

/** A group against its rule. Groups without credits are counted in units. */
export function creditBar(group: GroupCredits): CreditBarFacts {
  const { rule, credits, achieved, units, unitsAchieved } = group;
  if (credits === null)
    return {
      share: shareOf(unitsAchieved, units),
      count: `${thousands(unitsAchieved)} of ${counted(units, 'unit')}`,
      isMet: units > 0 && unitsAchieved >= units,
    };
  const share = shareOf(achieved, credits);
  const done = thousands(achieved);
  const needed = counted(credits, 'credit');
  switch (rule) {
    case 'all':
      return { share, count: `${done} of ${needed}, every unit`, isMet: unitsAchieved >= units };
    case 'minimum':
      return { share, count: `${done} of at least ${needed}`, isMet: achieved >= credits };
    case 'maximum':
      return { share, count: `${done} of at most ${needed}`, isMet: null };
  }
}

/** Credits over all groups, each counted no further than its maximum. */
export const totalCredits = (groups: readonly GroupCredits[]): number =>
  groups.reduce((sum, { achieved }) => sum + achieved, 0);
