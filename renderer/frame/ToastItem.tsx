import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { toastTime, type Toast } from './toastList';

export interface ToastItemProps {
  readonly toast: Toast;
  readonly onClose: (id: number) => void;
  readonly onUndo: (toast: Toast) => void;
}

/** One toast. Its time stands still while the pointer or the focus is on it. */
export function ToastItem({ toast, onClose, onUndo }: ToastItemProps) {
  const [isHeld, setHeld] = useState(false);
  const left = useRef(toastTime(toast));

  useEffect(() => {
    if (isHeld || left.current === null) return undefined;
    const started = performance.now();
    const timer = setTimeout(() => onClose(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      if (left.current !== null) left.current -= performance.now() - started;
    };
  }, [isHeld, onClose, toast.id]);

  const tone = toast.tone ?? 'info';
  return (
    <div
      className={`toast toast--${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone !== 'info' && <Icon name={tone === 'good' ? 'check' : 'warn'} />}
      <span className="toast__title">{toast.title}</span>
      {toast.onUndo && (
        <Button size="small" icon="undo" onPress={() => onUndo(toast)}>
          Undo
        </Button>
      )}
      <IconButton icon="cross" label="Close" onPress={() => onClose(toast.id)} />
    </div>
  );
}
