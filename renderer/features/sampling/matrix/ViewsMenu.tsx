import { useState, type FormEvent } from 'react';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import { BarPopover } from './BarPopover';
import { fittedFilter } from './filter-choices';
import { FIRST_VIEW, withSavedView, type MatrixView } from './matrix-view';
import { useSavedViews } from './useSavedViews';

interface ViewsMenuProps {
  readonly data: MatrixData;
  readonly view: MatrixView;
  readonly onChange: (view: MatrixView) => void;
}

/** Views that this person named: what is filtered, grouped and shown. */
export function ViewsMenu({ data, view, onChange }: ViewsMenuProps) {
  const { views, keep, isKept } = useSavedViews();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const show = (chosen: MatrixView): void => {
    onChange({ ...chosen, filter: fittedFilter(chosen.filter, data) });
    setOpen(false);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    keep(withSavedView(views, { name: name.trim(), view }));
    setName('');
  };
  return (
    <BarPopover
      word="Views"
      label="Saved views"
      className="matrix-views"
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <ul role="list" className="matrix-views__list">
        <li>
          <Button variant="quiet" size="small" onPress={() => show(FIRST_VIEW)}>
            As at first
          </Button>
        </li>
        {views.map((saved) => (
          <li key={saved.name}>
            <Button variant="quiet" size="small" onPress={() => show(saved.view)}>
              <bdi>{saved.name}</bdi>
            </Button>
            <IconButton
              icon="bin"
              label={`Delete the view ${saved.name}`}
              onPress={() => keep(views.filter((other) => other.name !== saved.name))}
            />
          </li>
        ))}
      </ul>
      <form className="matrix-views__new" onSubmit={save}>
        <TextField
          label="Save what is shown as"
          value={name}
          onChange={setName}
          maxLength={60}
          isDisabled={!isKept}
        />
        <Button type="submit" size="small" isDisabled={!isKept || name.trim() === ''}>
          Save view
        </Button>
      </form>
    </BarPopover>
  );
}
