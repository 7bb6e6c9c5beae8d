import { fitOf, folded, foldedWords, type Fit } from '../../../shared/domain/folded';
import type { ReadableDatabase } from '../../database/connection';
import { learnerNames } from '../../database/learner-list';
import { sinceRecorded } from './since-recorded';

const names = sinceRecorded((db) =>
  learnerNames
    .all(db)
    .map(({ id, name, number, uln }) => ({ id, text: folded(`${name}\n${number}`), uln: uln ?? '' })),
);

/** How well each learner fits the text by name and number, by name; a ULN need only have the text in it. */
export function fittingLearners(
  db: ReadableDatabase,
  text: string,
): readonly { readonly id: string; readonly fit: Fit }[] {
  const words = foldedWords(text);
  const digits = words.join('');
  return names(db).flatMap((learner) => {
    const fit = fitOf(learner.text, words) ?? (learner.uln.includes(digits) ? 2 : null);
    return fit === null ? [] : [{ id: learner.id, fit }];
  });
}

/**
 * Learners whose name and number have every word of the text, or whose ULN has the text, as a JSON list of ids; null:
 * everybody.
 */
export const namedIds = (db: ReadableDatabase, text: string): string | null =>
  foldedWords(text).length === 0 ? null : JSON.stringify(fittingLearners(db, text).map(({ id }) => id));
