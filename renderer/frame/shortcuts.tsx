import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SEQUENCE_TIME, matchShortcut, type Shortcut } from './shortcutKeys';

export type { Shortcut } from './shortcutKeys';

interface Registry {
  readonly shortcuts: readonly Shortcut[];
  /** Adds shortcuts; the function returned takes them away again. */
  readonly register: (shortcuts: readonly Shortcut[]) => () => void;
}

const RegistryContext = createContext<Registry>({ shortcuts: [], register: () => () => undefined });

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Holds the shortcuts of everything on screen and listens for their keys. Once, around the application. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const shortcuts = useMemo(() => groups.flat(), [groups]);
  const pending = useRef({ keys: '', at: 0 });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // Behind a dialog nothing happens: it has its own keys.
      const inDialog = document.querySelector('.veil') !== null;
      if (event.defaultPrevented || event.isComposing || inDialog) return;
      const { key, ctrlKey, metaKey, altKey } = event;
      const kept = event.timeStamp - pending.current.at < SEQUENCE_TIME ? pending.current.keys : '';
      const press = { key, ctrlKey, metaKey, altKey, isTyping: isTextField(event.target) };
      const match = matchShortcut(shortcuts, kept, press);
      pending.current = { keys: match.kind === 'wait' ? match.pending : '', at: event.timeStamp };
      if (match.kind !== 'run') return;
      event.preventDefault();
      match.shortcut.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);

  const registry = useMemo<Registry>(
    () => ({
      shortcuts,
      register: (added) => {
        setGroups((current) => [...current, added]);
        return () => setGroups((current) => current.filter((group) => group !== added));
      },
    }),
    [shortcuts],
  );
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Adds shortcuts while the component is on screen. Memoise the list: a new one is registered anew. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { register } = useContext(RegistryContext);
  const latest = useRef(register);
  useEffect(() => {
    latest.current = register;
  });
  useEffect(() => latest.current(shortcuts), [shortcuts]);
}

/** Every shortcut there is now, for the list on `?`. */
export function useShortcutList(): readonly Shortcut[] {
  return useContext(RegistryContext).shortcuts;
}
