import { ipcMain } from 'electron';

export const listen = (): void => ipcMain.removeAllListeners();
