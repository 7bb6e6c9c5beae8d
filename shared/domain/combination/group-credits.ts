import type { GroupRule } from '../qualification';

/** A group of a qualification as far as credits are concerned. */
export interface CreditGroup {
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule;
  readonly units: readonly { readonly id: string; readonly credit: number | null }[];
}

/** What a learner has achieved of one group. */
export interface GroupCredits {
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule['kind'];
  /** Credits the rule names; null where the group has none. */
  readonly credits: number | null;
  /** Credits of the units achieved. A group with a maximum counts no more than that. */
  readonly achieved: number;
  readonly unitsAchieved: number;
  readonly units: number;
}

/** Credits achieved in each group, in the order of the groups. `achieved` holds ids of units. */
export function groupCredits(
  groups: readonly CreditGroup[],
  achieved: ReadonlySet<string>,
): readonly GroupCredits[] {
  return groups.map(({ code, title, rule, units }) => {
    const done = units.filter(({ id }) => achieved.has(id));
    const credits = done.reduce((sum, { credit }) => sum + (credit ?? 0), 0);
    return {
      code,
      title,
      rule: rule.kind,
      credits: rule.credits,
      achieved: rule.kind === 'maximum' ? Math.min(credits, rule.credits) : credits,
      unitsAchieved: done.length,
      units: units.length,
    };
  });
}

/** One current decision on a unit, with what the newest sample of it said. */
export interface UnitDecision {
  readonly unitId: string;
  readonly outcome: 'met' | 'not yet met';
  readonly stage: 'interim' | 'summative';
  readonly sampled: 'agreed' | 'action required' | 'disagreed' | null;
}

/** Units with a summative decision `met` that no sample overturned (S4). */
export const achievedUnits = (decisions: readonly UnitDecision[]): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(
        ({ outcome, stage, sampled }) =>
          outcome === 'met' && stage === 'summative' && sampled !== 'disagreed',
      )
      .map(({ unitId }) => unitId),
  );
