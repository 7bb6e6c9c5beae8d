import { PureComponent, type ReactNode } from 'react';
import { Icon } from '../Icon';
import type { GridColumn } from './grid-column';
import type { GridLine } from './grid-lines';
import { GridCell } from './GridCell';
import { LINE_HEIGHT } from './useGridWindow';

export interface GridLineProps<Row> {
  readonly line: GridLine<Row>;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  /** The cursor's column when it is on this line. */
  readonly cursorColumn: number | null;
  /** The columns of this line that are selected; null for none. */
  readonly left: number | null;
  readonly right: number | null;
  readonly onOpen: (row: Row, columnId: string) => void;
  readonly onToggle: (key: string) => void;
}

function Line<Row>(props: GridLineProps<Row>): ReactNode {
  const { line, index, columns, cursorColumn, left, right, onOpen, onToggle } = props;
  const style = { top: index * LINE_HEIGHT, height: LINE_HEIGHT };
  if (line.kind === 'group') {
    return (
      <div
        className="grid__line grid__line--group"
        role="row"
        aria-rowindex={index + 2}
        data-row={index}
        style={style}
      >
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={columns.length}
          aria-expanded={line.isOpen}
          aria-selected={left !== null}
          tabIndex={cursorColumn === null ? -1 : 0}
          data-column={0}
          data-cursor={cursorColumn !== null || undefined}
          className="grid__group"
          onClick={() => onToggle(line.key)}
        >
          <Icon name={line.isOpen ? 'chevronDown' : 'chevronRight'} size={14} />
          <bdi>{line.label}</bdi>
          <span className="muted">{line.count}</span>
        </div>
      </div>
    );
  }
  return (
    <div className="grid__line" role="row" aria-rowindex={index + 2} data-row={index} style={style}>
      {columns.map((column, columnIndex) => (
        <GridCell
          key={column.id}
          row={line.row}
          column={column}
          columnIndex={columnIndex}
          isCursor={cursorColumn === columnIndex}
          isSelected={left !== null && right !== null && columnIndex >= left && columnIndex <= right}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

/** Draws again only when its props change. A class, for React's `memo` forgets the type of the rows. */
export class GridLineView<Row> extends PureComponent<GridLineProps<Row>> {
  override render(): ReactNode {
    return <Line {...this.props} />;
  }
}
