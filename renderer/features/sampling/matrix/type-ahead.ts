import { lower } from './matrix-index';
import type { MatrixModel } from './matrix-model';
import { HEADS_GROUP } from './matrix-rows';

/** What was typed, and when last, in milliseconds. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

const FORGET_AFTER_MS = 1000;

export const typedWith = (before: Typed, letter: string, at: number): Typed => ({
  text: (at - before.at < FORGET_AFTER_MS ? before.text : '') + lower(letter),
  at,
});

/**
 * The next row whose learner's name, or a part of it, begins with the text: from the row below `row` for a first letter,
 * so that pressing it again goes on; from `row` itself once there are more.
 */
export function rowNamed({ rows, index }: MatrixModel, row: number, text: string): number | undefined {
  const first = text.length > 1 ? 0 : 1;
  for (let step = first; step < rows.count + first; step += 1) {
    const at = (Math.max(0, row) + step) % rows.count;
    const learner = rows.learner[at] ?? HEADS_GROUP;
    if (learner === HEADS_GROUP) continue;
    const name = lower(index.data.learners[learner]?.name ?? '');
    if (name.startsWith(text) || name.includes(` ${text}`)) return at;
  }
  return undefined;
}
