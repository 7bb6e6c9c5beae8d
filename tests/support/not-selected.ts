import type { ReadableDatabase } from '../../electron/database/connection';
import { NotSelectedList } from '../../electron/services/plans/not-selected/not-selected-list';
import type { NotSelectedRow } from '../../shared/ipc/draws';
import { ok, type Result } from '../../shared/result';

/** All of a plan that was not selected and matches the words, in this thread. */
export function notSelected(
  db: ReadableDatabase,
  { planId, query = '' }: { readonly planId: string; readonly query?: string },
): Result<readonly NotSelectedRow[]> {
  const list = NotSelectedList.open(db, planId);
  return list.ok ? ok(list.value.all(db, { assessorId: null, unitId: null, text: query })) : list;
}
