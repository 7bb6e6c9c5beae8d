import { thousands } from '../../../../shared/domain/sampling/names';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { MARKED_OPTIONS, PRESENCE_OPTIONS, ROLE_OPTIONS, type PersonFilter } from '../person-filter';

interface TrackingBarProps {
  readonly filter: PersonFilter;
  readonly onFilter: (filter: PersonFilter) => void;
  readonly shown: number;
}

/** Whom the table shows, before its columns filter further. */
export function TrackingBar({ filter, onFilter, shown }: TrackingBarProps) {
  return (
    <>
      <TextField
        label="Find a person"
        labelHidden
        placeholder="Find a person"
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <Select
        label="Role"
        look="filter"
        options={ROLE_OPTIONS}
        value={filter.role}
        onChange={(role) => onFilter({ ...filter, role })}
      />
      <Select
        label="People"
        look="filter"
        options={PRESENCE_OPTIONS}
        value={filter.presence}
        onChange={(presence) => onFilter({ ...filter, presence })}
      />
      <Select
        label="Rules"
        look="filter"
        options={MARKED_OPTIONS}
        value={filter.marked}
        onChange={(marked) => onFilter({ ...filter, marked })}
      />
      <span className="muted" role="status">
        {thousands(shown)} {shown === 1 ? 'person' : 'people'}
      </span>
    </>
  );
}
