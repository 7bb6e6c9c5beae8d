import { NumberField } from '../../../ui/NumberField';

interface WholeNumberProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly min?: number;
  readonly max: number;
  /** 1 unless said otherwise. */
  readonly step?: number;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** Given where the number may be left out; otherwise an emptied field keeps its number. */
  readonly onEmpty?: () => void;
}

/** A number of a rule, held between its limits. */
export function WholeNumber(props: WholeNumberProps) {
  const { label, labelHidden, help, min = 0, max, step = 1, value, onChange, onEmpty } = props;
  return (
    <NumberField
      label={label}
      {...(labelHidden !== undefined && { labelHidden })}
      {...(help !== undefined && { help })}
      minValue={min}
      maxValue={max}
      step={step}
      value={value ?? Number.NaN}
      onChange={(number) => {
        if (Number.isNaN(number)) onEmpty?.();
        else onChange(number);
      }}
    />
  );
}
