/** One line of the table: a value, what it is compared with, and the aim where an issue sets one. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'rows/s' | 'pages/s' | '%' | 'MB' | 'x' | 'decisions' | 'fps';
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
  /** How it came about, for who reads the table. */
  readonly note: string;
}

export const meetsAim = ({ value, aim }: Measure): boolean | null => {
  if (aim === undefined) return null;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
};

/** The middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds that `work` takes, and what it gives. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}
