import { cleanText } from '../import/clean';
import type { RecordOutcome } from './slots';

export type CriteriaReading =
  | { readonly kind: 'criteria'; readonly ids: readonly string[] }
  /** The first word that names no criterion of the outcome. */
  | { readonly kind: 'unknown'; readonly word: string };

const SEPARATORS = /[\s,;+&]+/u;
const ALL_BUT = /^all (?:but|except|without) /;

/**
 * Criteria as people write them into the book: `all`, `a, c`, `1a 1c`, `a-d`, `all but c`, `none`. The outcome's number
 * before a label may be left out. An empty text is `whenEmpty`.
 */
export function readCriteria(
  text: string,
  outcome: RecordOutcome,
  whenEmpty: 'all' | 'none',
): CriteriaReading {
  const words = cleanText(text)
    .toLowerCase()
    .replace(/\band\b/gu, ' ')
    .replace(/\s*[-–—]\s*/gu, '-')
    .trim();
  const all = outcome.criteria.map(({ id }) => id);
  if (words === '') return { kind: 'criteria', ids: whenEmpty === 'all' ? all : [] };
  if (words === 'all') return { kind: 'criteria', ids: all };
  if (words === 'none') return { kind: 'criteria', ids: [] };
  const butNot = ALL_BUT.test(words);
  const named = new Set<number>();
  for (const word of words.replace(ALL_BUT, '').split(SEPARATORS).filter(Boolean)) {
    const found = indicesOf(word, outcome);
    if (!found) return { kind: 'unknown', word };
    found.forEach((index) => named.add(index));
  }
  return { kind: 'criteria', ids: all.filter((_, index) => named.has(index) !== butNot) };
}

/** One criterion or a range of them, by position; undefined when a label is none of the outcome's. */
function indicesOf(word: string, outcome: RecordOutcome): readonly number[] | undefined {
  const one = positionOf(word, outcome);
  if (one >= 0) return [one];
  const [from = '', to = '', ...more] = word.split('-');
  const [first, last] = [positionOf(from, outcome), positionOf(to, outcome)];
  if (more.length > 0 || first < 0 || last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function positionOf(word: string, { number, criteria }: RecordOutcome): number {
  const plain = (label: string): string => label.toLowerCase().replace(/[.)\s]+$/u, '');
  const short = (label: string): string => {
    const rest = plain(label).replace(new RegExp(`^${number}[.)]?(?=.)`), '');
    return rest === '' ? plain(label) : rest;
  };
  const exact = criteria.findIndex(({ label }) => plain(label) === plain(word));
  return exact >= 0 ? exact : criteria.findIndex(({ label }) => short(label) === plain(word));
}

/** The labels of criteria in the outcome's order; `all` when none is missing. */
export function criteriaText(ids: readonly string[], { criteria }: RecordOutcome): string {
  const named = new Set(ids);
  const labels = criteria.filter(({ id }) => named.has(id)).map(({ label }) => label);
  return criteria.length > 0 && labels.length === criteria.length ? 'all' : labels.join(', ');
}
