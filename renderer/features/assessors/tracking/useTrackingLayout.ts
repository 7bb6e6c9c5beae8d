import { useEffect, useRef, useState } from 'react';
import { call } from '../../../api';
import type { GridLayout } from '../../../ui/grid/grid-layout';
import { rememberedLayout } from '../../../ui/grid/grid-layout';
import { FIRST_LAYOUT } from './tracking-grid-columns';

/** Under this key each person's own choice of columns lies in the encrypted file. */
export const LAYOUT_KEY = 'columns:tracking';

const SAVE_AFTER_MS = 500;

/** The layout as this person left it, from what was read under `LAYOUT_KEY`; changes are kept a moment later. */
export function useTrackingLayout(kept: string | null) {
  const [layout, setLayout] = useState<GridLayout>(() => rememberedLayout(kept, FIRST_LAYOUT));
  const unsaved = useRef<GridLayout | null>(null);

  const save = (): void => {
    const body = unsaved.current;
    unsaved.current = null;
    if (body) void call('drafts.save', { key: LAYOUT_KEY, body: JSON.stringify(body) });
  };
  useEffect(() => {
    const timer = window.setTimeout(save, SAVE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [layout]);
  // Leaving the screen keeps at once what still waits.
  useEffect(() => save, []);

  const change = (next: GridLayout): void => {
    unsaved.current = next;
    setLayout(next);
  };
  return [layout, change] as const;
}
