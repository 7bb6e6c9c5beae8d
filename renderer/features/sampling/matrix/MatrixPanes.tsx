import type { GridPlace } from '../../../ui/grid/grid-cursor';
import { MatrixCellRow } from './MatrixCellRow';
import { MatrixGroupRow } from './MatrixGroupRow';
import { MatrixNameRow } from './MatrixNameRow';
import type { MatrixModel } from './matrix-model';
import { HEADS_GROUP, type MatrixRows } from './matrix-rows';

interface MatrixPaneProps {
  readonly model: MatrixModel;
  /** Rows in the document. */
  readonly shown: readonly number[];
  readonly cursor: GridPlace;
}

/** Rows that follow each other in one group. */
function byGroup(rows: MatrixRows, shown: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const row of shown) {
    const last = groups.at(-1);
    if (last && rows.group[last[0] ?? 0] === rows.group[row]) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/**
 * The pane at the left, which stays in sight: the rows with their names, those of one group together. It sticks as a
 * whole: a name that sticks in each row would cost a layer a row, more than all else while scrolling.
 */
export function MatrixNames({ model, shown, cursor }: MatrixPaneProps) {
  const { rows } = model;
  return (
    <div role="presentation" className="matrix__names" style={{ height: rows.tops[rows.count] ?? 0 }}>
      {byGroup(rows, shown).map((together) => {
        const group = rows.groups[rows.group[together[0] ?? 0] ?? 0];
        return (
          <div key={group?.key} role="rowgroup" aria-label={group?.name}>
            {together.map((row) => {
              const cursorColumn = row === cursor.row ? cursor.column : null;
              return rows.learner[row] === HEADS_GROUP ? (
                <MatrixGroupRow key="head" model={model} row={row} cursorColumn={cursorColumn} />
              ) : (
                <MatrixNameRow
                  key={rows.learner[row]}
                  model={model}
                  row={row}
                  isCursor={cursorColumn === 0}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

interface MatrixCellsProps extends MatrixPaneProps {
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly cellWidth: number;
  readonly showsMethods: boolean;
  readonly selected: (row: number) => { readonly left: number; readonly right: number } | null;
}

/** The pane with the cells. Each row of cells belongs to the row with the name beside it (`aria-owns`). */
export function MatrixCells(props: MatrixCellsProps) {
  const { model, shown, cursor, firstUnit, lastUnit, cellWidth, showsMethods, selected } = props;
  const { rows, columns } = model;
  const size = { height: rows.tops[rows.count] ?? 0, width: columns.length * cellWidth };
  return (
    <div className="matrix__cells" style={size}>
      {shown.map((row) => {
        if (rows.learner[row] === HEADS_GROUP)
          return <div key={row} className="matrix__band" style={{ top: rows.tops[row] ?? 0 }} />;
        const range = selected(row);
        return (
          <MatrixCellRow
            key={row}
            model={model}
            row={row}
            firstUnit={firstUnit}
            lastUnit={lastUnit}
            cellWidth={cellWidth}
            showsMethods={showsMethods}
            cursorColumn={row === cursor.row && cursor.column > 0 ? cursor.column : null}
            left={range?.left ?? null}
            right={range?.right ?? null}
          />
        );
      })}
    </div>
  );
}
