/** Choices of units that a search goes through, with the counts that the rules of combination still look at. */
export interface Choice {
  /** Positions of the units picked, ascending. */
  readonly picked: readonly number[];
  readonly glh: number;
  /** Credits that count towards the total and towards the level; no further than needed. */
  readonly total: number;
  readonly level: number;
  /** The same within the group at hand; no further than its rule looks. */
  readonly groupCredits: number;
  readonly groupLevel: number;
}

export const nothingPicked: Choice = {
  picked: [],
  glh: 0,
  total: 0,
  level: 0,
  groupCredits: 0,
  groupLevel: 0,
};

/** Fewer units first, then fewer GLH, then earlier units; the same order whatever is added to both. */
export function compareChoices(a: Choice, b: Choice): number {
  if (a.picked.length !== b.picked.length) return a.picked.length - b.picked.length;
  if (a.glh !== b.glh) return a.glh - b.glh;
  const differs = a.picked.findIndex((position, index) => position !== b.picked[index]);
  return (a.picked[differs] ?? 0) - (b.picked[differs] ?? 0);
}

/**
 * Each choice turned into others, of which the best `keep` stay for each set of counts. Choices with the same counts
 * are completed by the same units, so nothing better is lost.
 */
export function grown(
  choices: readonly Choice[],
  turned: (choice: Choice) => readonly Choice[],
  keep: number,
): readonly Choice[] {
  const byCounts = new Map<string, Choice[]>();
  for (const before of choices)
    for (const choice of turned(before)) {
      const counts = `${choice.total}|${choice.level}|${choice.groupCredits}|${choice.groupLevel}`;
      const same = byCounts.get(counts);
      if (same) insert(same, choice, keep);
      else byCounts.set(counts, [choice]);
    }
  return [...byCounts.values()].flat();
}

/** Into a list that is kept in order and no longer than `keep`. */
function insert(best: Choice[], choice: Choice, keep: number): void {
  let at = best.length;
  for (let before = best[at - 1]; before && compareChoices(choice, before) < 0; before = best[at - 1])
    at -= 1;
  if (at >= keep) return;
  best.splice(at, 0, choice);
  if (best.length > keep) best.pop();
}
