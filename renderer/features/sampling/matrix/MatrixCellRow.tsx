import { memo, useMemo } from 'react';
import { MATRIX_FLAGS } from '../../../../shared/domain/sampling/matrix';
import { cellsOfRow, type MatrixCell } from './matrix-cells';
import type { MatrixModel } from './matrix-model';
import { cellsId, placesOf } from './matrix-window';
import { cellSentence, methodCodes, STATE_LOOKS } from './matrix-words';

interface MatrixCellRowProps {
  readonly model: MatrixModel;
  readonly row: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly cellWidth: number;
  readonly showsMethods: boolean;
  /** The column of the cursor, when it is among these cells. */
  readonly cursorColumn: number | null;
  /** The columns that are selected, ends included; null: none. */
  readonly left: number | null;
  readonly right: number | null;
}

const { judgement, forced, note } = MATRIX_FLAGS;

function cellClass({ state, flags, isMatch }: MatrixCell, isSelected: boolean): string {
  const look = `matrix__cell matrix__cell--${isMatch ? STATE_LOOKS[state].look : 'quiet'}`;
  if (flags === 0 && !isSelected) return look;
  const origin =
    (flags & judgement) !== 0
      ? ' matrix__cell--by-judgement'
      : (flags & forced) !== 0
        ? ' matrix__cell--forced'
        : '';
  return `${look}${origin}${(flags & note) !== 0 ? ' matrix__cell--note' : ''}${isSelected ? ' matrix__cell--selected' : ''}`;
}

/** The cells of one learner: a plain element for each unit in sight. */
export const MatrixCellRow = memo(function MatrixCellRow(props: MatrixCellRowProps) {
  const { model, row, firstUnit, lastUnit, cellWidth, showsMethods, cursorColumn, left, right } = props;
  const { rows, columns, index, keys, matches } = model;
  const learner = rows.learner[row] ?? 0;
  const group = rows.groups[rows.group[row] ?? 0]?.place ?? -1;
  const name = index.data.learners[learner]?.name ?? '';
  const cells = useMemo(
    () => cellsOfRow({ index, keys, matches, learner, group }),
    [index, keys, matches, learner, group],
  );
  const cursorUnit = cursorColumn === null ? null : cursorColumn - 1;
  const shown = placesOf({ first: firstUnit, last: lastUnit }, cursorUnit);
  return (
    <div
      id={cellsId(row)}
      role="presentation"
      className="matrix__row"
      data-row={row}
      style={{ top: rows.tops[row] ?? 0 }}
    >
      {shown.map((at, order) => {
        const unit = columns[at] ?? 0;
        const cell = cells[unit];
        if (!cell) return null;
        const gap = at - (shown[order - 1] ?? -1) - 1;
        const isSelected = left !== null && right !== null && at + 1 >= left && at + 1 <= right;
        return (
          <div
            key={at}
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={cellSentence(name, index.data.units[unit]?.code ?? '', cell)}
            className={cellClass(cell, isSelected)}
            data-column={at + 1}
            {...(isSelected && { 'aria-selected': true })}
            {...(gap > 0 && { style: { marginLeft: gap * cellWidth } })}
            {...(at === cursorUnit && { tabIndex: 0, 'data-cursor': '' })}
          >
            {STATE_LOOKS[cell.state].sign}
            {showsMethods && cell.methods > 0 && (
              <span className="matrix__methods" data-codes={methodCodes(cell.methods)} />
            )}
          </div>
        );
      })}
    </div>
  );
});
