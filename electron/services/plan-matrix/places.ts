/** Stands for a place that there is none of. */
export const NOBODY = -1;

/** Places by id; whatever is not there is -1. */
export function placesOf(rows: readonly { readonly id: string }[]): (id: string | null) => number {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  return (id) => (id === null ? NOBODY : (places.get(id) ?? NOBODY));
}
