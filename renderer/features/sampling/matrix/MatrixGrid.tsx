import './MatrixGrid.css';
import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { classNames } from '../../../ui/classNames';
import { columnsInRange, isOneCell } from '../../../ui/grid/grid-range';
import type { GridCursor } from '../../../ui/grid/useGridCursor';
import { useGridPointer } from '../../../ui/grid/useGridPointer';
import { MatrixHead } from './MatrixHead';
import { MatrixCells, MatrixNames } from './MatrixPanes';
import { cellAt, type MatrixModel } from './matrix-model';
import { HEADS_GROUP } from './matrix-rows';
import { placesOf, rowsInSight, topRow, unitsInSight, type Sight } from './matrix-window';
import { rowNamed, typedWith, type Typed } from './type-ahead';

export interface MatrixGridProps {
  readonly label: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly model: MatrixModel;
  readonly sight: Sight;
  readonly cells: GridCursor;
  readonly cellWidth: number;
  readonly showsMethods: boolean;
  readonly isPanelOpen: boolean;
  /** Enter, or a click, on the cell of a unit. */
  readonly onOpen: (isByKey: boolean) => void;
  readonly onToggleGroup: (key: string) => void;
  /** Enter, or a double click, on a learner's name. */
  readonly onLearner: (learnerId: string) => void;
  /** Escape where one cell alone is selected. */
  readonly onEscape: () => void;
}

/**
 * Learners against units: the ARIA grid pattern, with one tab stop. The names and the header stay in sight; only what
 * is in sight is in the document, and the cell of the cursor.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { label, root, model, sight, cells, cellWidth, showsMethods, isPanelOpen } = props;
  const { rows, columns } = model;
  const { cursor, range } = cells;
  const typed = useRef<Typed>({ text: '', at: 0 });
  const pointer = useGridPointer(cells);
  const units = unitsInSight(columns.length, cellWidth, sight);

  const groupAt = (row: number): string | undefined =>
    rows.learner[row] === HEADS_GROUP ? rows.groups[rows.group[row] ?? 0]?.key : undefined;
  const enter = (): void => {
    const group = groupAt(cursor.row);
    const learner = model.index.data.learners[rows.learner[cursor.row] ?? HEADS_GROUP];
    if (group !== undefined) props.onToggleGroup(group);
    else if (cursor.column > 0 && cursor.row >= 0) props.onOpen(true);
    else if (learner) props.onLearner(learner.id);
  };
  const typeAhead = (event: KeyboardEvent): boolean => {
    const isLetter = /^[\p{L}’'-]$/u.test(event.key) || (event.key === ' ' && typed.current.text !== '');
    if (cursor.column !== 0 || !isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
    typed.current = typedWith(typed.current, event.key, event.timeStamp);
    const row = rowNamed(model, cursor.row, typed.current.text);
    if (row !== undefined) cells.moveTo({ row, column: 0 }, false);
    cells.focusCell();
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const group = groupAt(cursor.row);
    if (event.key === 'Enter') {
      enter();
      return true;
    }
    if (event.key === 'Escape' && isOneCell(range)) {
      props.onEscape();
      return true;
    }
    if (group !== undefined && !event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const isOpen = rows.groups[rows.group[cursor.row] ?? 0]?.isOpen === true;
      if (isOpen === (event.key === 'ArrowRight')) return false;
      props.onToggleGroup(group);
      return true;
    }
    return typeAhead(event);
  };
  const onClick = (event: MouseEvent): void => {
    if (event.shiftKey || !isOneCell(range) || !(event.target instanceof Element)) return;
    const group = event.target.closest<HTMLElement>('[data-group]')?.dataset['group'];
    if (group !== undefined) props.onToggleGroup(group);
    else if (event.target.closest('[role=gridcell]') && cellAt(model, cursor.row, cursor.column))
      props.onOpen(false);
  };

  const cursorRow = cursor.row >= 0 && cursor.row < rows.count ? cursor.row : null;
  const shown = placesOf(rowsInSight(rows, sight), cursorRow);
  return (
    <div
      ref={root}
      className={classNames(
        'matrix',
        showsMethods && 'matrix--methods',
        isPanelOpen && 'matrix--panel',
        rows.count === 0 && 'matrix--empty',
      )}
      onKeyDown={(event) => {
        if (act(event) || cells.onKey(event)) event.preventDefault();
      }}
      onClick={onClick}
      onDoubleClick={() => {
        if (cursor.column === 0 && cursor.row >= 0 && groupAt(cursor.row) === undefined) enter();
      }}
      {...pointer}
    >
      <div
        role="grid"
        className="matrix__grid"
        aria-label={label}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
      >
        <MatrixHead
          model={model}
          firstUnit={units.first}
          lastUnit={units.last}
          cellWidth={cellWidth}
          cursorColumn={cursor.row < 0 ? cursor.column : null}
          groupName={rows.groups[rows.group[topRow(rows, sight)] ?? 0]?.name}
        />
        <MatrixNames model={model} shown={shown} cursor={cursor} />
      </div>
      <MatrixCells
        model={model}
        shown={shown}
        cursor={cursor}
        firstUnit={units.first}
        lastUnit={units.last}
        cellWidth={cellWidth}
        showsMethods={showsMethods}
        selected={(row) => (isOneCell(range) ? null : columnsInRange(range, row))}
      />
    </div>
  );
}
