import { initiallerOf } from '../../../shared/domain/unit-record/cells';
import { SuggestField } from '../../ui/SuggestField';
import { useTools } from './record-context';

interface InitialsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (initials: string) => void;
  readonly error?: string | undefined;
}

/** The initials of somebody in the tracking table, completed as one types; whose they are stands below. */
export function InitialsField({ label, value, onChange, error }: InitialsFieldProps) {
  const { initiallers } = useTools();
  const person = initiallerOf(value, initiallers);
  return (
    <SuggestField
      label={label}
      layout="beside"
      suggestions={initiallers.map(({ initials }) => initials)}
      value={value}
      onChange={onChange}
      help={person ? <bdi>{person.name}</bdi> : undefined}
      error={error}
    />
  );
}
