import { useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '../../frame/shortcuts';

/** Ctrl S does what `save` does at that moment. */
export function useSaveShortcut(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const shortcuts = useMemo(
    () => [
      {
        keys: 'mod+s',
        label: 'Save the qualification',
        group: 'Qualifications',
        run: () => {
          // A number counts once its field is left.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          setTimeout(() => latest.current());
        },
      },
    ],
    [],
  );
  useShortcuts(shortcuts);
}
