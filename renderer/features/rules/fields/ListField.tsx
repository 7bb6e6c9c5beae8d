import { TextArea } from '../../../ui/TextArea';

interface ListFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error: string | undefined;
}

/** A list of names, a line each. Empty lines go when it is saved. */
export function ListField({ label, value, onChange, error }: ListFieldProps) {
  return (
    <TextArea
      label={label}
      help="A line each"
      rows={3}
      value={value.join('\n')}
      onChange={(text) => onChange(text.split('\n').map((line) => line.slice(0, 120)))}
      error={error}
    />
  );
}
