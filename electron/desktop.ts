import { dialog, shell, type BrowserWindow } from 'electron';
import { rename, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Desktop } from './services/desktop';
import { openExternal } from './security';

/** Electron's desktop. `window` answers the one window, when there is one. */
export function electronDesktop(window: () => BrowserWindow | null): Desktop {
  return {
    async save({ name, bytes }) {
      const ending = extname(name).slice(1);
      const options = { defaultPath: name, filters: [{ name: ending.toUpperCase(), extensions: [ending] }] };
      const parent = window();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (answer.canceled || answer.filePath === '') return null;
      // Written beside it first, so that a full disk leaves an older file of that name whole.
      const beside = `${answer.filePath}.part`;
      await writeFile(beside, bytes);
      await rename(beside, answer.filePath);
      return answer.filePath;
    },
    open: (path) => shell.openPath(path),
    reveal: (path) => shell.showItemInFolder(path),
    openLink: (url) => openExternal(window(), url),
  };
}
