import type { GridPlace } from './grid-cursor';
import { cellsIn, isOneCell, type GridRange } from './grid-range';
import type { Grid } from './useGrid';

interface GridFootProps<Row> {
  readonly grid: Grid<Row>;
  readonly cursor: GridPlace;
  readonly range: GridRange;
}

/** Under the grid: the cell at the cursor in full and what is marked in it, or how much is selected. */
export function GridFoot<Row>({ grid, cursor, range }: GridFootProps<Row>) {
  const line = grid.lines[cursor.row];
  const column = grid.shown[cursor.column];
  const row = line?.kind === 'row' ? line.row : undefined;
  const marks = row === undefined ? [] : (column?.marks?.(row) ?? []);
  return (
    <div className="grid__foot">
      <p className="grid__full">
        {column && row !== undefined ? (
          <>
            <span className="muted">{column.header}</span> <bdi>{column.text(row) || 'empty'}</bdi>
          </>
        ) : (
          <span className="muted">Enter sorts. Alt and down arrow opens filter, group, place and width.</span>
        )}
        {marks.map(({ tone, text }) => (
          <span key={text} className={`grid__mark grid__mark--${tone}`}>
            {text}
          </span>
        ))}
      </p>
      {!isOneCell(range) && (
        <p className="muted" role="status">
          {cellsIn(range)} cells selected; Ctrl+C copies them as a table
        </p>
      )}
    </div>
  );
}
