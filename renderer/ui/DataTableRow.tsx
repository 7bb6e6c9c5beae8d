import { classNames } from './classNames';
import { rowHeaderIndex, type Column } from './tableColumns';

export interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly isSelected: boolean;
  /** The one row the Tab key stops at. */
  readonly isTabStop: boolean;
  readonly onFocus: (index: number) => void;
  readonly onAction: ((row: Row) => void) | undefined;
}

/** One row; clicking anywhere that is not itself a control opens it, for those who use a mouse. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { row, index, columns, isSelected, isTabStop, onFocus, onAction } = props;
  const headerIndex = rowHeaderIndex(columns);
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames('table__row', isSelected && 'table__row--selected')}
      onClick={(event) => {
        const onControl =
          event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
        if (!onControl) onAction?.(row);
      }}
    >
      {columns.map(({ id, cell, align = 'start' }, columnIndex) => {
        if (columnIndex !== headerIndex) {
          return (
            <td key={id} className={`cell--${align}`}>
              {cell(row)}
            </td>
          );
        }
        return (
          <th key={id} scope="row" className={`cell--${align}`}>
            {onAction ? (
              <button
                type="button"
                className="table__open"
                data-row={index}
                aria-current={isSelected || undefined}
                tabIndex={isTabStop ? 0 : -1}
                onFocus={() => onFocus(index)}
                onClick={() => onAction(row)}
              >
                {cell(row)}
              </button>
            ) : (
              cell(row)
            )}
          </th>
        );
      })}
    </tr>
  );
}
