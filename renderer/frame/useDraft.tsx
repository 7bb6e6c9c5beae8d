import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { createDraftStore, isDraftLike, type DraftStore } from './drafts';

const DraftContext = createContext<DraftStore>(createDraftStore());

/** Holds the drafts outside every error boundary. The composition makes the store, and clears it on locking. */
export function DraftProvider({
  store,
  children,
}: {
  readonly store: DraftStore;
  readonly children: ReactNode;
}) {
  return <DraftContext value={store}>{children}</DraftContext>;
}

export interface Draft<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** Back to `initial`: after saving, or when the entry is given up. */
  readonly discard: () => void;
  /** True when something was typed that is not saved. */
  readonly isChanged: boolean;
}

/**
 * A form's values under a key (`sample:<id>`), kept when the screen fails or is left and found again on return.
 * `initial` counts only while nothing has been typed.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const store = useContext(DraftContext);
  const kept = useSyncExternalStore(store.subscribe, () => store.get(key));
  const isChanged = kept !== undefined && isDraftLike(kept, initial);
  // The same functions for as long as the key is: what is given them need not be drawn again for each render.
  const set = useCallback((value: T) => store.set(key, value), [store, key]);
  const discard = useCallback(() => store.remove(key), [store, key]);
  return { value: isChanged ? kept : initial, set, discard, isChanged };
}
