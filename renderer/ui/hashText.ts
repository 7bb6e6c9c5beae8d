/** A hash in groups of four, as people compare it: the first `groups`, then an ellipsis. */
export function hashText(hash: string, groups = 3): string {
  const parts = hash.match(/.{1,4}/g) ?? [];
  return parts.length <= groups ? parts.join(' ') : `${parts.slice(0, groups).join(' ')} …`;
}
