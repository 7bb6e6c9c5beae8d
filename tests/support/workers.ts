import path from 'node:path';
import { buildSync } from 'esbuild';
import { Jobs, type JobProgress } from '../../electron/services/jobs';
import { externalPackages } from '../../scripts/build/externals.mjs';
import { cacheRoot, projectRoot } from './project-root';

/** Bundles a worker as the build does, and gives the file. */
export function builtWorker(name: string): string {
  const outfile = path.join(cacheRoot, 'tests', 'workers', `${name}-${process.pid}.cjs`);
  buildSync({
    entryPoints: [path.join(projectRoot, 'electron/workers', `${name}.worker.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: [...externalPackages],
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'importMetaUrl' },
    logLevel: 'error',
  });
  return outfile;
}

/** Real worker threads, and the progress they reported. */
export function realJobs(names: readonly string[]): {
  readonly jobs: Jobs;
  readonly progress: readonly JobProgress[];
} {
  const files = new Map(names.map((name) => [name, builtWorker(name)]));
  const progress: JobProgress[] = [];
  const jobs = new Jobs((name) => files.get(name) ?? `no worker ${name} was built for this test`, {
    progress: (event) => progress.push(event),
    ended: () => undefined,
  });
  return { jobs, progress };
}
