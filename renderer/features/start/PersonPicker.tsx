import { Select } from '../../ui/Select';
import type { Locked } from './locked';

interface PersonPickerProps {
  readonly people: Locked['people'];
  readonly personId: string;
  readonly onPerson: (personId: string) => void;
}

/** Who signs in: chosen where there are several, named where there is one. */
export function PersonPicker({ people, personId, onPerson }: PersonPickerProps) {
  const [only] = people;
  if (people.length === 1 && only)
    return (
      <div className="field">
        <span className="field__label">Person</span>
        <b className="start__person">{only.name}</b>
      </div>
    );
  return (
    <Select
      label="Person"
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={personId}
      onChange={onPerson}
    />
  );
}
