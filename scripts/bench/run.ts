import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../tests/support/project-root';
import { newCentre } from './centre';
import { measureInstances } from './engine-instances';
import { measureEngineSizes } from './engine-sizes';
import { measureImport } from './import-rate';
import { measureInWindow } from './in-window';
import { LargeCentreBench } from './large/measure';
import { meetsAim, type Measure } from './measure';
import { measureReportPages } from './report-pages';
import { tableOf } from './table';
import { measureWindowStart } from './window-start';

// npm run bench [-- --out DIR] [--only NAME]: prints a table and writes bench.json; NAME begins the name of a part.
// Measures, and never fails for being slow.

const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-'));
const dataFolder = path.join(folder, 'data');
const large = new LargeCentreBench(folder);

/** What is measured, one after the other so that nothing disturbs anything. */
const parts: readonly (readonly [string, () => Promise<readonly Measure[]>])[] = [
  ['Window start', () => measureWindowStart(dataFolder)],
  ['Import in a worker', measureImport],
  ['Draw, sizes: instances', measureInstances],
  ['Draw, sizes: engine', measureEngineSizes],
  ['Report', measureReportPages],
  ['In the window', () => measureInWindow(dataFolder)],
  ['A large centre', () => large.lists()],
  ['Matrix, scrolling', () => large.matrix()],
  ['Draw, sizes: whole policy', () => large.draw()],
];

try {
  (await newCentre(dataFolder)).db.close();
  const measures: Measure[] = [];
  const only = argument('--only');
  for (const [name, measure] of parts) {
    if (only !== undefined && !name.startsWith(only)) continue;
    console.log(`Measuring: ${name}`);
    const measured = await measure();
    // Whoever stops a long run has what was measured so far.
    console.log(`${tableOf(measured)}\n`);
    measures.push(...measured);
  }
  console.log(`\n${tableOf(measures)}`);
  const file = path.join(outFolder(), 'bench.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...machine(), measures: measures.map(withVerdict) }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function withVerdict(measure: Measure) {
  return { ...measure, met: meetsAim(measure) };
}

function machine() {
  return {
    measuredAt: new Date().toISOString(),
    processor: cpus()[0]?.model ?? '',
    processors: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}

function outFolder(): string {
  return argument('--out') ?? path.join(projectRoot, 'out');
}

function argument(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place === -1 ? undefined : process.argv[place + 1];
}
