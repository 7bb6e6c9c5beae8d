import { MATRIX_STATES, type MatrixAssessor } from '../../../../shared/domain/sampling/matrix';
import type { Matches } from './matrix-filter';
import { homeGroup, type MatrixIndex } from './matrix-index';
import type { Grouping } from './matrix-view';

/** Pixels; matrix.css has the same. */
export const GROUP_HEIGHT = 34;
export const LEARNER_HEIGHT = 30;
/** What a row that heads a group has in the learner's place. */
export const HEADS_GROUP = -1;

export interface MatrixGroup {
  /** Its place among the assessors, sites or cohorts; -1: those without one. */
  readonly place: number;
  readonly key: string;
  readonly name: string;
  readonly assessor: MatrixAssessor | null;
  /** Whom the filter leaves. */
  readonly learners: number;
  /** All in the group, whatever the filter, as the figures that follow. */
  readonly allLearners: number;
  readonly decided: number;
  readonly planned: number;
  readonly done: number;
  readonly isOpen: boolean;
}

/** The rows of the matrix from top to bottom: a group's head, then its learners. */
export interface MatrixRows {
  readonly count: number;
  readonly groups: readonly MatrixGroup[];
  /** Of each row its group, a place in `groups`. */
  readonly group: Int32Array;
  /** Of each row its learner, a place in the matrix's learners, or HEADS_GROUP. */
  readonly learner: Int32Array;
  /** Where each row begins, in pixels; one further: where the last one ends. */
  readonly tops: Int32Array;
}

interface RowsInput {
  readonly index: MatrixIndex;
  readonly groupBy: Grouping;
  /** `groupKeys` of the grouping. */
  readonly keys: Int16Array;
  readonly matches: Matches;
  readonly closed: ReadonlySet<string>;
}

interface MembersInput extends Pick<RowsInput, 'index' | 'groupBy' | 'keys'> {
  readonly matches: Pick<Matches, 'entries' | 'bareLearners'>;
}

/** A learner with entries in several groups stands in each of them; groups where nothing matches are left out. */
export function buildRows(input: RowsInput): MatrixRows {
  const { index, groupBy, keys, closed } = input;
  const names = groupNames(index, groupBy);
  const members = membersOf(input, names.length);
  const all = isFiltered(input.matches)
    ? membersOf({ ...input, matches: everything(index) }, names.length)
    : members;
  const counts = groupBy === 'assessor' ? null : countsOf(index, keys, names.length);
  const groups: MatrixGroup[] = [];
  const group: number[] = [];
  const learner: number[] = [];
  members.forEach((learners, at) => {
    if (learners.length === 0) return;
    const place = at === names.length ? -1 : at;
    const key = `${groupBy} ${place}`;
    const assessor = groupBy === 'assessor' ? (index.data.assessors[place] ?? null) : null;
    const isOpen = !closed.has(key);
    group.push(groups.length);
    learner.push(HEADS_GROUP);
    groups.push({
      place,
      key,
      name: names[place] ?? NAMELESS[groupBy],
      assessor,
      learners: learners.length,
      allLearners: all[at]?.length ?? learners.length,
      decided: assessor?.decisions ?? counts?.decided[at] ?? 0,
      planned: assessor?.planned ?? counts?.planned[at] ?? 0,
      done: assessor?.done ?? counts?.done[at] ?? 0,
      isOpen,
    });
    if (!isOpen) return;
    for (const one of learners) {
      group.push(groups.length - 1);
      learner.push(one);
    }
  });
  return {
    count: learner.length,
    groups,
    group: Int32Array.from(group),
    learner: Int32Array.from(learner),
    tops: topsOf(learner),
  };
}

const NAMELESS: Readonly<Record<Grouping, string>> = {
  assessor: 'No assessor yet',
  site: 'No site',
  cohort: 'No cohort',
};

function groupNames({ data, cohorts }: MatrixIndex, groupBy: Grouping): readonly string[] {
  if (groupBy === 'cohort') return cohorts;
  return (groupBy === 'assessor' ? data.assessors : data.sites).map(({ name }) => name);
}

