import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { runNpm } from './run.mjs';

/**
 * The node-gyp that every npm brings along: no further download, and always one that fits this Node.
 *
 * @returns {Promise<string>} the file to start with Node
 */
export async function findNodeGyp() {
  const { npm_execpath: npmFile } = process.env;
  const globalRoot = (await runNpm(['root', '--global', '--loglevel=error'])).output
    .trim()
    .split('\n')
    .at(-1);
  const places = [
    ...(npmFile === undefined ? [] : [npmFile]),
    path.join(globalRoot ?? '', 'npm/package.json'),
    path.resolve(process.execPath, '../node_modules/npm/package.json'),
    path.resolve(process.execPath, '../../lib/node_modules/npm/package.json'),
    '/usr/share/nodejs/npm/package.json',
  ];
  for (const place of places) {
    if (!existsSync(place)) continue;
    try {
      const description = createRequire(place).resolve('node-gyp/package.json');
      return path.join(path.dirname(description), 'bin/node-gyp.js');
    } catch {
      // This npm has none (pnpm and yarn also set npm_execpath): the next place may.
    }
  }
  throw new SetUpFailure(
    'npm brings a program called node-gyp, which could not be found. Install Node with npm from nodejs.org or your ' +
      'system, or use Node 22.14 or newer, then run the same command again.',
  );
}

/**
 * `--nodedir` for node-gyp where this Node came with its headers, so that nothing needs to be fetched.
 *
 * @returns {readonly string[]}
 */
export function headerOptions() {
  const prefix = path.resolve(process.execPath, '../..');
  return existsSync(path.join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
}
