/** What choosing a result does. */
export type SearchTarget =
  { readonly kind: 'go'; readonly to: string } | { readonly kind: 'run'; readonly run: () => void };

export type SearchResult = SearchTarget & {
  /** Unique among all results. */
  readonly id: string;
  readonly label: string;
  /** Quieter, after the label: `AP · Harbour Road`. */
  readonly note?: string;
};

export interface SearchGroup {
  /** `Learners`. */
  readonly title: string;
  readonly results: readonly SearchResult[];
}

/** Finds screens, learners, assessors, units, actions. An aborted search may reject or resolve: it is not looked at. */
export type SearchFunction = (query: string, signal: AbortSignal) => Promise<readonly SearchGroup[]>;

/** The result `step` places from the active one, going round; the first when none is active. */
export function neighbour(
  results: readonly SearchResult[],
  active: string | null,
  step: 1 | -1,
): string | null {
  const at = results.findIndex((result) => result.id === active);
  if (results.length === 0) return null;
  const next = at < 0 ? 0 : (at + step + results.length) % results.length;
  return results[next]?.id ?? null;
}
