import './grid-popovers.css';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { IconButton } from '../IconButton';
import { Icon } from '../Icon';
import { withMoved, withShown, type GridLayout } from './grid-layout';
import type { Grid } from './useGrid';

interface ColumnChooserProps<Row> {
  readonly grid: Grid<Row>;
  /** The layout that nobody has changed. */
  readonly first: GridLayout;
}

/** Which columns are shown, and in which order. The first one names the rows and stays. */
export function ColumnChooser<Row>({ grid, first }: ColumnChooserProps<Row>) {
  const { columns, layout, setLayout, shown } = grid;
  const [frozen, ...others] = layout.order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={button}
        className="button button--plain"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="settings" />
        Columns
        <span className="muted">
          {shown.length} of {columns.length}
        </span>
      </AriaButton>
      <Popover
        className="popover grid-chooser"
        placement="bottom end"
        aria-label="Columns"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <div className="grid-chooser__dialog">
          {frozen && <p className="muted">{frozen.header} always comes first.</p>}
          <ul role="list" className="grid-chooser__list">
            {others.map(({ id, header }, index) => (
              <li key={id}>
                <Checkbox
                  isSelected={!layout.hidden.includes(id)}
                  onChange={(isShown) => setLayout(withShown(layout, id, isShown))}
                >
                  {header}
                </Checkbox>
                <IconButton
                  icon="sortUp"
                  label={`Move ${header} earlier`}
                  isDisabled={index === 0}
                  onPress={() => setLayout(withMoved(layout, id, -1))}
                />
                <IconButton
                  icon="sortDown"
                  label={`Move ${header} later`}
                  isDisabled={index === others.length - 1}
                  onPress={() => setLayout(withMoved(layout, id, 1))}
                />
              </li>
            ))}
          </ul>
          <div className="grid-menu__row">
            <Button size="small" onPress={() => setLayout({ ...layout, hidden: [] })}>
              Show all
            </Button>
            <Button size="small" onPress={() => setLayout(first)}>
              As at first
            </Button>
          </div>
        </div>
      </Popover>
    </>
  );
}
