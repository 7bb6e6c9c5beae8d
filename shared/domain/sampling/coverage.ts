import type { CoverGroup } from './cover-model';
import type { Names } from './names';
import { counted } from './names';
import { DIMENSIONS } from './policy';
import type { Dimension, SamplingPolicy } from './policy';
import { partsOfPair, valueOf } from './population';
import type { PopulationRow } from './population';
import type { Look } from './stops';
import { sortedByBytes } from './text-order';
import { assertNever } from '../../result';

/** Values that should be covered even if the population holds no decision of them. */
export type ExpectedValues = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** One value of a dimension in the coverage table. */
export interface CoverageRow {
  readonly dimension: Dimension;
  readonly value: string;
  readonly population: number;
  /** Decisions that at least one IQA could verify. */
  readonly verifiable: number;
  /** Verifiable, but taken out of the sample by judgement. */
  readonly takenOut: number;
  readonly wanted: number;
  /** Selected decisions that can be verified. */
  readonly planned: number;
}

/** A need of the policy that no sample could meet, and why. */
export interface ImpossibleNeed {
  readonly dimension: Dimension;
  readonly value: string;
  readonly wanted: number;
  readonly possible: number;
  readonly why: 'no-decisions' | 'too-few' | 'not-independent' | 'taken-out';
}

/** A value and the places (in ticket order) of its decisions that can be verified and were not taken out. */
export interface DimensionValue {
  readonly dimension: Dimension;
  readonly value: string;
  readonly population: number;
  readonly takenOut: number;
  readonly wanted: number;
  readonly members: Int32Array;
}

const ON_REQUEST: ReadonlySet<Dimension> = new Set(['cohort', 'assessor-unit', 'assessor-method']);

/**
 * All values of all dimensions, in the order of the dimensions and then of the values. What was taken out by judgement
 * (`without`) covers nothing.
 */
export function dimensionValues(
  inTicketOrder: readonly PopulationRow[],
  isVerifiable: (row: PopulationRow) => boolean,
  policy: SamplingPolicy,
  expected: ExpectedValues,
  without: ReadonlySet<string> = new Set(),
  look?: Look,
): DimensionValue[] {
  const verifiable = inTicketOrder.map(isVerifiable);
  const takenOut = inTicketOrder.map(({ id }) => without.has(id));
  // Pairs and cohorts are many: only where the policy asks for them, as plans from before there were any do not.
  const asked = DIMENSIONS.filter((dimension) => !ON_REQUEST.has(dimension) || policy.atLeast[dimension] > 0);
  return asked.flatMap((dimension) => {
    look?.();
    const found = new Map<string, { population: number; takenOut: number; readonly members: number[] }>();
    const entryOf = (value: string) => {
      let entry = found.get(value);
      if (!entry) found.set(value, (entry = { population: 0, takenOut: 0, members: [] }));
      return entry;
    };
    for (const value of expected[dimension] ?? []) entryOf(value);
    if (dimension === 'stage' && policy.interimPercent > 0) entryOf('interim');
    inTicketOrder.forEach((row, place) => {
      const entry = entryOf(valueOf(row, dimension));
      entry.population += 1;
      if (!verifiable[place]) return;
      if (takenOut[place]) entry.takenOut += 1;
      else entry.members.push(place);
    });
    return sortedByBytes([...found.keys()]).map((value): DimensionValue => {
      const { population, takenOut, members } = entryOf(value);
      const wanted = policy.atLeast[dimension];
      return { dimension, value, population, takenOut, wanted, members: Int32Array.from(members) };
    });
  });
}

export function coverGroups(values: readonly DimensionValue[]): CoverGroup[] {
  return values.map(({ dimension, wanted, members }) => ({
    dimension: DIMENSIONS.indexOf(dimension),
    need: wanted,
    members,
  }));
}

export function coverageTable(
  values: readonly DimensionValue[],
  isSelected: (place: number) => boolean,
): CoverageRow[] {
  return values.map(({ dimension, value, population, takenOut, wanted, members }) => ({
    dimension,
    value,
    population,
    verifiable: members.length + takenOut,
    takenOut,
    wanted,
    planned: members.filter(isSelected).length,
  }));
}

export function impossibleNeeds(table: readonly CoverageRow[]): ImpossibleNeed[] {
  return table
    .filter((row) => row.verifiable - row.takenOut < row.wanted)
    .map(({ dimension, value, wanted, population, verifiable, takenOut }) => {
      const possible = verifiable - takenOut;
      return { dimension, value, wanted, possible, why: whyImpossible(population, verifiable, wanted) };
    });
}

function whyImpossible(population: number, verifiable: number, wanted: number): ImpossibleNeed['why'] {
  if (population === 0) return 'no-decisions';
  if (population < wanted) return 'too-few';
  return verifiable < wanted ? 'not-independent' : 'taken-out';
}

/** A value of a dimension in words: `unit UBU24`, `Harbour Road`, `interim`. */
export function valueWords(dimension: Dimension, value: string, names: Names): string {
  switch (dimension) {
    case 'assessor':
      return names.assessor(value);
    case 'unit':
      return names.unit(value);
    case 'site':
      return names.site(value);
    case 'method':
    case 'stage':
      return value;
    case 'cohort':
      return value === '' ? 'no cohort' : value;
    case 'assessor-unit': {
      const [assessor, unit] = partsOfPair(value);
      return `${names.assessor(assessor)} in ${names.unit(unit)}`;
    }
    case 'assessor-method': {
      const [assessor, method] = partsOfPair(value);
      return `${names.assessor(assessor)} by ${method}`;
    }
    default:
      return assertNever(dimension);
  }
}

/** Why a need cannot be met, in an IQA's words. */
export function impossibleSentence(need: ImpossibleNeed, names: Names): string {
  const value = valueWords(need.dimension, need.value, names);
  const wants = `the policy wants ${need.wanted}`;
  switch (need.why) {
    case 'no-decisions':
      return `${value}: no decision in the population, ${wants}.`;
    case 'too-few':
      return `${value}: ${counted(need.possible, 'decision')} that can be verified, ${wants}.`;
    case 'not-independent':
      return `${value}: every IQA assessed or countersigned the others, so ${counted(need.possible, 'decision')} can be verified; ${wants}.`;
    case 'taken-out':
      return `${value}: others were taken out by judgement, so ${counted(need.possible, 'decision')} can be sampled; ${wants}.`;
    default:
      return assertNever(need.why);
  }
}
