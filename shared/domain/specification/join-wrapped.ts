/** Joins a line with the one it wraps onto: a space between, except after a hyphen or slash inside a word. */
export function joinWrapped(first: string, second: string): string {
  if (first === '' || second === '') return `${first}${second}`;
  return /[a-z][-/]$/i.test(first) && /^[a-z]/.test(second) ? `${first}${second}` : `${first} ${second}`;
}

/** The same for any number of lines. */
export function joinAllWrapped(parts: readonly string[]): string {
  return parts.reduce((whole, part) => joinWrapped(whole, part), '');
}
