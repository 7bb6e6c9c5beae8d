import { readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { exportTracking } from '../../electron/services/tracking/export';
import { TRACKING_COLUMN_IDS } from '../../shared/domain/tracking/tracking-row';
import type { ShownTable } from '../../shared/ipc/tracking';
import { temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { hasTool, needs, runTool } from '../unit/reports/tools';
import { trackedCentre } from '../support/tracking';
import { realJobs } from '../support/workers';

const { jobs } = realJobs(['tracking']);

/** The tracking table as a file: Ann Assessor grouped by herself, Ivy Verifier by herself. */
async function exported(
  format: 'xlsx' | 'pdf',
  change: (table: ShownTable) => ShownTable = (table) => table,
) {
  const it = trackedCentre();
  it.sampled(it.decided('2026-10-01'), '2026-10-04');
  const table: ShownTable = {
    columns: ['name', 'awardsHeld', 'decisions', 'medianDays', 'lastObservedOn', 'joinedOn'],
    rows: [
      { kind: 'group', label: 'Roles: assessor', count: 1 },
      { kind: 'person', id: it.assessor },
      { kind: 'group', label: 'Roles: IQA', count: 1 },
      { kind: 'person', id: it.iqa },
    ],
    about: ['People: at the centre; role: all.', 'Grouped by Roles.'],
  };
  it.added('person', { name: 'Nobody asked for', roles: '["witness"]', is_trainee: 0 });
  const folder = temporaryFolder();
  const { desktop } = desktopForTests(folder);
  const request = { jobId: newId(), format, table: change(table) };
  const saved = await exportTracking(it.centre, jobs, desktop, 'resources/fonts', request);
  return { it, saved: valueOf(saved)?.savedAs ?? '' };
}

test('a workbook holds the columns and rows shown, numbers as numbers, and what is marked', async () => {
  const { it, saved } = await exported('xlsx');
  expect(path.basename(saved)).toBe('Assessor tracking table 2026-11-21.xlsx');
  const [table, about] = await readXlsxFile(saved);
  expect(table?.data).toEqual([
    ['Name', 'Qualifications held', 'Decisions', 'Days to sample', 'Last observed', 'Joined'],
    ['Roles: assessor (1)', null, null, null, null, null],
    ['Ann Assessor', null, 1, 3, null, null],
    ['Roles: IQA (1)', null, null, null, null, null],
    ['Ivy Verifier', null, 0, null, null, null],
  ]);
  const lines = (about?.data ?? []).map((row) => row.join(' '));
  expect(lines).toContain('Shown Grouped by Roles.');
  expect(lines).toContain('Exported by Meera Nair');
  expect(lines.filter((line) => line.startsWith('Marked Qualifications held: Ann Assessor'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('Marked Last observed'))).toHaveLength(1);
  expect(it.centre.person.name).toBe('Meera Nair');
});

test('dates go into a workbook as dates', async () => {
  const it = trackedCentre();
  const id = it.added('person', {
    name: 'Ömer ÓBrien =1+1',
    roles: '[]',
    is_trainee: 0,
    joined_on: '2024-02-29',
  });
  const folder = temporaryFolder();
  const table: ShownTable = { columns: ['name', 'joinedOn'], rows: [{ kind: 'person', id }], about: [] };
  const request = { jobId: newId(), format: 'xlsx', table } as const;
  const saved = valueOf(
    await exportTracking(it.centre, jobs, desktopForTests(folder).desktop, 'resources/fonts', request),
  );
  const [sheet] = await readXlsxFile(saved?.savedAs ?? '');
  expect(sheet?.data[1]).toEqual(['Ömer ÓBrien =1+1', new Date('2024-02-29T00:00:00Z')]);
});

test('nothing is saved when the person cancels', async () => {
  const it = trackedCentre();
  const table: ShownTable = { columns: ['name'], rows: [], about: [] };
  const request = { jobId: newId(), format: 'xlsx', table } as const;
  const { desktop } = desktopForTests();
  expect(valueOf(await exportTracking(it.centre, jobs, desktop, 'resources/fonts', request))).toBeNull();
});

test('a font that is missing is a bug, not a file', async () => {
  const it = trackedCentre();
  const table: ShownTable = { columns: ['name'], rows: [], about: [] };
  const request = { jobId: newId(), format: 'pdf', table } as const;
  const { desktop } = desktopForTests(temporaryFolder());
  await expect(exportTracking(it.centre, jobs, desktop, 'no/fonts', request)).rejects.toThrow();
});

test.skipIf(!hasTool('pdftotext'))(`a PDF holds the same, across: ${needs('pdftotext')}`, async () => {
  const { saved } = await exported('pdf');
  const text = pdfText(saved);
  for (const part of [
    'Assessor tracking table',
    'Example Centre · centre 00001',
    'Grouped by Roles.',
    'Roles: assessor (1)',
    'Ann Assessor',
    'Roles: IQA (1)',
    'Exported 21 Nov 2026, 14:32 UTC by Meera Nair',
    'Log head: entry',
    'What is marked',
    'Page 1 of 1',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Nobody asked for');
  const info = runTool('pdfinfo', (file) => [file('t.pdf')], { 't.pdf': readFileSync(saved) }).text;
  expect(info).toMatch(/Page size:\s+841\.89 x 595\.28/);
  expect(info).toMatch(/Tagged:\s+yes/);
});

test.skipIf(!hasTool('pdftotext'))(`all columns come on A3 in parts: ${needs('pdftotext')}`, async () => {
  const { saved } = await exported('pdf', (table) => ({ ...table, columns: [...TRACKING_COLUMN_IDS] }));
  const text = pdfText(saved);
  expect(text).toContain('Columns, part 2 of 2');
  // The first column names the rows of each part; the header is there once a part and group.
  expect(text.match(/^ *Ann Assessor/gm)?.length).toBe(2);
  expect(text.match(/Caseload/g)?.length).toBe(2);
  const info = runTool('pdfinfo', (file) => [file('t.pdf')], { 't.pdf': readFileSync(saved) }).text;
  expect(info).toMatch(/Page size:\s+1190\.55 x 841\.89/);
});

const pdfText = (file: string): string => {
  return runTool('pdftotext', (at) => ['-layout', at('t.pdf'), '-'], { 't.pdf': readFileSync(file) }).text;
};
