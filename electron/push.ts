import type { BrowserWindow } from 'electron';
import type { PushEventName, PushEvents } from '../shared/ipc/contract';
import { PUSH_CHANNEL } from '../shared/ipc/names';

/** Tells the window something it did not ask for; nothing happens without a window. */
export type Push = <Name extends PushEventName>(name: Name, event: PushEvents[Name]) => void;

export const pushTo =
  (window: () => BrowserWindow | null): Push =>
  (name, event) => {
    const contents = window()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(PUSH_CHANNEL, name, event);
  };
