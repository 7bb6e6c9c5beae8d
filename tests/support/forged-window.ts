import type { ElectronApplication } from '@playwright/test';
import { APP_PRELOAD } from './app';

/**
 * Opens a second window with the application's own preload script on another page, as an attacker might, and answers
 * what a script gets there. Main alone can open it: the window itself may not.
 */
export const inForgedWindow = (app: ElectronApplication, url: string, script: string): Promise<unknown> =>
  app.evaluate(
    async ({ BrowserWindow }, given): Promise<unknown> => {
      const forged = new BrowserWindow({
        show: false,
        webPreferences: { preload: given.preload, contextIsolation: true, sandbox: true },
      });
      try {
        await forged.loadURL(given.url);
        const answer: unknown = await forged.webContents.executeJavaScript(given.script);
        return answer;
      } finally {
        forged.destroy();
      }
    },
    { url, script, preload: APP_PRELOAD },
  );
