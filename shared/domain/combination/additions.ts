import { hopeFor, sufficientCount } from './bounds';
import { compareChoices, grown, nothingPicked, type Choice } from './choices';
import {
  combinationState,
  countedCredits,
  isAtLevel,
  type CombinationGroup,
  type CombinationTotals,
  type CombinationUnit,
} from './requirements';

export interface AdditionSet {
  /** In the order of the qualification's groups and units. */
  readonly unitIds: readonly string[];
  readonly credits: number;
  /** Sum of the known ones. */
  readonly glh: number;
  /** Some unit of the set has no GLH on record; it counts as 0. */
  readonly hasUnknownGlh: boolean;
}

export type Additions =
  | { readonly kind: 'complete' }
  /** Not even all units together would do; in words. */
  | { readonly kind: 'impossible'; readonly reasons: readonly string[] }
  /** `alternatives` are as few units as the best and come next in GLH. */
  | {
      readonly kind: 'possible';
      readonly best: AdditionSet;
      readonly alternatives: readonly AdditionSet[];
    };

/**
 * The smallest sets of units that, added to those chosen, keep the rules of combination: fewest units, then fewest
 * GLH, then the qualification's order. Exact: a dynamic program over the units, keyed by what the rules can still see
 * (credits in the group, in all, at the level), which keeps the best few choices for each key and drops those that can
 * no longer be as small as a set known to be enough.
 */
export function smallestAdditions(
  groups: readonly CombinationGroup[],
  totals: CombinationTotals,
  chosen: ReadonlySet<string>,
  { alternatives = 4 }: { readonly alternatives?: number } = {},
): Additions {
  if (combinationState(groups, totals, chosen).isComplete) return { kind: 'complete' };
  const everything = new Set(groups.flatMap(({ units }) => units.map(({ id }) => id)));
  const most = combinationState(groups, totals, everything);
  if (!most.isComplete) return { kind: 'impossible', reasons: most.missing };

  const keep = alternatives + 1;
  const units = groups.flatMap((group) => group.units);
  const hasHope = hopeFor(units, totals, chosen, sufficientCount(groups, totals, chosen));
  let choices: readonly Choice[] = [nothingPicked];
  let position = 0;
  for (const group of groups) {
    choices = throughGroup(choices, { group, totals, chosen, position, keep, hasHope });
    position += group.units.length;
  }
  const found = choices.filter((choice) => reaches(choice, totals)).sort(compareChoices);
  const best = found[0];
  if (!best) throw new Error('all units keep the rules of combination, but no choice of them does');
  return {
    kind: 'possible',
    best: additionSet(units, best),
    alternatives: found
      .slice(1, keep)
      .filter(({ picked }) => picked.length === best.picked.length)
      .map((choice) => additionSet(units, choice)),
  };
}

const reaches = ({ total, level }: Choice, { credits, atLevelOrAbove }: CombinationTotals): boolean =>
  total >= (credits ?? 0) && level >= (atLevelOrAbove?.credits ?? 0);

interface GroupStep {
  readonly group: CombinationGroup;
  readonly totals: CombinationTotals;
  readonly chosen: ReadonlySet<string>;
  /** Of the group's first unit in the qualification. */
  readonly position: number;
  readonly keep: number;
  readonly hasHope: (choice: Choice, position: number) => boolean;
}

/** All choices so far, each with every choice of this group's units that keeps the group's rule. */
function throughGroup(before: readonly Choice[], step: GroupStep): readonly Choice[] {
  const { group, chosen, position, keep, hasHope } = step;
  const { rule, units } = group;
  const isChosen = (unit: CombinationUnit): boolean => chosen.has(unit.id);
  let choices = grown(before, (choice) => [units.filter(isChosen).reduce(counting(step), choice)], keep);
  units.forEach((unit, index) => {
    if (isChosen(unit)) return;
    const pick = (choice: Choice): Choice => ({
      ...counting(step)(choice, unit),
      picked: [...choice.picked, position + index],
      glh: choice.glh + (unit.glh ?? 0),
    });
    // A group of which every unit is needed leaves nothing to choose.
    choices = grown(
      choices,
      (choice) =>
        (rule.kind === 'all' ? [pick(choice)] : [choice, pick(choice)]).filter((next) =>
          hasHope(next, position + index + 1),
        ),
      keep,
    );
  });
  const isKept = ({ groupCredits }: Choice): boolean =>
    rule.kind !== 'minimum' || groupCredits >= rule.credits;
  return grown(choices.filter(isKept), (choice) => [{ ...choice, groupCredits: 0, groupLevel: 0 }], keep);
}

/** A choice with one more unit's credits; every count stops where no rule looks any further. */
const counting =
  ({ group: { rule }, totals: { credits: needed, atLevelOrAbove: level } }: GroupStep) =>
  (choice: Choice, unit: CombinationUnit): Choice => {
    const { total, level: levelTotal, groupCredits, groupLevel } = choice;
    const credits = unit.credit ?? 0;
    const atLevel = level !== null && isAtLevel(unit, level.level) ? credits : 0;
    const gained = countedCredits(rule, groupCredits + credits) - groupCredits;
    const gainedAtLevel = countedCredits(rule, groupLevel + atLevel) - groupLevel;
    const looksTo = rule.kind === 'all' ? 0 : rule.credits;
    return {
      ...choice,
      total: Math.min(total + gained, needed ?? 0),
      level: Math.min(levelTotal + gainedAtLevel, level?.credits ?? 0),
      groupCredits: Math.min(groupCredits + credits, looksTo),
      groupLevel: rule.kind === 'maximum' ? Math.min(groupLevel + atLevel, looksTo) : 0,
    };
  };

function additionSet(units: readonly CombinationUnit[], { picked, glh }: Choice): AdditionSet {
  const added = picked.flatMap((position) => units[position] ?? []);
  return {
    unitIds: added.map(({ id }) => id),
    credits: added.reduce((sum, { credit }) => sum + (credit ?? 0), 0),
    glh,
    hasUnknownGlh: added.some((unit) => unit.glh === null),
  };
}
