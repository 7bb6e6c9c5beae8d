import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { needsNoSandbox } from '../setup/launch-options.mjs';

/** A packaged application that was started, and its window. */
export interface PackagedApp {
  readonly page: Page;
  /** What the page wrote to its console as errors and threw since it was connected. */
  readonly complaints: readonly string[];
  readonly end: () => Promise<void>;
}

const START_MS = 30_000;

/**
 * Starts a packaged application as a person would, on a data folder of its own. Its fuses take away the debugger that
 * Playwright's `_electron` drives main with: its window alone is driven, through Chromium's own port.
 */
export async function launchPackaged(executable: string, dataFolder: string): Promise<PackagedApp> {
  const child = spawn(
    executable,
    [
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      `--user-data-dir=${dataFolder}`,
      '--remote-debugging-port=0',
    ],
    // Nothing of the project is at hand: what is not in the package is missing.
    { cwd: dataFolder, env: withoutOurs(), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let browser: Browser | undefined;
  const end = async (): Promise<void> => {
    await browser?.close();
    child.kill();
    await ended;
  };
  try {
    browser = await chromium.connectOverCDP(await addressOf(child), { timeout: START_MS });
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page', { timeout: START_MS }));
    if (!page) throw new Error('The packaged application opened no window.');
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.waitForSelector('#root > *');
    return { page, complaints, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Where Chromium says that it can be reached. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const late = setTimeout(() => fail(new Error(`It is not ready after 30 s:\n${said}`)), START_MS);
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      done(address);
    });
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`It ended at once with ${String(code)}:\n${said}`));
    });
  });
}

const withoutOurs = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('COUNTERSIGN_')));
