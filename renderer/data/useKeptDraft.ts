import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatTime } from '../../shared/domain/calendar';
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

const clock = (at: Date): string => at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `14:05`, with the day where it was another one. */
function keptAt(savedAt: string): string {
  const at = new Date(savedAt);
  return at.toDateString() === new Date().toDateString() ? clock(at) : formatTime(savedAt);
}

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
  const [isRestored, setRestored] = useState(() => JSON.stringify(memory.value) !== JSON.stringify(initial));
  const [savedAt, setSavedAt] = useState<string | null>(() =>
    kept !== null && isRestored ? keptAt(kept.savedAt) : null,
  );
  const timer = useRef<number | undefined>(undefined);
  const latest = useRef<T>(memory.value);
  const client = useQueryClient();

  const save = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    waitNoMore(key);
    const saved = await call('drafts.save', { key, body: JSON.stringify(latest.current) });
    if (saved.ok) setSavedAt(clock(new Date()));
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
    /** When it was last put into the encrypted file, in words; null while nothing of it is there. */
    savedAt,
    /** The form began with what was typed before; see `RestoredNote`. */
    isRestored,
    discard: (): void => {
      window.clearTimeout(timer.current);
      timer.current = undefined;
      waitNoMore(key);
      // A form that stays on screen begins anew, not with what it was opened with.
      latest.current = initial;
      setStart(initial);
      memory.discard();
      setSavedAt(null);
      setRestored(false);
      // What was read of it before is not offered again.
      client.setQueryData(['drafts.get', { key }], null);
      void call('drafts.save', { key, body: '' });
    },
  };
}
