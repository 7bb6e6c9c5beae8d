import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { RunningApp } from '../app';

/** The running application as a person has it before them, and where their files lie. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What is saved goes here, under the name the application suggests. */
  readonly folder: string;
}

/** Answers the system's own windows: what is saved goes to `folder`, what would be opened elsewhere stays closed. */
export async function sitDown({ app, page }: RunningApp, folder: string): Promise<Desk> {
  mkdirSync(folder, { recursive: true });
  await app.evaluate(
    ({ dialog, shell }, { to, separator }) => {
      dialog.showSaveDialog = (...given: readonly unknown[]) => {
        const options: unknown = given[given.length - 1];
        const suggested =
          typeof options === 'object' && options !== null && 'defaultPath' in options
            ? String(options.defaultPath)
            : 'unnamed';
        return Promise.resolve({ canceled: false, filePath: `${to}${separator}${suggested}` });
      };
      shell.openPath = () => Promise.resolve('');
      shell.showItemInFolder = () => undefined;
    },
    { to: folder, separator: path.sep },
  );
  return { app, page, folder };
}

/** The toast that says where a file of that name was saved; the file. */
export async function savedFile({ page, folder }: Desk, name: RegExp): Promise<string> {
  const toast = page.locator('.toast__title').filter({ hasText: folder }).filter({ hasText: name }).last();
  const text = await toast.innerText();
  return text.slice(text.indexOf(folder)).trim();
}
