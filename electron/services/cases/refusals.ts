import { fail } from '../../../shared/result';
import { currentCase } from '../../database/cases';
import type { ReadableDatabase } from '../../database/connection';

/** The form was made from a revision that is no longer the newest. */
export const changedMeanwhile = (db: ReadableDatabase, rootId: string) =>
  fail({
    code: 'changed-meanwhile',
    message: `${currentCase.get(db, rootId)?.recorded_by_name ?? 'Somebody'} changed this case meanwhile.`,
    remedy: 'Compare the two versions, then keep yours or take the one on record.',
  });

export const closedCase = (reference: string) =>
  fail({
    code: 'closed',
    message: `${reference} is closed.`,
    remedy: 'Reopen it with a reason first.',
  });
