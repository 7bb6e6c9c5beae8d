import type { GroupRule } from '../qualification';
import { counted, listed, thousands } from '../sampling/names';

export interface CombinationUnit {
  readonly id: string;
  readonly code: string;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
}

/** A group of a qualification with what its rule of combination looks at. */
export interface CombinationGroup {
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule;
  readonly units: readonly CombinationUnit[];
}

/** What a qualification asks over all its groups (C1). */
export interface CombinationTotals {
  /** Null for a qualification without credits. */
  readonly credits: number | null;
  /** So many credits at this level or above; null: any level will do. */
  readonly atLevelOrAbove: { readonly level: number; readonly credits: number } | null;
}

/** `full` and `over` are said of groups with a maximum: what is beyond it does not count. */
export type GroupStanding = 'met' | 'short' | 'full' | 'over';

export interface GroupState {
  readonly code: string;
  readonly title: string;
  readonly rule: GroupRule['kind'];
  /** What `have` and `need` are counted in: units where the rule names no credits. */
  readonly measure: 'credits' | 'units';
  /** Of the units taken, beyond a maximum too. */
  readonly have: number;
  /** The minimum, the maximum, or all there is. */
  readonly need: number;
  /** Credits that count towards the total. */
  readonly counted: number;
  readonly unitsTaken: number;
  readonly units: number;
  readonly state: GroupStanding;
  /** What is missing, or that the group is full; null where there is nothing to say. */
  readonly sentence: string | null;
}

export interface TotalState {
  readonly have: number;
  readonly need: number;
  readonly sentence: string | null;
}

export interface CombinationState {
  readonly groups: readonly GroupState[];
  /** Null for a qualification without credits. */
  readonly total: TotalState | null;
  readonly atLevel: (TotalState & { readonly level: number }) | null;
  /** Sentences of what is still missing; empty when the rules of combination are kept. */
  readonly missing: readonly string[];
  readonly isComplete: boolean;
}

/** Units are chosen when planning and achieved when claiming: the sentences say which. */
export type CombinationVerb = 'choose' | 'achieve';

/** How the units taken stand against the rules of combination. Ids that no group knows count for nothing. */
export function combinationState(
  groups: readonly CombinationGroup[],
  totals: CombinationTotals,
  unitIds: ReadonlySet<string>,
  verb: CombinationVerb = 'choose',
): CombinationState {
  const states = groups.map((group) => groupState(group, unitIds, verb));
  const open = groups
    .filter((group, index) => {
      const standing = states[index]?.state;
      return standing !== 'full' && standing !== 'over' && group.units.some(({ id }) => !unitIds.has(id));
    })
    .map(({ code }) => code);
  const total = totalState(states, totals, verb, open);
  const atLevel = levelState(groups, totals, unitIds, verb);
  // Whoever reaches the total reaches a level that asks for no more than that.
  const isSaid = atLevel !== null && atLevel.need - atLevel.have > (total ? total.need - total.have : 0);
  const missing = [
    ...states.flatMap(({ state, sentence }) => (state === 'short' && sentence !== null ? [sentence] : [])),
    ...[total, isSaid ? atLevel : null].flatMap((part) => (part?.sentence ? [part.sentence] : [])),
  ];
  return { groups: states, total, atLevel, missing, isComplete: missing.length === 0 };
}

const creditsOf = (units: readonly CombinationUnit[]): number =>
  units.reduce((sum, { credit }) => sum + (credit ?? 0), 0);

/** What counts of a group's credits. */
export const countedCredits = (rule: GroupRule, credits: number): number =>
  rule.kind === 'maximum' ? Math.min(credits, rule.credits) : credits;

export const isAtLevel = (unit: CombinationUnit, level: number): boolean =>
  unit.level !== null && unit.level >= level;

function groupState(
  group: CombinationGroup,
  unitIds: ReadonlySet<string>,
  verb: CombinationVerb,
): GroupState {
  const { code, title, rule, units } = group;
  const taken = units.filter(({ id }) => unitIds.has(id));
  const credits = creditsOf(taken);
  const measure = rule.credits === null ? 'units' : 'credits';
  return {
    code,
    title,
    rule: rule.kind,
    measure,
    have: measure === 'units' ? taken.length : credits,
    need: rule.credits ?? units.length,
    counted: countedCredits(rule, credits),
    unitsTaken: taken.length,
    units: units.length,
    ...standing(group, credits, unitIds, verb),
  };
}

function standing(
  { code, rule, units }: CombinationGroup,
  credits: number,
  unitIds: ReadonlySet<string>,
  verb: CombinationVerb,
): Pick<GroupState, 'state' | 'sentence'> {
  switch (rule.kind) {
    case 'all': {
      const left = units.filter(({ id }) => !unitIds.has(id)).map((unit) => unit.code);
      if (left.length === 0) return { state: 'met', sentence: null };
      const which = left.length === units.length ? 'every unit' : listed(left);
      return {
        state: 'short',
        sentence: `${capital(verb)} ${which} of group ${code}: all its units are needed.`,
      };
    }
    case 'minimum': {
      const short = rule.credits - credits;
      if (short <= 0) return { state: 'met', sentence: null };
      return {
        state: 'short',
        sentence: `${capital(verb)} at least ${counted(short, 'more credit')} from group ${code}.`,
      };
    }
    case 'maximum': {
      if (credits < rule.credits) return { state: 'met', sentence: null };
      const most = `${thousands(rule.credits)} of at most ${counted(rule.credits, 'credit')} count`;
      return credits === rule.credits
        ? { state: 'full', sentence: `Group ${code} is full: ${most}.` }
        : {
            state: 'over',
            sentence: `Group ${code} is over its maximum: ${most}, ${thousands(credits)} are taken.`,
          };
    }
  }
}

function totalState(
  states: readonly GroupState[],
  { credits }: CombinationTotals,
  verb: CombinationVerb,
  open: readonly string[],
): TotalState | null {
  if (credits === null) return null;
  const have = states.reduce((sum, state) => sum + state.counted, 0);
  const short = credits - have;
  const from = open.length === 0 ? '' : ` from group ${orList(open)}`;
  return {
    have,
    need: credits,
    sentence:
      short <= 0
        ? null
        : `${capital(verb)} ${counted(short, 'more credit')} in all${from}: ${thousands(have)} of ${thousands(credits)} count so far.`,
  };
}

function levelState(
  groups: readonly CombinationGroup[],
  { atLevelOrAbove }: CombinationTotals,
  unitIds: ReadonlySet<string>,
  verb: CombinationVerb,
): CombinationState['atLevel'] {
  if (atLevelOrAbove === null) return null;
  const { level, credits: need } = atLevelOrAbove;
  const have = groups.reduce((sum, { rule, units }) => {
    const taken = units.filter((unit) => unitIds.has(unit.id) && isAtLevel(unit, level));
    return sum + countedCredits(rule, creditsOf(taken));
  }, 0);
  const short = need - have;
  return {
    level,
    have,
    need,
    sentence:
      short <= 0
        ? null
        : `${capital(verb)} ${counted(short, 'more credit')} at level ${level} or above: ${thousands(have)} of ${thousands(need)} so far.`,
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
