import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import { useReview } from './review-context';
import { SourceField } from './SourceField';

interface ReviewFieldProps<Value> {
  readonly field: string;
  readonly label: string;
  /** What the lines are shown for, where the label alone would not say. */
  readonly about?: string;
  readonly layout?: 'stacked' | 'beside';
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One line of text that the document may not give. */
export function ReviewText({ field, label, about, layout, value, onChange }: ReviewFieldProps<string>) {
  const { problem } = useReview();
  return (
    <SourceField field={field} label={about ?? label}>
      <TextField
        label={label}
        layout={layout}
        value={value ?? ''}
        onChange={(text) => onChange(text === '' ? null : text)}
        error={problem(field)}
      />
    </SourceField>
  );
}

/** A whole number that the document may not give. */
export function ReviewNumber({
  field,
  label,
  about,
  layout,
  value,
  onChange,
  max = 10_000,
}: ReviewFieldProps<number> & { readonly max?: number }) {
  const { problem } = useReview();
  return (
    <SourceField field={field} label={about ?? label}>
      <NumberField
        label={label}
        layout={layout}
        value={value ?? Number.NaN}
        minValue={0}
        maxValue={max}
        formatOptions={{ maximumFractionDigits: 0 }}
        onChange={(number) => onChange(Number.isNaN(number) ? null : Math.round(number))}
        error={problem(field)}
      />
    </SourceField>
  );
}
