import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { cellsOfRow, type MatrixCell } from './matrix-cells';
import type { Matches } from './matrix-filter';
import type { MatrixIndex } from './matrix-index';
import { HEADS_GROUP, type MatrixRows } from './matrix-rows';
import type { MatrixFilter } from './matrix-view';

/** All that the grid draws from. A new one is made only when the data, the view or the closed groups change. */
export interface MatrixModel {
  readonly index: MatrixIndex;
  readonly keys: Int16Array;
  readonly matches: Matches;
  readonly rows: MatrixRows;
  /** Places of the units that are shown, in order. */
  readonly columns: readonly number[];
}

/** The units that are shown: those that the filter names, else all. */
export function shownUnits({ units }: MatrixData, filter: MatrixFilter): readonly number[] {
  const places = units.map((_, place) => place);
  return filter.units.length === 0
    ? places
    : places.filter((place) => filter.units.includes(units[place]?.id ?? ''));
}

/** What stands at a row and column of the grid, where that is a learner's unit. */
export interface FoundCell {
  readonly learner: number;
  readonly unit: number;
  readonly cell: MatrixCell;
}

/** Column 0 has the names; row -1 is the header. */
export function cellAt(model: MatrixModel, row: number, column: number): FoundCell | null {
  const { rows, index, keys, matches, columns } = model;
  const learner = rows.learner[row] ?? HEADS_GROUP;
  const unit = columns[column - 1];
  if (learner === HEADS_GROUP || unit === undefined) return null;
  const group = rows.groups[rows.group[row] ?? 0]?.place ?? -1;
  const cell = cellsOfRow({ index, keys, matches, learner, group })[unit];
  return cell ? { learner, unit, cell } : null;
}
