import { fail } from '../../../../shared/result';
import { newestDrawOf } from '../../../database/cells-to-change';
import type { ReadableDatabase } from '../../../database/connection';
import { cellsOfDrawAsWritten, type WrittenCellRow } from '../../../database/draw-cells';
import type { Recorded } from './recorded-draw';

/**
 * Whether a plan was drawn again, or people changed it or sampled of it, since its cells were read. Asked in the commit
 * that writes a draw made from them: what somebody did while it was made would be lost.
 */
export function isChangedSince(
  db: ReadableDatabase,
  { plan, draw }: Pick<Recorded, 'plan' | 'draw'>,
  written: readonly WrittenCellRow[],
): boolean {
  if (newestDrawOf.get(db, plan.id) !== draw.id) return true;
  const now = cellsOfDrawAsWritten.all(db, { drawId: draw.id });
  return JSON.stringify(now) !== JSON.stringify(written);
}

export const changedMeanwhile = () =>
  fail({
    code: 'changed-meanwhile',
    message: 'The plan was changed by somebody while it was drawn; nothing of that was overwritten.',
    remedy: 'Look at it as it is now and do it once more.',
  });
