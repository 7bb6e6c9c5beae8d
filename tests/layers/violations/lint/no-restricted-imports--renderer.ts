import { ipcRenderer } from 'electron';

export const listen = (): void => void ipcRenderer.removeAllListeners();
