import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../api';
import { isDraftLike } from '../frame/drafts';
import { useDraft } from '../frame/useDraft';
import { waitNoMore, waitToSave } from './waiting-drafts';

/** A draft as main kept it. */
export interface KeptDraft {
  readonly body: string;
  readonly savedAt: string;
}

const SAVE_AFTER_MS = 800;

const clock = (): string => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function parsed(kept: KeptDraft | null): unknown {
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept.body);
  } catch {
    return undefined;
  }
}

/**
 * A form's values that outlive the screen and the window: in memory as they are typed, in the encrypted file a moment
 * later. `discard` forgets both, after recording or giving up.
 */
export function useKeptDraft<T>(key: string, initial: T, kept: KeptDraft | null) {
  const [start, setStart] = useState<T>(() => {
    const before = parsed(kept);
    return isDraftLike(before, initial) ? before : initial;
  });
  const memory = useDraft<T>(key, start);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const latest = useRef<T>(memory.value);
  const client = useQueryClient();

  const save = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    waitNoMore(key);
    const saved = await call('drafts.save', { key, body: JSON.stringify(latest.current) });
    if (saved.ok) setSavedAt(clock());
  }, [key]);

  // Leaving the screen saves at once what still waits.
  useEffect(
    () => () => {
      if (timer.current !== undefined) void save();
    },
    [save],
  );

  return {
    draft: memory.value,
    change: (changes: Partial<T>): void => {
      latest.current = { ...latest.current, ...changes };
      memory.set(latest.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), SAVE_AFTER_MS);
      waitToSave(key, save);
    },
    savedAt,
    discard: (): void => {
      window.clearTimeout(timer.current);
      timer.current = undefined;
      waitNoMore(key);
      // A form that stays on screen begins anew, not with what it was opened with.
      latest.current = initial;
      setStart(initial);
      memory.discard();
      setSavedAt(null);
      // What was read of it before is not offered again.
      client.setQueryData(['drafts.get', { key }], null);
      void call('drafts.save', { key, body: '' });
    },
  };
}
