import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { electronRuntime } from './electron-runtime';
import { projectRoot } from './project-root';

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** This application's own data folder. */
  readonly dataFolder: string;
}

/** Starts the built application on a data folder and waits for its window. */
export async function launchApp(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const { executablePath, args } = electronRuntime();
  const app = await _electron.launch({
    executablePath,
    args: [...args, projectRoot, `--user-data-dir=${dataFolder}`],
    env: { ...inheritedEnvironment(), ...environment },
    timeout: 30_000,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('#root > *');
  return { app, page, dataFolder };
}

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** An empty folder under the system's temporary one. */
export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'countersign-e2e-'));

/** Playwright's `test` with a running application on a data folder of its own. */
export const test = base.extend<{ running: RunningApp }>({
  running: async ({}, use) => {
    const folder = newFolder();
    const running = await launchApp(folder);
    await use(running);
    await running.app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
