export const listen = async (): Promise<void> => {
  const { ipcMain } = await import('electron');
  ipcMain.removeAllListeners();
};
