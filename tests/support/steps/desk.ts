import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import * as z from 'zod';
import type { RunningApp } from '../app';

/** The running application as a person has it before them, and where their files lie. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What is saved goes here, under the name the application suggests. */
  readonly folder: string;
}

/** All that a step needs which saves nothing. */
export type OnPage = Pick<Desk, 'page'>;

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

/** What a dialog for saving is given: the name that it suggests, and the kinds of file that it offers. */
const saveDialog = z.object({
  defaultPath: z.string(),
  filters: z.array(z.object({ extensions: z.array(z.string()) })),
});

/** The next dialog for saving is cancelled, those after it are answered as before; what it was given, once it came. */
export async function declineNextSave({
  app,
}: Pick<Desk, 'app'>): Promise<() => Promise<z.infer<typeof saveDialog>>> {
  const declined = await app.evaluateHandle(({ dialog }) => {
    const before = dialog.showSaveDialog.bind(dialog);
    const given = new Promise<string>((done) => {
      dialog.showSaveDialog = (...all: readonly unknown[]) => {
        dialog.showSaveDialog = before;
        done(JSON.stringify(all[all.length - 1]));
        return Promise.resolve({ canceled: true, filePath: '' });
      };
    });
    return { given };
  });
  return async () => saveDialog.parse(JSON.parse(await declined.evaluate(({ given }) => given)));
}
