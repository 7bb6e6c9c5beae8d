/** What a plan asks of one kind of thing: of `needed` units, `done` are sampled and `planned` more will be. */
export interface Coverage {
  readonly done: number;
  readonly planned: number;
  readonly needed: number;
}

/** How many of the needed ones neither are done nor planned. Never negative. */
export const shortfall = ({ done, planned, needed }: Coverage): number =>
  Math.max(0, needed - done - planned);

/** Shares of the bar in percent; together at most 100, whatever the counts. */
export function coverageShares({ done, planned, needed }: Coverage): {
  readonly done: number;
  readonly planned: number;
} {
  if (needed <= 0) return { done: 100, planned: 0 };
  const doneShare = Math.min(1, done / needed);
  return { done: doneShare * 100, planned: Math.min(1 - doneShare, planned / needed) * 100 };
}

/** The bar in words, for screen readers and titles. */
export function coverageText(label: string, coverage: Coverage): string {
  const short = shortfall(coverage);
  const end = short === 0 ? 'none missing' : `${short} missing`;
  return `${label}: ${coverage.done} done, ${coverage.planned} planned, of ${coverage.needed}; ${end}`;
}
