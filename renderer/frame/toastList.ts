/** A short note on something that just happened. */
export interface ToastNote {
  readonly title: string;
  readonly tone?: 'info' | 'good' | 'bad';
  /** Takes back what happened. Only where nothing was signed. */
  readonly onUndo?: () => void;
  /** How long it stays, not counting while it is hovered or focused. Failures stay until closed. */
  readonly seconds?: number;
}

export interface Toast extends ToastNote {
  readonly id: number;
}

/** Milliseconds a toast stays; null until it is closed. */
export function toastTime({ tone, seconds }: ToastNote): number | null {
  if (seconds !== undefined) return seconds * 1000;
  return tone === 'bad' ? null : 8000;
}

/** At most this many are on screen; the oldest goes first. */
const MOST = 4;

export function addToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  return [...toasts, toast].slice(-MOST);
}

/** The newest toast that can be undone. */
export function undoable(toasts: readonly Toast[]): Toast | undefined {
  return toasts.findLast((toast) => toast.onUndo !== undefined);
}
