import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { cacheRoot } from './project-root';

const runtimeSchema = z.object({ executablePath: z.string() });

/** The executable and the switches for Playwright's `_electron.launch`; the application's folder comes after them. */
export interface ElectronRuntime {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * The Electron that set-up prepared. As root Chromium has no sandbox to offer and must be told so.
 *
 * @throws when set-up has not run: `npm start` or `npm test` does it
 */
export function electronRuntime(): ElectronRuntime {
  const file = path.join(cacheRoot, 'electron', 'runtime.json');
  const { executablePath } = runtimeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { executablePath, args: needsNoSandbox() ? ['--no-sandbox'] : [] };
}

function needsNoSandbox(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
