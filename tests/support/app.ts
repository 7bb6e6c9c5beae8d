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
  /** What the page wrote to its console as errors (a refused policy is one) and threw, from its start on. */
  readonly complaints: readonly string[];
}

/** Another folder when a copy of the build is tested: what is built meanwhile does not disturb it. */
const APP_FOLDER = process.env['COUNTERSIGN_APP_FOLDER'] ?? projectRoot;
export const APP_PRELOAD = path.join(APP_FOLDER, 'dist/electron/preload.cjs');

/** What the application is started with. */
export const startArguments = (dataFolder: string): readonly string[] => [
  ...electronRuntime().args,
  APP_FOLDER,
  `--user-data-dir=${dataFolder}`,
];

/** Starts the built application on a data folder and waits for its window. */
export async function launchApp(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: electronRuntime().executablePath,
    args: [...startArguments(dataFolder)],
    env: { ...inheritedEnvironment(), ...environment },
    timeout: 30_000,
    // Playwright turns Chromium's sandbox off by itself; people's starts have it on, except as root, who has none.
    chromiumSandbox: !electronRuntime().args.includes('--no-sandbox'),
  });
  const complaints: string[] = [];
  const page = await app.firstWindow();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.waitForSelector('#root > *');
  return { app, page, dataFolder, complaints };
}

/**
 * What `window.api.call` answers in the page, given as JavaScript so that a test can send what no type allows.
 *
 * @param request an expression, such as `{ personId: 1 }`
 */
export const callInPage = (page: Page, channel: string, request: string): Promise<unknown> =>
  page.evaluate(`window.api.call(${JSON.stringify(channel)}, ${request})`);

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
