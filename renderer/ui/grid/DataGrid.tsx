import './DataGrid.css';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { HEADER_ROW } from './grid-cursor';
import { withSort } from './grid-layout';
import { columnsInRange, isOneCell } from './grid-range';
import { ColumnMenu } from './ColumnMenu';
import { GridFoot } from './GridFoot';
import { GridHead } from './GridHead';
import { GridLineView } from './GridLineView';
import type { Grid } from './useGrid';
import { useFirstPicture } from './useFirstPicture';
import { useGridCopy } from './useGridCopy';
import { useGridCursor } from './useGridCursor';
import { useGridPointer } from './useGridPointer';
import { useGridWidths } from './useGridWidths';
import { useGridWindow } from './useGridWindow';

export interface DataGridProps<Row> {
  /** What the rows are, for screen readers. */
  readonly caption: string;
  readonly grid: Grid<Row>;
  /** Opens what a cell stands for: on Enter, or by a click on what it shows. */
  readonly onOpen: (row: Row, columnId: string) => void;
  /** Stands in for the lines when nothing passes the filters. */
  readonly empty: ReactNode;
}

/**
 * Rows of the same kind, cell by cell: the ARIA grid pattern, with one tab stop. The first column and the header stay
 * in sight; only the lines in sight are in the document, at first only their columns in sight.
 */
export function DataGrid<Row>({ caption, grid, onOpen, empty }: DataGridProps<Row>) {
  const { shown, lines, layout, setLayout } = grid;
  const root = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<number | null>(null);
  const [page, setPage] = useState(20);
  const cells = useGridCursor({ rows: lines.length, columns: shown.length, page }, root);
  const { cursor, range } = cells;
  // Before the window measures itself: else all is laid out once without widths, and once with them.
  const showWidth = useGridWidths(root, shown.map(grid.widthOf));
  const { columns, isFirst } = useFirstPicture(shown, grid.widthOf);
  const view = useGridWindow({ count: lines.length, cursorRow: cursor.row, isFirst }, root);
  if (view.page !== page) setPage(view.page);
  useGridCopy(grid, range, root);
  const pointer = useGridPointer(cells);
  const open = useStable(onOpen);
  const toggle = useStable(grid.toggleGroup);

  const act = (event: KeyboardEvent): boolean => {
    const column = shown[cursor.column];
    const line = lines[cursor.row];
    if (event.key === 'ArrowDown' && event.altKey && column) {
      setMenu(cursor.column);
      return true;
    }
    if (line?.kind === 'group') {
      const toOpen = event.key === 'ArrowRight' && !line.isOpen;
      const toClose = event.key === 'ArrowLeft' && line.isOpen;
      if (event.key !== 'Enter' && !toOpen && !toClose) return false;
      grid.toggleGroup(line.key);
      return true;
    }
    if (event.key !== 'Enter' || !column) return false;
    if (cursor.row === HEADER_ROW) setLayout(withSort(layout, column.id, event.shiftKey));
    else if (line && column.opens?.(line.row) === true) onOpen(line.row, column.id);
    return true;
  };

  return (
    <div className="grid-frame">
      <div
        ref={root}
        role="grid"
        className="grid"
        aria-label={caption}
        aria-rowcount={lines.length + 1}
        aria-colcount={shown.length}
        aria-multiselectable="true"
        onKeyDown={(event) => {
          // A button inside a cell that has the focus itself presses itself.
          if (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' '))
            return;
          if (act(event) || cells.onKey(event)) event.preventDefault();
        }}
        {...pointer}
      >
        <GridHead
          grid={grid}
          columns={columns}
          cursor={cursor}
          range={range}
          onWidth={showWidth}
          onMenu={setMenu}
        />
        <div role="rowgroup" className="grid__body" style={{ height: view.height }}>
          {view.indexes.map((index) => {
            const line = lines[index];
            if (!line) return null;
            const selected = isOneCell(range) ? null : columnsInRange(range, index);
            return (
              <GridLineView
                key={line.key}
                line={line}
                index={index}
                columns={columns}
                cursorColumn={cursor.row === index ? cursor.column : null}
                left={selected?.left ?? null}
                right={selected?.right ?? null}
                onOpen={open}
                onToggle={toggle}
              />
            );
          })}
        </div>
      </div>
      {lines.length === 0 && empty}
      <GridFoot grid={grid} cursor={cursor} range={range} />
      {menu !== null && (
        <ColumnMenu
          grid={grid}
          columnIndex={menu}
          root={root}
          onClose={() => {
            setMenu(null);
            cells.focusCell();
          }}
        />
      )}
    </div>
  );
}

/** The same function for as long as the grid lives, calling the newest: lines draw again only when they change. */
function useStable<Arguments extends readonly unknown[]>(
  run: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  return useCallback((...given: Arguments) => newest.current(...given), []);
}
