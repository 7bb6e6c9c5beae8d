import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAsk, useRead } from '../../../data/queries';
import { readSavedViews, type SavedView } from './matrix-view';

/** Under this key each person's own views lie in the encrypted file. */
const KEY = 'views:matrix';

/** The views that this person saved; they apply to every plan. */
export function useSavedViews() {
  const kept = useRead('drafts.get', { key: KEY });
  const save = useAsk('drafts.save');
  const client = useQueryClient();
  const body = kept.data?.body ?? null;
  const views = useMemo(() => readSavedViews(body), [body]);
  return {
    views,
    /** False until it is known which there are: saving before would lose them. */
    isKept: kept.isSuccess,
    keep: (next: readonly SavedView[]): void => {
      const text = JSON.stringify(next);
      save.mutate(
        { key: KEY, body: text },
        {
          onSuccess: ({ savedAt }) =>
            client.setQueryData(['drafts.get', { key: KEY }], { body: text, savedAt }),
        },
      );
    },
  };
}
