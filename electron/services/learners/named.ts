import { learnerNames } from '../../database/learner-list';
import type { ReadableDatabase } from '../../database/connection';
import { sinceRecorded } from './since-recorded';

/** Without accents, case and apostrophes: `O’Neill` and `Zoë` are found as `oneill` and `zoe`. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();

const names = sinceRecorded((db) =>
  learnerNames
    .all(db)
    .map(({ id, name, number, uln }) => ({ id, text: folded(`${name}\n${number}`), uln: uln ?? '' })),
);

/**
 * Learners whose name and number have every word of the text, or whose ULN has the text, as a JSON list of ids; null:
 * everybody.
 */
export function namedIds(db: ReadableDatabase, text: string): string | null {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const digits = words.join('');
  const found = names(db).filter(
    (learner) => words.every((word) => learner.text.includes(word)) || learner.uln.includes(digits),
  );
  return JSON.stringify(found.map(({ id }) => id));
}
