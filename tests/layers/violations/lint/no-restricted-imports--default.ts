import electron from 'electron';

export const listen = (): void => electron.ipcMain.removeAllListeners();
