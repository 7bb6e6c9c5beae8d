import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';

/**
 * A sign-off's values: what the record proposes now, under what was typed. Only what was typed is kept, so that a
 * dialog opened again proposes what has been recorded since.
 */
export function useSignOffDraft<T extends object>(key: string, proposed: T, kept: KeptDraft | null) {
  const typed = useKeptDraft<Partial<T>>(key, {}, kept);
  return { ...typed, draft: { ...proposed, ...typed.draft } };
}
