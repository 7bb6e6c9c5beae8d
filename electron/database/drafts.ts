import { command, query } from './query';

/** What somebody typed and has not saved yet. */
export const draftOf = query<
  [personId: string, key: string],
  { readonly body: string; readonly saved_at: string }
>('SELECT body, saved_at FROM draft WHERE person_id = ? AND key = ?');

export const saveDraft = command<[personId: string, key: string, body: string, savedAt: string]>(
  `INSERT INTO draft (person_id, key, body, saved_at) VALUES (?, ?, ?, ?)
   ON CONFLICT (person_id, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`,
);

export const removeDraft = command<[personId: string, key: string]>(
  'DELETE FROM draft WHERE person_id = ? AND key = ?',
);
