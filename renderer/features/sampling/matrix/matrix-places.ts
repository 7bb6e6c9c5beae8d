import type { GridRange } from '../../../ui/grid/grid-range';
import { cellsOfRow, type MatrixCell } from './matrix-cells';
import { HEADS_GROUP } from './matrix-rows';
import type { MatrixModel } from './matrix-model';

/** A learner's unit, as main is told of it. */
export interface Place {
  readonly learnerId: string;
  readonly unitId: string;
}

export const isPlannable = ({ state }: MatrixCell): boolean => state !== 'not taken' && state !== 'elsewhere';
export const isUnplannable = ({ state, due }: MatrixCell): boolean =>
  state === 'planned interim' || state === 'planned summative' || due > 0;

/** The learners' units in a block of cells that may be meant, each once though a learner may stand in several groups. */
export function placesIn(
  model: MatrixModel,
  { top, bottom, left, right }: GridRange,
  isMeant: (cell: MatrixCell) => boolean,
): readonly Place[] {
  const { index, rows, keys, matches, columns } = model;
  const { learners, units } = index.data;
  const places = new Map<number, Place>();
  for (let row = Math.max(0, top); row <= bottom; row += 1) {
    const learner = rows.learner[row] ?? HEADS_GROUP;
    const group = rows.groups[rows.group[row] ?? 0]?.place ?? -1;
    const learnerId = learners[learner]?.id;
    if (learnerId === undefined) continue;
    const cells = cellsOfRow({ index, keys, matches, learner, group });
    // The first column of the grid has the names.
    for (let column = Math.max(1, left); column <= right; column += 1) {
      const unit = columns[column - 1];
      const cell = unit === undefined ? undefined : cells[unit];
      const unitId = unit === undefined ? undefined : units[unit]?.id;
      if (unit === undefined || unitId === undefined || !cell || !isMeant(cell)) continue;
      places.set(learner * units.length + unit, { learnerId, unitId });
    }
  }
  return [...places.values()];
}

/** How many cells of units a block has, those of group heads left out. */
export function cellsCounted({ rows }: MatrixModel, { top, bottom, left, right }: GridRange): number {
  let lines = 0;
  for (let row = Math.max(0, top); row <= bottom; row += 1) if (rows.learner[row] !== HEADS_GROUP) lines += 1;
  return lines * Math.max(0, right - Math.max(1, left) + 1);
}
