import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnsOf } from '../../electron/database/table';
import type { SqlValue } from '../../electron/database/connection';
import { openDatabase } from '../../electron/database/open';
import type { CentreContext, FileAccess } from '../../electron/services/centre-context';
import type { ImportCommands } from '../../electron/services/imports/commands';
import { builtWorker, newCentre, valueOf } from './centre';
import { median, timed, type Measure } from './measure';
import { assessorsCsv, decisionsCsv, decisionsXlsx, learnersCsv } from './spreadsheet';

const DECISIONS = 20_000;
const TIMES = 3;

interface Stages {
  readonly read: number;
  readonly write: number;
}

/** 20,000 decisions through the import worker, from CSV and XLSX, against bare inserts of the same rows; in turn. */
export async function measureImport(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-bench-import-'));
  try {
    const centre = await newCentre(path.join(folder, 'data'));
    const write = (name: string, content: string | Buffer): string => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    await importFiles(centre, centre.access, [
      write('assessors.csv', assessorsCsv()),
      write('learners.csv', learnersCsv()),
    ]);
    const base = path.join(folder, 'base.db');
    centre.db.copyTo(base);
    const files = {
      csv: write('decisions.csv', decisionsCsv(DECISIONS)),
      xlsx: write('decisions.xlsx', await decisionsXlsx(DECISIONS)),
    };
    const stages: Record<'csv' | 'xlsx', Stages[]> = { csv: [], xlsx: [] };
    const bare: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      for (const kind of ['csv', 'xlsx'] as const) {
        const access = { ...centre.access, file: path.join(folder, `${kind}-${time}.db`) };
        copyFileSync(base, access.file);
        stages[kind].push(await importFiles(centre, access, [files[kind]]));
        if (kind === 'csv') bare.push(insertBarely(access, base, path.join(folder, `bare-${time}.db`)));
      }
    }
    centre.db.close();
    return describe(stages, median(bare));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importFiles(
  centre: CentreContext,
  access: FileAccess,
  files: readonly string[],
): Promise<Stages> {
  const worker = builtWorker<ImportCommands>('import');
  const picked = files.map((file) => ({ name: path.basename(file), path: file, bytes: null }));
  try {
    const request = { importId: randomUUID(), access, files: picked, options: null, today: centre.today() };
    const read = await timed(async () => valueOf(await worker.call('read', request)));
    if (read.value.badRows > 0)
      throw new Error(`${read.value.badRows} bad rows: ${JSON.stringify(read.value.problems[0])}`);
    const write = await timed(async () =>
      valueOf(await worker.call('commit', { access, goodRowsOnly: false, context: centre.commitContext() })),
    );
    return { read: read.ms, write: write.ms };
  } finally {
    worker.end();
  }
}

/** Milliseconds for the same decisions into the same table of a copy: one prepared statement, one transaction, no log. */
function insertBarely(imported: FileAccess, base: string, file: string): number {
  const source = valueOf(openDatabase(imported));
  const columns = columnsOf(source, 'decision');
  const rows = source
    .prepareRead<[], Readonly<Record<string, SqlValue>>>('SELECT * FROM decision')
    .all()
    .map((row) => columns.map((column) => row[column] ?? null));
  source.close();
  if (rows.length !== DECISIONS) throw new Error(`${rows.length} decisions were imported`);
  copyFileSync(base, file);
  const db = valueOf(openDatabase({ ...imported, file }));
  const insert = db.prepareWrite<[readonly SqlValue[]]>(
    `INSERT INTO decision (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const start = performance.now();
  db.immediate(() => {
    for (const row of rows) insert.run(row);
  });
  const ms = performance.now() - start;
  db.close();
  return ms;
}

function describe(
  stages: Readonly<Record<'csv' | 'xlsx', readonly Stages[]>>,
  bare: number,
): readonly Measure[] {
  const perSecond = (ms: number): number => (1000 * DECISIONS) / ms;
  const measures: Measure[] = [
    {
      name: 'Bare inserts',
      value: perSecond(bare),
      unit: 'rows/s',
      note: 'the same rows, table, indexes, triggers and encryption; one prepared statement, one transaction, no log',
    },
  ];
  for (const kind of ['csv', 'xlsx'] as const) {
    const read = median(stages[kind].map((each) => each.read));
    const write = median(stages[kind].map((each) => each.write));
    const name = kind.toUpperCase();
    measures.push(
      {
        name: `Import from ${name}, writing`,
        value: perSecond(write),
        unit: 'rows/s',
        note: `with the log; median of ${TIMES}`,
      },
      {
        name: `Import from ${name}, writing, of bare inserts`,
        value: (100 * bare) / write,
        unit: '%',
        aim: { atLeast: 25 },
        note: 'rows/s against rows/s',
      },
      {
        name: `Import from ${name}, all of it`,
        value: perSecond(read + write),
        unit: 'rows/s',
        note: `read and checked in ${Math.round(read)} ms, written in ${Math.round(write)} ms`,
      },
      {
        name: `Import from ${name}, all of it, of bare inserts`,
        value: (100 * bare) / (read + write),
        unit: '%',
        note: 'parsing and checking included',
      },
    );
  }
  return measures;
}
