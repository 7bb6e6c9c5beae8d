import { at } from './typed';

/** A value of one dimension (or of a pair) of which the sample needs some decisions. */
export interface CoverGroup {
  /** Groups with the same number belong to one dimension and have no member in common. */
  readonly dimension: number;
  readonly need: number;
  /** Rows of the population, each once. A group smaller than its need asks for all its members. */
  readonly members: Int32Array;
}

/** The smallest sample that covers everything: what is to be covered, and what is in the sample already. */
export interface CoverProblem {
  readonly rows: number;
  readonly groups: readonly CoverGroup[];
  /** 1 for a row that is in the sample already (forced, or drawn at random), else 0. */
  readonly taken: Int32Array;
  /** Each row's risk, a whole number: of samples of one size the riskiest is sought. */
  readonly risk: Int32Array;
  /** Each row's place in ticket order, 0 first, no two alike: settles what risk leaves open. */
  readonly rank: Int32Array;
  readonly seed: string;
}

/**
 * What is left to cover. A column is a row that could be added; columns are in order of preference: greatest risk,
 * then lowest ticket. `start[i]` to `start[i + 1]` bounds the entries of column (or group) i in the list beside it.
 */
export interface CoverModel {
  readonly columnRow: Int32Array;
  readonly columnRisk: Int32Array;
  readonly columnStart: Int32Array;
  readonly columnGroups: Int32Array;
  readonly groupStart: Int32Array;
  readonly groupColumns: Int32Array;
  /** How many more each group needs; at least 1. */
  readonly need: Int32Array;
  /** At least so many columns: the needs of the neediest dimension. */
  readonly lowerBound: number;
}

interface Lists {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** Turns "owner has values" round: for each value the owners, in ascending order. */
function turnedRound(lists: Lists, values: number): Lists {
  const start = new Int32Array(values + 1);
  for (const value of lists.values) start[value + 1] = at(start, value + 1) + 1;
  for (let value = 0; value < values; value += 1) start[value + 1] = at(start, value + 1) + at(start, value);
  const next = start.slice();
  const owners = new Int32Array(lists.values.length);
  for (let owner = 0; owner + 1 < lists.start.length; owner += 1) {
    for (let i = at(lists.start, owner); i < at(lists.start, owner + 1); i += 1) {
      const value = at(lists.values, i);
      owners[at(next, value)] = owner;
      next[value] = at(next, value) + 1;
    }
  }
  return { start, values: owners };
}

function unmetGroups(problem: CoverProblem): { groups: CoverGroup[]; need: Int32Array; lowerBound: number } {
  const groups: CoverGroup[] = [];
  const needs: number[] = [];
  const perDimension = new Map<number, number>();
  for (const group of problem.groups) {
    let need = Math.min(group.need, group.members.length);
    for (const row of group.members) need -= at(problem.taken, row);
    if (need <= 0) continue;
    groups.push(group);
    needs.push(need);
    perDimension.set(group.dimension, (perDimension.get(group.dimension) ?? 0) + need);
  }
  return { groups, need: Int32Array.from(needs), lowerBound: Math.max(0, ...perDimension.values()) };
}

/** At least so many rows have to be added to those taken: the needs of the neediest dimension. */
export const leastToAdd = (problem: CoverProblem): number => unmetGroups(problem).lowerBound;

function untakenMembers(groups: readonly CoverGroup[], taken: Int32Array): Lists {
  const start = new Int32Array(groups.length + 1);
  const values: Int32Array[] = groups.map((group) => group.members.filter((row) => at(taken, row) === 0));
  values.forEach((members, group) => (start[group + 1] = at(start, group) + members.length));
  const all = new Int32Array(at(start, groups.length));
  values.forEach((members, group) => all.set(members, at(start, group)));
  return { start, values: all };
}

/** Rows that belong to an unmet group, greatest risk first, then lowest ticket. */
function rowsByPreference(problem: CoverProblem, rowGroups: Lists): Int32Array {
  const byRank = new Int32Array(problem.rows);
  let greatest = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    byRank[at(problem.rank, row)] = row;
    greatest = Math.max(greatest, at(problem.risk, row));
  }
  const keys = new Float64Array(problem.rows);
  let count = 0;
  for (let row = 0; row < problem.rows; row += 1) {
    if (at(rowGroups.start, row) === at(rowGroups.start, row + 1)) continue;
    keys[count] = (greatest - at(problem.risk, row)) * problem.rows + at(problem.rank, row);
    count += 1;
  }
  return Int32Array.from(keys.subarray(0, count).sort(), (key) => at(byRank, key % problem.rows));
}

function sameGroups(lists: Lists, a: number, b: number): boolean {
  const [startA, startB] = [at(lists.start, a), at(lists.start, b)];
  const length = at(lists.start, a + 1) - startA;
  if (at(lists.start, b + 1) - startB !== length) return false;
  for (let i = 0; i < length; i += 1) {
    if (at(lists.values, startA + i) !== at(lists.values, startB + i)) return false;
  }
  return true;
}

/**
 * Merges decisions that belong to the same unmet groups: of each kind only as many are kept, the preferred ones, as
 * one of its groups still needs. More could never be of use.
 */
function mergedRows(rows: Int32Array, rowGroups: Lists, need: Int32Array): Int32Array {
  interface Kind {
    readonly row: number;
    readonly next: Kind | undefined;
    left: number;
  }
  const kinds = new Map<number, Kind>();
  const kept: number[] = [];
  for (const row of rows) {
    let hash = 0;
    let most = 0;
    for (let i = at(rowGroups.start, row); i < at(rowGroups.start, row + 1); i += 1) {
      const group = at(rowGroups.values, i);
      hash = (Math.imul(hash, 0x01000193) ^ Math.imul(group + 1, 0x9e3779b1)) | 0;
      most = Math.max(most, at(need, group));
    }
    let kind = kinds.get(hash);
    while (kind && !sameGroups(rowGroups, kind.row, row)) kind = kind.next;
    if (!kind) {
      kind = { row, next: kinds.get(hash), left: most };
      kinds.set(hash, kind);
    }
    if (kind.left === 0) continue;
    kind.left -= 1;
    kept.push(row);
  }
  return Int32Array.from(kept);
}

/** What is left to cover once the taken rows are in. */
export function coverModel(problem: CoverProblem): CoverModel {
  const { groups, need, lowerBound } = unmetGroups(problem);
  const rowGroups = turnedRound(untakenMembers(groups, problem.taken), problem.rows);
  const columnRow = mergedRows(rowsByPreference(problem, rowGroups), rowGroups, need);
  const columnStart = new Int32Array(columnRow.length + 1);
  columnRow.forEach((row, column) => {
    columnStart[column + 1] =
      at(columnStart, column) + at(rowGroups.start, row + 1) - at(rowGroups.start, row);
  });
  const columnGroups = new Int32Array(at(columnStart, columnRow.length));
  columnRow.forEach((row, column) => {
    const own = rowGroups.values.subarray(at(rowGroups.start, row), at(rowGroups.start, row + 1));
    columnGroups.set(own, at(columnStart, column));
  });
  const byGroup = turnedRound({ start: columnStart, values: columnGroups }, groups.length);
  return {
    columnRow,
    columnRisk: columnRow.map((row) => at(problem.risk, row)),
    columnStart,
    columnGroups,
    groupStart: byGroup.start,
    groupColumns: byGroup.values,
    need,
    lowerBound,
  };
}
