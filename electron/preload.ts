import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { WindowApi } from '../shared/ipc/contract';
import {
  CALL_CHANNEL,
  CHANNEL_NAMES,
  FILE_CHANNEL,
  PUSH_CHANNEL,
  PUSH_EVENT_NAMES,
} from '../shared/ipc/names';

/** `window.api`: three functions and no way to reach a channel that the contract does not name. */
const api: WindowApi<File> = {
  call: (name, request) =>
    CHANNEL_NAMES.includes(name)
      ? ipcRenderer.invoke(CALL_CHANNEL, name, request)
      : Promise.resolve({ ok: false, error: { code: 'refused', message: 'There is no such request.' } }),
  on: (name, listener) => {
    if (!PUSH_EVENT_NAMES.includes(name)) throw new Error('there is no such event');
    const forward = (_event: unknown, pushed: unknown, detail: Parameters<typeof listener>[0]) => {
      if (pushed === name) listener(detail);
    };
    ipcRenderer.on(PUSH_CHANNEL, forward);
    return () => void ipcRenderer.off(PUSH_CHANNEL, forward);
  },
  offerFile: (file) => {
    // A File made by script has no path: its bytes are all there is. A picked one is read by main, from the disk.
    const path = webUtils.getPathForFile(file);
    const bytes =
      path === '' ? file.arrayBuffer().then((buffer) => new Uint8Array(buffer)) : Promise.resolve(null);
    return bytes.then((read) => ipcRenderer.invoke(FILE_CHANNEL, { path, name: file.name, bytes: read }));
  },
};

contextBridge.exposeInMainWorld('api', api);
