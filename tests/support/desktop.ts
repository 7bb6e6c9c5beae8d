import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desktop } from '../../electron/services/desktop';

/**
 * A desktop that remembers what it was asked and saves into a folder; without one, every dialog is cancelled. No
 * program opens a file that is called `refuse`.
 */
export function desktopForTests(folder: string | null = null) {
  const opened: string[] = [];
  const place = (name: string) => Promise.resolve(folder === null ? null : path.join(folder, name));
  const desktop: Desktop = {
    save: async ({ name, bytes }) => {
      const to = await place(name);
      if (to !== null) writeFileSync(to, bytes);
      return to;
    },
    chooseWhereToSave: place,
    open: (file) => {
      if (path.parse(file).name === 'refuse') return Promise.resolve('no program for this');
      opened.push(file);
      return Promise.resolve('');
    },
    reveal: (file) => void opened.push(file),
    openLink: () => Promise.resolve(false),
  };
  return { desktop, opened };
}
