import { classNames } from '../classNames';
import { isNumeric, type GridColumn, type GridMark } from './grid-column';

const SIGNS = { bad: '▲', watch: '!', info: 'i' } as const;

interface GridCellProps<Row> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly columnIndex: number;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly onOpen: (row: Row, columnId: string) => void;
}

/** The gravest of a cell's marks gives its colour. */
const gravest = (marks: readonly GridMark[]): GridMark | undefined =>
  marks.find(({ tone }) => tone === 'bad') ?? marks.find(({ tone }) => tone === 'watch') ?? marks[0];

/**
 * One cell. Its text has the direction of its first letter, so that what is too long loses its end, not its beginning;
 * the cell that names the row tells it in full. What opens is a button for the mouse; by keyboard the cell itself answers to Enter.
 */
export function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, column, columnIndex, isCursor, isSelected, onOpen } = props;
  const marks = column.marks?.(row) ?? [];
  const mark = gravest(marks);
  const opens = column.opens?.(row) === true;
  const content = column.content ? column.content(row) : column.text(row);
  return (
    <div
      role={columnIndex === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      title={columnIndex === 0 ? column.text(row) : undefined}
      tabIndex={isCursor ? 0 : -1}
      data-column={columnIndex}
      data-cursor={isCursor || undefined}
      className={classNames(
        'grid__cell',
        isNumeric(column) && 'grid__cell--number',
        columnIndex === 0 && 'grid__cell--frozen',
        mark && `grid__cell--${mark.tone}`,
        isSelected && 'grid__cell--selected',
      )}
    >
      {mark && (
        <span className="grid__sign" aria-hidden="true">
          {SIGNS[mark.tone]}
        </span>
      )}
      {opens ? (
        <button
          type="button"
          dir="auto"
          className="grid__open"
          tabIndex={-1}
          onClick={() => onOpen(row, column.id)}
        >
          {content}
        </button>
      ) : (
        <span dir="auto" className="grid__text">
          {content}
        </span>
      )}
      {marks.length > 0 && (
        <span className="visually-hidden">, {marks.map(({ text }) => text).join(' ')}</span>
      )}
    </div>
  );
}
