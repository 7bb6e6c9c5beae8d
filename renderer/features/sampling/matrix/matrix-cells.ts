import { MATRIX_STATES, type MatrixState } from '../../../../shared/domain/sampling/matrix';
import type { Matches } from './matrix-filter';
import type { MatrixIndex } from './matrix-index';

/** `elsewhere`: decided by an assessor, or at a site, under whom the learner stands once more. */
export type CellState = MatrixState | 'elsewhere';

/** One learner's unit as a row of the matrix shows it. */
export interface MatrixCell {
  readonly state: CellState;
  /** As in MatrixEntries. */
  readonly methods: number;
  readonly stages: number;
  readonly flags: number;
  readonly due: number;
  /** Meets the filter. */
  readonly isMatch: boolean;
}

const empty = (state: 'not taken' | 'elsewhere'): MatrixCell => ({
  state,
  methods: 0,
  stages: 0,
  flags: 0,
  due: 0,
  isMatch: true,
});
const NOT_TAKEN = empty('not taken');
const ELSEWHERE = empty('elsewhere');

/** What the entries of one cell come to: the strongest state, and all that any of them has. */
function merged(cell: MatrixCell, other: MatrixCell): MatrixCell {
  const rank = ({ state }: MatrixCell): number => MATRIX_STATES.findIndex((one) => one === state);
  const due = cell.due > 0 && other.due > 0 ? Math.min(cell.due, other.due) : cell.due + other.due;
  return {
    state: rank(cell) >= rank(other) ? cell.state : other.state,
    methods: cell.methods | other.methods,
    stages: cell.stages | other.stages,
    flags: cell.flags | other.flags,
    due,
    isMatch: cell.isMatch || other.isMatch,
  };
}

interface RowCells {
  readonly index: MatrixIndex;
  readonly keys: Int16Array;
  readonly matches: Matches;
  readonly learner: number;
  /** The place of the group that the row stands in. */
  readonly group: number;
}

/** The cells of a learner's row, one for each unit of the matrix. */
export function cellsOfRow({ index, keys, matches, learner, group }: RowCells): readonly MatrixCell[] {
  const { data, starts } = index;
  const { entries } = data;
  const cells: MatrixCell[] = data.units.map(() => NOT_TAKEN);
  const end = starts[learner + 1] ?? 0;
  for (let entry = starts[learner] ?? 0; entry < end; entry += 1) {
    const unit = entries.unit[entry] ?? 0;
    const before = cells[unit] ?? NOT_TAKEN;
    const isIn = matches.entries === null || matches.entries[entry] === 1;
    if (keys[entry] !== group) {
      if (before === NOT_TAKEN) cells[unit] = ELSEWHERE;
      continue;
    }
    const cell: MatrixCell = {
      state: MATRIX_STATES[entries.state[entry] ?? 0] ?? 'working towards',
      methods: entries.methods[entry] ?? 0,
      stages: entries.stages[entry] ?? 0,
      flags: entries.flags[entry] ?? 0,
      due: entries.due[entry] ?? 0,
      isMatch: isIn,
    };
    cells[unit] = before === NOT_TAKEN || before === ELSEWHERE ? cell : merged(before, cell);
  }
  return cells;
}
