/** zxcvbn's warnings, by its own names, in our words. */
const WARNINGS: Readonly<Record<string, string>> = {
  straightRow: 'A row of keys is guessed early.',
  keyPattern: 'A short pattern on the keyboard is guessed early.',
  simpleRepeat: 'One character repeated is guessed early.',
  extendedRepeat: 'A repeated group of characters adds little.',
  sequences: 'A sequence such as abc is guessed early.',
  recentYears: 'A recent year is guessed early.',
  dates: 'A date is guessed early.',
  topTen: 'This is among the most used of all.',
  topHundred: 'This is used by very many people.',
  common: 'This is used by many people.',
  similarToCommon: 'This is close to one that many people use.',
  wordByItself: 'A single word is guessed early.',
  namesByThemselves: 'A name alone is guessed early.',
  commonNames: 'A common name is guessed early.',
  userInputs: 'The names of the centre and its people are tried first.',
  pwned: 'This is in lists of stolen passwords.',
};

const SUGGESTIONS: Readonly<Record<string, string>> = {
  l33t: 'Signs in place of letters add little.',
  reverseWords: 'A word backwards adds little.',
  allUppercase: 'Capitals throughout add little.',
  capitalization: 'A capital at the start adds little.',
  dates: 'Leave out dates.',
  recentYears: 'Leave out recent years.',
  associatedYears: 'Leave out years that have to do with you.',
  sequences: 'Leave out sequences.',
  repeated: 'Leave out repeats.',
  longerKeyboardPattern: 'Use a longer pattern with turns in it.',
  anotherWord: 'Add another word or two that do not belong together.',
  useWords: 'Take four words that do not belong together.',
};

/** One sentence on what would make a passphrase stronger; undefined when there is nothing to say. */
export function strengthAdvice(warning: string | null, suggestions: readonly string[]): string | undefined {
  const warned = WARNINGS[warning ?? ''];
  const suggested = suggestions.flatMap((name) => SUGGESTIONS[name] ?? [])[0];
  return [warned, suggested].filter((sentence) => sentence !== undefined).join(' ') || undefined;
}
