/**
 * `values[index]`, or a thrown bug where the index is outside. The cover engine keeps all its numbers in
 * Int32Arrays and reads them through this one function, which keeps it fast and checked.
 */
export function at(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`index ${index} is outside 0 to ${values.length - 1}`);
  return value;
}

/** The same for any list. */
export function item<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`index ${index} is outside 0 to ${values.length - 1}`);
  return value;
}
