import './ReviewFields.css';
import { memo } from 'react';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import type { Option } from '../../ui/options';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useProblem } from './review-context';
import { SourceField } from './SourceField';

interface ReviewFieldProps<Value> {
  readonly field: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What the lines are shown for, where the label alone would not say. */
  readonly about?: string;
  readonly layout?: 'stacked' | 'beside';
  readonly value: Value;
  /** Must stay right when it is kept: it may use keys and indexes, not values. */
  readonly onChange: (value: Value) => void;
}

/**
 * True while nothing but the handlers differs. A review has hundreds of fields: a key pressed in one must not draw
 * the others again.
 */
function looksSame<Props extends object>(before: Props, after: Props): boolean {
  const now = new Map<string, unknown>(Object.entries(after));
  const then = Object.entries(before);
  return (
    then.length === now.size &&
    then.every(([name, value]) => typeof value === 'function' || Object.is(now.get(name), value))
  );
}

/** One line of text. */
export const ReviewText = memo(function ReviewText(props: ReviewFieldProps<string>) {
  const { field, label, labelHidden, about, layout, value, onChange } = props;
  const error = useProblem(field);
  return (
    <SourceField field={field} label={about ?? label}>
      <TextField {...{ label, labelHidden, layout, value, onChange, error }} />
    </SourceField>
  );
}, looksSame);

/** Text that may need several lines. */
export const ReviewArea = memo(function ReviewArea(props: ReviewFieldProps<string>) {
  const { field, label, labelHidden, about, layout, value, onChange } = props;
  return (
    <SourceField field={field} label={about ?? label}>
      <TextArea rows={1} {...{ label, labelHidden, layout, value, onChange }} />
    </SourceField>
  );
}, looksSame);

/** A whole number that the document may not give. */
export const ReviewNumber = memo(function ReviewNumber(
  props: ReviewFieldProps<number | null> & { readonly min?: number; readonly max?: number },
) {
  const { field, label, about, layout, value, onChange, min = 0, max = 10_000 } = props;
  const error = useProblem(field);
  return (
    <SourceField field={field} label={about ?? label}>
      <NumberField
        {...{ label, layout, error }}
        value={value ?? Number.NaN}
        minValue={min}
        maxValue={max}
        onChange={(number) => onChange(Number.isNaN(number) ? null : Math.round(number))}
      />
    </SourceField>
  );
}, looksSame);

/** One of a few words. `options` must be the same list all along. */
export const ReviewSelect = memo(function ReviewSelect(
  props: ReviewFieldProps<string> & { readonly options: readonly Option[] },
) {
  const { field, label, about, value, onChange, options } = props;
  return (
    <SourceField field={field} label={about ?? label}>
      <Select {...{ label, value, onChange, options }} />
    </SourceField>
  );
}, looksSame);

/** Takes an outcome or a criterion out. */
export const RemoveButton = memo(function RemoveButton({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}) {
  return <IconButton icon="cross" label={label} onPress={onPress} />;
}, looksSame);