const isFiltered = ({ entries }: Matches): boolean => entries !== null;

/** What no filter leaves out: every entry, and every learner without one. */
const everything = ({ data, starts }: MatrixIndex): Pick<Matches, 'entries' | 'bareLearners'> => ({
  entries: null,
  bareLearners: Uint8Array.from(data.learners, (_, place) => (starts[place] === starts[place + 1] ? 1 : 0)),
});

/** The learners of each group by name; those without a group last. */
function membersOf({ index, groupBy, keys, matches }: MembersInput, groups: number): readonly number[][] {
  const { starts, byName } = index;
  const members = Array.from({ length: groups + 1 }, (): number[] => []);
  const lastLearner = new Int32Array(groups + 1).fill(-1);
  const add = (key: number, learner: number): void => {
    const at = key < 0 ? groups : key;
    if (lastLearner[at] === learner) return;
    lastLearner[at] = learner;
    members[at]?.push(learner);
  };
  for (const learner of byName) {
    if (matches.bareLearners[learner] === 1) add(homeGroup(index, groupBy, learner), learner);
    const end = starts[learner + 1] ?? 0;
    for (let entry = starts[learner] ?? 0; entry < end; entry += 1)
      if (matches.entries === null || matches.entries[entry] === 1) add(keys[entry] ?? -1, learner);
  }
  return members;
}

const WORKING = MATRIX_STATES.indexOf('working towards');
const PLANNED: ReadonlySet<number> = new Set(
  (['planned interim', 'planned summative', 're-sample due'] as const).map((state) =>
    MATRIX_STATES.indexOf(state),
  ),
);
const DONE: ReadonlySet<number> = new Set(
  (['agreed', 'action required', 'overturned'] as const).map((state) => MATRIX_STATES.indexOf(state)),
);

/** Units decided, planned and sampled in each group, whatever the filter. */
function countsOf({ data }: MatrixIndex, keys: Int16Array, groups: number) {
  const decided = new Int32Array(groups + 1);
  const planned = new Int32Array(groups + 1);
  const done = new Int32Array(groups + 1);
  const addTo = (counts: Int32Array, key: number): void => {
    const at = key < 0 ? groups : key;
    counts[at] = (counts[at] ?? 0) + 1;
  };
  data.entries.state.forEach((state, entry) => {
    const key = keys[entry] ?? -1;
    if (state !== WORKING) addTo(decided, key);
    if (PLANNED.has(state)) addTo(planned, key);
    else if (DONE.has(state)) addTo(done, key);
  });
  return { decided, planned, done };
}

function topsOf(learners: readonly number[]): Int32Array {
  const tops = new Int32Array(learners.length + 1);
  learners.forEach((learner, row) => {
    tops[row + 1] = (tops[row] ?? 0) + (learner === HEADS_GROUP ? GROUP_HEIGHT : LEARNER_HEIGHT);
  });
  return tops;
}

/** The row at a height in pixels; the last row below the end. */
export function rowAt({ tops, count }: Pick<MatrixRows, 'tops' | 'count'>, y: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the same learner stands after the rows have changed: in the same group, else in any; undefined: nowhere. */
export function findRow(
  rows: MatrixRows,
  groupKey: string | undefined,
  learner: number | undefined,
): number | undefined {
  let elsewhere: number | undefined;
  for (let row = 0; row < rows.count; row += 1) {
    if (rows.learner[row] !== learner) continue;
    if (rows.groups[rows.group[row] ?? 0]?.key === groupKey) return row;
    if (learner !== HEADS_GROUP) elsewhere ??= row;
  }
  return elsewhere;
}

/** Whether any learner stands in more than one group. */
export function standsTwice({ learner }: Pick<MatrixRows, 'learner'>): boolean {
  const seen = new Set<number>();
  return learner.some((one) => {
    if (one === HEADS_GROUP) return false;
    const isAgain = seen.has(one);
    seen.add(one);
    return isAgain;
  });
}
