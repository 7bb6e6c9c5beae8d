import { useState } from 'react';
import { useRead } from '../../../data/queries';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { TextField } from '../../../ui/TextField';

interface UnitChoiceProps {
  readonly qualificationId: string;
  readonly chosen: readonly string[];
  readonly onChange: (unitIds: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Many units of a qualification, ticked one by one or all that a search finds. */
export function UnitChoice({ qualificationId, chosen, onChange, error }: UnitChoiceProps) {
  const units = useRead('units.list', { qualificationId });
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = (units.data ?? []).filter(({ code, title }) =>
    `${code} ${title}`.toLowerCase().includes(wanted),
  );
  const shownIds = shown.map(({ id }) => id);
  const tick = (ids: readonly string[], isOn: boolean): void =>
    onChange(isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((unitId) => !ids.includes(unitId)));
  return (
    <div
      className="field field--beside"
      role="group"
      aria-label="Units"
      data-invalid={error === undefined ? undefined : true}
    >
      <span className="field__label">Units</span>
      <div className="stack stack--tight">
        <div className="row">
          <TextField
            label="Find units"
            labelHidden
            placeholder="Find by code or title"
            value={query}
            onChange={setQuery}
          />
          <Button size="small" onPress={() => tick(shownIds, true)}>
            {wanted === '' ? 'Tick all' : `Tick the ${shown.length} found`}
          </Button>
          <Button size="small" onPress={() => tick(shownIds, false)}>
            Untick
          </Button>
          <span className="muted" role="status">
            {chosen.length} chosen
          </span>
        </div>
        <div className="unit-choice" tabIndex={-1}>
          {shown.map(({ id, code, title }) => (
            <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isOn) => tick([id], isOn)}>
              <b>{code}</b> {title}
            </Checkbox>
          ))}
          {units.data && shown.length === 0 && <span className="muted">No unit has that in its name.</span>}
        </div>
        {error !== undefined && (
          <span className="field__error" role="alert">
            {error}
          </span>
        )}
      </div>
    </div>
  );
}
