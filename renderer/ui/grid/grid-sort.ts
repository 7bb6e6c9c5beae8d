import type { GridValue } from './grid-column';

/** `UBU9` before `UBU10`, `Ávila` beside `Avila`. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Numbers by size, text by the alphabet; callers put empty cells last themselves. */
export function compareValues(a: GridValue, b: GridValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}

/** The texts of a column, each once, in order. */
export const distinctTexts = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].sort(collator.compare);
