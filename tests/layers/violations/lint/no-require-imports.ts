import electron = require('electron');

export const listen = (): void => electron.ipcMain.removeAllListeners();
