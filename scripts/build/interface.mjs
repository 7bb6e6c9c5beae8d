import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';

const root = path.join(projectRoot, 'renderer');

/** Bundles the interface into dist/renderer. */
export async function buildInterface() {
  const { build } = await import('vite');
  await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
}

export function interfaceIsThere() {
  return existsSync(path.join(projectRoot, 'dist/renderer/index.html'));
}
