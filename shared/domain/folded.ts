/** Without accents, case and apostrophes: `O’Neill` and `Zoë` are found as `oneill` and `zoe`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();

/** The words of what somebody looks for. */
export const foldedWords = (text: string): readonly string[] => folded(text).split(/\s+/).filter(Boolean);

/** How well a text fits: it begins so, one of its words begins so, or every word of what is looked for is in it. */
export type Fit = 0 | 1 | 2;

/** How well a folded text with a line a name or number fits folded words; null: it does not. */
export function fitOf(text: string, words: readonly string[]): Fit | null {
  if (!words.every((word) => text.includes(word))) return null;
  const whole = words.join(' ');
  if (text.startsWith(whole) || text.includes(`\n${whole}`)) return 0;
  return text.includes(` ${whole}`) ? 1 : 2;
}
