import { useEffect, useRef } from 'react';
import type { GridCursor } from '../../../ui/grid/useGridCursor';
import type { MatrixModel } from './matrix-model';
import { findRow, HEADS_GROUP } from './matrix-rows';

/** What the cursor stands on, whatever row and column that is at the moment. */
export interface CursorPlace {
  readonly group: string | undefined;
  /** Undefined: the head of the group. */
  readonly learnerId: string | undefined;
  /** Undefined: the name. */
  readonly unitId: string | undefined;
}

function placeAt({ rows, index, columns }: MatrixModel, row: number, column: number): CursorPlace {
  const { learners, units } = index.data;
  return {
    group: rows.groups[rows.group[row] ?? -1]?.key,
    learnerId: learners[rows.learner[row] ?? HEADS_GROUP]?.id,
    unitId: units[columns[column - 1] ?? -1]?.id,
  };
}

/** Keeps the cursor on the same learner and unit when rows come and go, and tells where it is. */
export function useSteadyCursor(
  model: MatrixModel,
  { cursor, moveTo }: GridCursor,
  first: CursorPlace | null,
  onPlace: (place: CursorPlace) => void,
): void {
  const place = useRef<CursorPlace | null>(first);
  const before = useRef<MatrixModel | null>(null);
  useEffect(() => {
    const wanted = place.current;
    if (before.current !== model && wanted !== null) {
      before.current = model;
      const { rows, index, columns } = model;
      const { learners, units } = index.data;
      const learner =
        wanted.learnerId === undefined
          ? HEADS_GROUP
          : learners.findIndex(({ id }) => id === wanted.learnerId);
      const row = findRow(rows, wanted.group, learner);
      const column = columns.findIndex((unit) => units[unit]?.id === wanted.unitId) + 1;
      if (row !== undefined && (row !== cursor.row || column !== cursor.column)) {
        moveTo({ row, column }, false);
        return;
      }
    }
    before.current = model;
    place.current = placeAt(model, cursor.row, cursor.column);
    onPlace(place.current);
  }, [model, cursor.row, cursor.column, moveTo, onPlace]);
}
