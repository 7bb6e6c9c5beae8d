import type { CoverGroup } from './cover-model';
import type { Names } from './names';
import { counted } from './names';
import { DIMENSIONS } from './policy';
import type { Dimension, SamplingPolicy } from './policy';
import { partsOfPair, valueOf } from './population';
import type { PopulationRow } from './population';
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
  readonly why: 'no-decisions' | 'too-few' | 'not-independent';
}

/** A value and the places (in ticket order) of its decisions that can be verified. */
export interface DimensionValue {
  readonly dimension: Dimension;
  readonly value: string;
  readonly population: number;
  readonly wanted: number;
  readonly members: Int32Array;
}

const ON_REQUEST: ReadonlySet<Dimension> = new Set(['cohort', 'assessor-unit', 'assessor-method']);

/** All values of all dimensions, in the order of the dimensions and then of the values. */
export function dimensionValues(
  inTicketOrder: readonly PopulationRow[],
  isVerifiable: (row: PopulationRow) => boolean,
  policy: SamplingPolicy,
  expected: ExpectedValues,
): DimensionValue[] {
  const verifiable = inTicketOrder.map(isVerifiable);
  // Pairs and cohorts are many: only where the policy asks for them, as plans from before there were any do not.
  const asked = DIMENSIONS.filter((dimension) => !ON_REQUEST.has(dimension) || policy.atLeast[dimension] > 0);
  return asked.flatMap((dimension) => {
    const found = new Map<string, { population: number; readonly members: number[] }>();
    for (const value of expected[dimension] ?? []) found.set(value, { population: 0, members: [] });
    inTicketOrder.forEach((row, place) => {
      const value = valueOf(row, dimension);
      let entry = found.get(value);
      if (!entry) found.set(value, (entry = { population: 0, members: [] }));
      entry.population += 1;
      if (verifiable[place]) entry.members.push(place);
    });
    return sortedByBytes([...found.keys()]).map((value) => ({
      dimension,
      value,
      population: found.get(value)?.population ?? 0,
      wanted: policy.atLeast[dimension],
      members: Int32Array.from(found.get(value)?.members ?? []),
    }));
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
  return values.map(({ dimension, value, population, wanted, members }) => ({
    dimension,
    value,
    population,
    verifiable: members.length,
    wanted,
    planned: members.filter(isSelected).length,
  }));
}

export function impossibleNeeds(table: readonly CoverageRow[]): ImpossibleNeed[] {
  return table
    .filter((row) => row.verifiable < row.wanted)
    .map(({ dimension, value, wanted, population, verifiable }) => {
      const why = population === 0 ? 'no-decisions' : population < wanted ? 'too-few' : 'not-independent';
      return { dimension, value, wanted, possible: verifiable, why };
    });
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
    default:
      return assertNever(need.why);
  }
}
