import type { IsoTime } from '../../shared/domain/calendar';
import { ok, type Result } from '../../shared/result';
import { draftOf, removeDraft, saveDraft } from '../database/drafts';
import type { CentreContext } from './centre-context';

/** What the signed-in person typed under this key and has not saved. */
export function getDraft(
  { db, person }: CentreContext,
  { key }: { readonly key: string },
): Result<{ readonly body: string; readonly savedAt: IsoTime } | null> {
  const draft = draftOf.get(db, person.id, key);
  return ok(draft ? { body: draft.body, savedAt: draft.saved_at } : null);
}

/** Keeps what was typed; an empty body removes it. */
export function keepDraft(
  { db, person, commitContext }: CentreContext,
  { key, body }: { readonly key: string; readonly body: string },
): Result<{ readonly savedAt: IsoTime }> {
  const savedAt = commitContext().now;
  if (body === '') removeDraft.run(db, person.id, key);
  else saveDraft.run(db, person.id, key, body, savedAt);
  return ok({ savedAt });
}
