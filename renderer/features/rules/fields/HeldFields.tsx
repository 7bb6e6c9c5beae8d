import { Checkbox } from '../../../ui/Checkbox';

interface HeldFieldsProps<Key extends string> {
  readonly label: string;
  readonly values: Readonly<Record<Key, boolean>>;
  readonly options: readonly (readonly [key: Key, words: string])[];
  readonly onChange: (changes: Partial<Record<Key, boolean>>) => void;
}

/** Boxes to tick under one heading. */
export function HeldFields<Key extends string>({ label, values, options, onChange }: HeldFieldsProps<Key>) {
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field__label">{label}</span>
      {options.map(([key, words]) => (
        <Checkbox
          key={key}
          isSelected={values[key]}
          onChange={(isSelected) => {
            const changes: Partial<Record<Key, boolean>> = {};
            changes[key] = isSelected;
            onChange(changes);
          }}
        >
          {words}
        </Checkbox>
      ))}
    </div>
  );
}
