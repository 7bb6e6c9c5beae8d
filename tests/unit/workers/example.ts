import path from 'node:path';
import { buildSync } from 'esbuild';
import { cacheRoot } from '../../support/project-root';

/** The built file of example.worker.ts. */
export function exampleWorker(): string {
  const outfile = path.join(cacheRoot, 'tests/workers', `example-${process.pid}.cjs`);
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'example.worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
