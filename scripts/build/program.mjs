import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetUpFailure } from '../setup/failure.mjs';
import { projectRoot } from '../setup/paths.mjs';

/**
 * Bundles a TypeScript program into dist/tools, so that packages are found in the project's node_modules wherever the cache lies.
 *
 * @param {string} source
 */
export async function bundleProgram(source) {
  const entry = path.join(projectRoot, source);
  if (!existsSync(entry)) throw new SetUpFailure(`${source} does not exist.`);
  const { build } = await import('esbuild');
  const outfile = path.join(projectRoot, 'dist/tools', `${source.replaceAll(/[/.]/g, '-')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
