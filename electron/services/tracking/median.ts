interface Counted {
  readonly days: number;
  readonly decisions: number;
}

/** The median of days that are counted and in order; half-way between the middle two of an even number; null of none. */
export function medianDays(counted: readonly Counted[]): number | null {
  const many = counted.reduce((sum, { decisions }) => sum + decisions, 0);
  if (many === 0) return null;
  return (dayAt(counted, Math.floor((many - 1) / 2)) + dayAt(counted, Math.floor(many / 2))) / 2;
}

/** The days of the decision at a place, counted from 0. */
function dayAt(counted: readonly Counted[], place: number): number {
  let before = 0;
  for (const { days, decisions } of counted) {
    before += decisions;
    if (place < before) return days;
  }
  throw new Error(`no decision at ${place}`);
}
