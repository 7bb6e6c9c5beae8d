import type { CombinationState, GroupState } from '../../../shared/domain/combination/requirements';
import { counted, thousands } from '../../../shared/domain/sampling/names';

/** One bar: how much is achieved, how much more is chosen, and both in words. */
export interface CombinationBar {
  readonly key: string;
  /** `C` and `Optional units`; the total has no code. */
  readonly code: string | null;
  readonly title: string;
  /** Percent of the bar; `chosen` is what comes on top of `achieved`. */
  readonly achievedShare: number;
  readonly chosenShare: number;
  /** `6 of at least 16 credits achieved, 13 chosen`. */
  readonly count: string;
  readonly state: 'reached' | 'chosen' | 'short' | 'over' | null;
}

const percent = (part: number, whole: number): number =>
  whole <= 0 ? 100 : Math.max(0, Math.min(100, (part / whole) * 100));

/** Bars for each group, then for the total and the level, of what is achieved and what is chosen in all. */
export function combinationBars(
  achieved: CombinationState,
  chosen: CombinationState,
): readonly CombinationBar[] {
  const groups = achieved.groups.flatMap((group, index) => {
    const planned = chosen.groups[index];
    return planned ? [groupBar(group, planned)] : [];
  });
  return [
    ...groups,
    ...totalBar('total', 'All credits that count', achieved.total, chosen.total),
    ...totalBar(
      'level',
      `At level ${achieved.atLevel?.level ?? 0} or above`,
      achieved.atLevel,
      chosen.atLevel,
    ),
  ];
}

function groupBar(achieved: GroupState, chosen: GroupState): CombinationBar {
  const { code, title, measure, need, rule } = achieved;
  const noun = measure === 'units' ? 'unit' : 'credit';
  const of = rule === 'minimum' ? 'of at least' : rule === 'maximum' ? 'of at most' : 'of';
  const done = percent(achieved.have, need);
  return {
    key: code,
    code,
    title,
    achievedShare: done,
    chosenShare: percent(chosen.have, need) - done,
    count: `${thousands(achieved.have)} ${of} ${counted(need, noun)} achieved, ${thousands(chosen.have)} chosen`,
    state: groupStanding(achieved, chosen),
  };
}

function groupStanding(achieved: GroupState, chosen: GroupState): CombinationBar['state'] {
  if (chosen.state === 'over') return 'over';
  if (achieved.rule === 'maximum') return null;
  if (achieved.state !== 'short') return 'reached';
  return chosen.state === 'short' ? 'short' : 'chosen';
}

function totalBar(
  key: string,
  title: string,
  achieved: CombinationState['total'],
  chosen: CombinationState['total'],
): readonly CombinationBar[] {
  if (achieved === null || chosen === null) return [];
  const done = percent(achieved.have, achieved.need);
  const standing = chosen.have >= chosen.need ? 'chosen' : 'short';
  return [
    {
      key,
      code: null,
      title,
      achievedShare: done,
      chosenShare: percent(chosen.have, achieved.need) - done,
      count: `${thousands(achieved.have)} of ${counted(achieved.need, 'credit')} achieved, ${thousands(chosen.have)} chosen`,
      state: achieved.have >= achieved.need ? 'reached' : standing,
    },
  ];
}
