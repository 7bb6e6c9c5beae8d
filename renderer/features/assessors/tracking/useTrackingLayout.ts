import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../api';
import { rememberedLayout, type GridLayout } from '../../../ui/grid/grid-layout';
import { FIRST_LAYOUT } from './tracking-grid-columns';

/** Under this key each person's own choice of columns lies in the encrypted file. */
export const LAYOUT_KEY = 'columns:tracking';

const SAVE_AFTER_MS = 500;

/** The layout as this person left it, from what was read under `LAYOUT_KEY`; changes are kept a moment later. */
export function useTrackingLayout(kept: string | null) {
  const [layout, setLayout] = useState<GridLayout>(() => rememberedLayout(kept, FIRST_LAYOUT));
  const unsaved = useRef<GridLayout | null>(null);
  const client = useQueryClient();

  const save = useCallback((): void => {
    if (unsaved.current === null) return;
    const request = { key: LAYOUT_KEY, body: JSON.stringify(unsaved.current) };
    unsaved.current = null;
    void call('drafts.save', request).then((saved) => {
      // The next visit to the screen begins with what was kept, not with what was read before.
      if (saved.ok)
        client.setQueryData(['drafts.get', { key: LAYOUT_KEY }], {
          body: request.body,
          savedAt: saved.value.savedAt,
        });
    });
  }, [client]);
  useEffect(() => {
    const timer = window.setTimeout(save, SAVE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [layout, save]);
  // Leaving the screen keeps at once what still waits.
  useEffect(() => save, [save]);

  const change = (next: GridLayout): void => {
    unsaved.current = next;
    setLayout(next);
  };
  return [layout, change] as const;
}
