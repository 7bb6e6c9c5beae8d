import { memo } from 'react';
import type { MatrixModel } from './matrix-model';
import { cellsId } from './matrix-window';

interface MatrixNameRowProps {
  readonly model: MatrixModel;
  readonly row: number;
  /** The cursor is on the name. */
  readonly isCursor: boolean;
}

/** A learner's row with the name; its cells, which stand in the other pane, belong to it. */
export const MatrixNameRow = memo(function MatrixNameRow({ model, row, isCursor }: MatrixNameRowProps) {
  const { rows, index } = model;
  const learner = index.data.learners[rows.learner[row] ?? 0];
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-owns={cellsId(row)}
      className="matrix__row matrix__row--name"
      data-row={row}
      style={{ top: rows.tops[row] ?? 0 }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="matrix__name"
        title={`${learner?.name ?? ''} · ${learner?.number ?? ''}`}
        data-column={0}
        {...(isCursor && { tabIndex: 0, 'data-cursor': '' })}
      >
        <bdi>{learner?.name}</bdi>
      </div>
    </div>
  );
});
