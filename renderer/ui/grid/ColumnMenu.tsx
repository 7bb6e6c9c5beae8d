import './grid-popovers.css';
import { useMemo, type RefObject } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../Button';
import { ColumnFilter } from './ColumnFilter';
import { withMoved, withShown, withWidth, type GridLayout, type GridSort } from './grid-layout';
import type { Grid } from './useGrid';

interface ColumnMenuProps<Row> {
  readonly grid: Grid<Row>;
  readonly columnIndex: number;
  readonly root: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

const STEP = 24;

/** What can be done with one column: its order, filter, group, place and width; nothing needs dragging. */
export function ColumnMenu<Row>({ grid, columnIndex, root, onClose }: ColumnMenuProps<Row>) {
  const { shown, layout, setLayout, widthOf } = grid;
  const column = shown[columnIndex];
  const trigger = useMemo(
    () => ({
      get current() {
        return root.current?.querySelector(`[role='columnheader'][data-column='${columnIndex}']`) ?? null;
      },
    }),
    [root, columnIndex],
  );
  if (!column) return null;
  const { id, header } = column;
  const isGrouped = layout.group === id;
  const change = (next: GridLayout, isLast = false): void => {
    setLayout(next);
    if (isLast) onClose();
  };
  const sortBy = (sort: readonly GridSort[]): void => change({ ...layout, sort }, true);
  return (
    <Popover
      className="popover grid-menu"
      aria-label={`Column ${header}`}
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <div className="grid-menu__dialog">
        <div className="grid-menu__row" role="group" aria-label="Order">
          <Button size="small" icon="sortUp" onPress={() => sortBy([{ column: id, direction: 'ascending' }])}>
            Ascending
          </Button>
          <Button
            size="small"
            icon="sortDown"
            onPress={() => sortBy([{ column: id, direction: 'descending' }])}
          >
            Descending
          </Button>
        </div>
        <ColumnFilter grid={grid} column={column} />
        <div className="grid-menu__row" role="group" aria-label="Place and width">
          <Button size="small" onPress={() => change({ ...layout, group: isGrouped ? null : id }, true)}>
            {isGrouped ? 'Do not group' : 'Group by this'}
          </Button>
          {columnIndex > 0 && (
            <Button size="small" onPress={() => change(withShown(layout, id, false), true)}>
              Hide
            </Button>
          )}
          {columnIndex > 1 && (
            <Button size="small" onPress={() => change(withMoved(layout, id, -1), true)}>
              Move left
            </Button>
          )}
          {columnIndex > 0 && columnIndex < shown.length - 1 && (
            <Button size="small" onPress={() => change(withMoved(layout, id, 1), true)}>
              Move right
            </Button>
          )}
          <Button size="small" onPress={() => change(withWidth(layout, id, widthOf(column) - STEP))}>
            Narrower
          </Button>
          <Button size="small" onPress={() => change(withWidth(layout, id, widthOf(column) + STEP))}>
            Wider
          </Button>
        </div>
      </div>
    </Popover>
  );
}
