import './Toasts.css';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { addToast, undoable, type Toast, type ToastNote } from './toastList';
import { ToastItem } from './ToastItem';
import { useShortcuts } from './shortcuts';

type ShowToast = (note: ToastNote) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Shows toasts at the bottom right, read out politely. Inside ShortcutsProvider: Ctrl Z undoes the newest. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const lastId = useRef(0);
  const show = useCallback<ShowToast>((note) => {
    lastId.current += 1;
    const toast = { ...note, id: lastId.current };
    setToasts((current) => addToast(current, toast));
  }, []);
  const close = useCallback(
    (id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)),
    [],
  );
  const undo = useCallback(
    (toast: Toast) => {
      toast.onUndo?.();
      close(toast.id);
    },
    [close],
  );

  const last = undoable(toasts);
  useShortcuts(
    useMemo(
      () =>
        last
          ? [{ keys: 'mod+z', label: 'Undo what was just done', group: 'Anywhere', run: () => undo(last) }]
          : [],
      [last, undo],
    ),
  );

  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts" aria-label="Notifications" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} onClose={close} onUndo={undo} />
        ))}
      </section>
    </ToastContext>
  );
}

/** Shows a toast: `show({ title: 'Action closed', onUndo })`. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
