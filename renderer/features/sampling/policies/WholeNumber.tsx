import { NumberField } from '../../../ui/NumberField';

export interface WholeNumberProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of a policy, held between its limits; an emptied field keeps its number. */
export function WholeNumber({ min = 0, max, onChange, ...field }: WholeNumberProps) {
  return (
    <NumberField
      {...field}
      minValue={min}
      maxValue={max}
      step={1}
      onChange={(value) => {
        if (!Number.isNaN(value)) onChange(value);
      }}
    />
  );
}
