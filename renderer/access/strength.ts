import type { StrengthScore } from '../ui/StrengthMeter';
import { strengthAdvice } from './strength-sentences';

export interface Strength {
  readonly score: StrengthScore;
  readonly advice: string | undefined;
}

/** Judges a passphrase; `names` are words that a guesser who knows the centre would try first. */
export type StrengthJudge = (passphrase: string, names: readonly string[]) => Strength;

let loaded: Promise<StrengthJudge> | undefined;

/** zxcvbn with its word lists: 1.5 MB, so it is loaded when a passphrase is first chosen. */
export function loadStrengthJudge(): Promise<StrengthJudge> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<StrengthJudge> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase, names) => {
    const { score, feedback } = zxcvbn.check(passphrase, [...guessableWords(names)]);
    return { score, advice: strengthAdvice(feedback.warning, feedback.suggestions) };
  };
}

/** Each name whole, without its spaces, and word by word; short words are no help to anybody. */
export function guessableWords(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => {
    const parts = name.split(/[^\p{L}\p{N}]+/u);
    return [name, parts.join(''), ...parts];
  });
  return [...new Set(words.map((word) => word.trim().toLocaleLowerCase('en-GB')))].filter(
    (word) => word.length > 2,
  );
}
