/** One thing to choose in a Select, ComboBox or RadioGroup. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

/** The option's value that a key from react-aria stands for: keys come back as plain strings or numbers. */
export function valueOf<Value extends string>(
  options: readonly Option<Value>[],
  key: string | number | null,
): Value | null {
  return options.find((option) => option.value === key)?.value ?? null;
}
