import './DataTable.css';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { classNames } from './classNames';
import { DataTableHead } from './DataTableHead';
import { DataTableRow } from './DataTableRow';
import { nextSort, sortRows, type Column, type Sort } from './tableColumns';
import { useNearEnd } from './useNearEnd';
import { useRowFocus } from './useRowFocus';
import { useRowWindow } from './useRowWindow';

export type { Column, Sort } from './tableColumns';

export interface DataTableProps<Row> {
  /** What the rows are, for screen readers; shown above the table with `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly defaultSort?: Sort;
  /** Opens a row: by click anywhere in it, or by the button in the column that names it. */
  readonly onAction?: (row: Row) => void;
  /** Key of the row whose details are shown beside the table. */
  readonly selectedKey?: string | undefined;
  /** Stands in for the rows when there are none: an EmptyState. */
  readonly empty?: ReactNode;
  /** Height at which the table starts to scroll, `420px`; long tables are virtualised and get one anyway. */
  readonly maxHeight?: string;
  /** Called when the rows were scrolled near their end: time to read the next page. Needs `maxHeight`. */
  readonly onNearEnd?: () => void;
  /** How many rows there are when not all are given yet. */
  readonly total?: number;
}

/**
 * Rows of the same kind. A real `<table>`: each row is opened by a button in the cell that names it; one tab stop
 * for all rows, arrows, Home and End move between them. Above 200 rows only those in sight are in the document.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionShown = false,
    columns,
    rows,
    rowKey,
    defaultSort,
    onAction,
    selectedKey,
    empty,
  } = props;
  const [sort, setSort] = useState(defaultSort);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const scroller = useRef<HTMLDivElement>(null);
  const rowWindow = useRowWindow(sorted.length, scroller);
  const focus = useRowFocus(sorted.length, scroller, rowWindow.scrollTo);
  const onScroll = useNearEnd(scroller, sorted.length, props.onNearEnd);
  const maxHeight = props.maxHeight ?? (rowWindow.isVirtual ? 'min(70vh, 640px)' : undefined);

  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const spacer = (height: number): ReactNode =>
    height > 0 && (
      <tr aria-hidden="true" className="table__spacer">
        <td colSpan={columns.length} style={{ height }} />
      </tr>
    );
  return (
    <div
      ref={scroller}
      className="table-scroll"
      role="region"
      aria-label={caption}
      tabIndex={onAction ? -1 : 0}
      onScroll={onScroll}
      {...(maxHeight !== undefined && { style: { maxHeight } })}
    >
      <table
        className={classNames('table', onAction && 'table--actions')}
        aria-rowcount={(props.total ?? sorted.length) + 1}
      >
        <caption className={captionShown ? 'table__caption' : 'visually-hidden'}>{caption}</caption>
        <DataTableHead columns={columns} sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
        <tbody onKeyDown={focus.onKeyDown}>
          {spacer(rowWindow.before)}
          {rowWindow.indexes.map((index) => {
            const row = sorted[index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <DataTableRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                isSelected={key === selectedKey}
                isTabStop={index === focus.current}
                onFocus={focus.setCurrent}
                onAction={onAction}
              />
            );
          })}
          {spacer(rowWindow.after)}
        </tbody>
      </table>
    </div>
  );
}
