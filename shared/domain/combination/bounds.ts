import type { Choice } from './choices';
import {
  combinationState,
  type CombinationGroup,
  type CombinationTotals,
  type CombinationUnit,
} from './requirements';

/**
 * How many units some sufficient set of additions has: all units, less those of little credit that can be spared. The
 * smallest set has no more.
 */
export function sufficientCount(
  groups: readonly CombinationGroup[],
  totals: CombinationTotals,
  chosen: ReadonlySet<string>,
): number {
  const free = groups.flatMap(({ units }) => units).filter(({ id }) => !chosen.has(id));
  const kept = new Set([...chosen, ...free.map(({ id }) => id)]);
  let count = free.length;
  for (const { id } of [...free].sort((a, b) => (a.credit ?? 0) - (b.credit ?? 0))) {
    kept.delete(id);
    if (combinationState(groups, totals, kept).isComplete) count -= 1;
    else kept.add(id);
  }
  return count;
}

/**
 * Whether a choice can still be completed with at most `most` units, as far as credits tell: each unit from `position` on
 * adds no more than the dearest of them, and those chosen already add no more than their credits.
 */
export function hopeFor(
  units: readonly CombinationUnit[],
  { credits, atLevelOrAbove }: CombinationTotals,
  chosen: ReadonlySet<string>,
  most: number,
): (choice: Choice, position: number) => boolean {
  const dearest: number[] = [];
  const chosenAfter: number[] = [];
  for (let position = units.length - 1; position >= 0; position -= 1) {
    const unit = units[position];
    const credit = unit?.credit ?? 0;
    dearest[position] = Math.max(dearest[position + 1] ?? 0, credit);
    chosenAfter[position] = (chosenAfter[position + 1] ?? 0) + (unit && chosen.has(unit.id) ? credit : 0);
  }
  return ({ picked, total, level }, position) => {
    const short = Math.max((credits ?? 0) - total, (atLevelOrAbove?.credits ?? 0) - level);
    const missing = Math.max(short - (chosenAfter[position] ?? 0), 0);
    const each = dearest[position] ?? 0;
    if (missing > 0 && each === 0) return false;
    return picked.length + (missing === 0 ? 0 : Math.ceil(missing / each)) <= most;
  };
}
