import { dialog, shell, type BrowserWindow } from 'electron';
import { rename, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Desktop } from './services/desktop';
import { openExternal } from './security';

/** Electron's desktop. `window` answers the one window, when there is one. */
export function electronDesktop(window: () => BrowserWindow | null): Desktop {
  const chooseWhereToSave = async (name: string): Promise<string | null> => {
    const ending = extname(name).slice(1);
    const options = { defaultPath: name, filters: [{ name: ending.toUpperCase(), extensions: [ending] }] };
    const parent = window();
    const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  };
  return {
    chooseWhereToSave,
    async save({ name, bytes }) {
      const file = await chooseWhereToSave(name);
      if (file === null) return null;
      // Written beside it first, so that a full disk leaves an older file of that name whole.
      const beside = `${file}.part`;
      await writeFile(beside, bytes);
      await rename(beside, file);
      return file;
    },
    open: (path) => shell.openPath(path),
    reveal: (path) => shell.showItemInFolder(path),
    openLink: (url) => openExternal(window(), url),
  };
}
