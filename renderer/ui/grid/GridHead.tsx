import './GridHead.css';
import { classNames } from '../classNames';
import { Icon } from '../Icon';
import { HEADER_ROW, type GridPlace } from './grid-cursor';
import { isNumeric, type GridColumn } from './grid-column';
import { withSort, withWidth } from './grid-layout';
import { columnsInRange, isOneCell, type GridRange } from './grid-range';
import type { Grid } from './useGrid';
import { useColumnResize } from './useColumnResize';

interface GridHeadProps<Row> {
  readonly grid: Grid<Row>;
  /** Those of the shown columns that are drawn. */
  readonly columns: readonly GridColumn<Row>[];
  readonly cursor: GridPlace;
  readonly range: GridRange;
  /** Shows a width while it is dragged. */
  readonly onWidth: (columnIndex: number, width: number) => void;
  readonly onMenu: (columnIndex: number) => void;
}

/** The header row: a click sorts (with Shift within the order that is there), the small button opens the rest. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { grid, columns, cursor, range, onWidth, onMenu } = props;
  const { layout, setLayout, filters, widthOf } = grid;
  const selected = isOneCell(range) ? null : columnsInRange(range, HEADER_ROW);
  const startResize = useColumnResize({
    onWidth,
    onDone: (index, width) => {
      const column = columns[index];
      if (column) setLayout(withWidth(layout, column.id, width));
    },
  });
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" aria-rowindex={1} className="grid__line grid__line--head" data-row={HEADER_ROW}>
        {columns.map((column, index) => {
          const place = layout.sort.findIndex((one) => one.column === column.id);
          const direction = layout.sort[place]?.direction;
          const isCursor = cursor.row === HEADER_ROW && cursor.column === index;
          const isSelected = selected !== null && index >= selected.left && index <= selected.right;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={place === 0 ? direction : undefined}
              tabIndex={isCursor ? 0 : -1}
              data-column={index}
              data-cursor={isCursor || undefined}
              className={classNames(
                'grid__cell grid__cell--head',
                isNumeric(column) && 'grid__cell--number',
                index === 0 && 'grid__cell--frozen',
                isSelected && 'grid__cell--selected',
              )}
            >
              <button
                type="button"
                tabIndex={-1}
                className="grid__sort"
                onClick={(event) => setLayout(withSort(layout, column.id, event.shiftKey))}
              >
                <span className="grid__heading">{column.header}</span>
                {direction && <Icon name={direction === 'ascending' ? 'sortUp' : 'sortDown'} size={12} />}
                {place > 0 && (
                  <span className="grid__place">
                    <span aria-hidden="true">{place + 1}</span>
                    <span className="visually-hidden">, within that {direction}</span>
                  </span>
                )}
              </button>
              <button
                type="button"
                tabIndex={-1}
                className={classNames('grid__menu', filters[column.id] && 'grid__menu--on')}
                aria-label={`${column.header}: ${filters[column.id] ? 'filtered; ' : ''}filter, group, place and width`}
                onClick={() => onMenu(index)}
              >
                <Icon name={filters[column.id] ? 'search' : 'chevronDown'} size={12} />
              </button>
              <span
                className="grid__resize"
                aria-hidden="true"
                onPointerDown={(event) => startResize(event, index, widthOf(column))}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
