import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/paths.mjs';
import { externalPackages } from './externals.mjs';

const electron = path.join(projectRoot, 'electron');
const out = path.join(projectRoot, 'dist/electron');

/** Bundles main, the preload script and every worker into dist/electron, one CommonJS file each. */
export async function buildMainProcess() {
  const { build } = await import('esbuild');
  await rm(out, { recursive: true, force: true });
  const common = /** @type {const} */ ({
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    absWorkingDir: projectRoot,
  });
  await build({
    ...common,
    entryPoints: [path.join(electron, 'main.ts'), ...(await workers())],
    outbase: electron,
    outdir: out,
    external: ['electron', ...externalPackages],
    // Bundled packages written as modules ask where they are.
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'importMetaUrl' },
  });
  // A sandboxed preload may require electron and nothing else.
  await build({
    ...common,
    entryPoints: [path.join(electron, 'preload.ts')],
    outdir: out,
    external: ['electron'],
  });
}

export function mainProcessIsThere() {
  return existsSync(path.join(out, 'main.cjs')) && existsSync(path.join(out, 'preload.cjs'));
}

async function workers() {
  const folder = path.join(electron, 'workers');
  if (!existsSync(folder)) return [];
  return (await readdir(folder))
    .filter((name) => name.endsWith('.worker.ts'))
    .map((name) => path.join(folder, name));
}
