import { readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { exportMatrix } from '../../electron/services/plan-matrix/export';
import { planMatrix } from '../../electron/services/plan-matrix/matrix';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { drawnPlan } from '../support/sampling';
import { runsOn } from '../support/runs-on';
import { realJobs } from '../support/workers';
import { hasTool, needs, runTool } from '../unit/reports/tools';

const { jobs } = realJobs(['matrix']);

/** The matrix of the autumn’s plan as a file: everybody under Rex Red, then under nobody in particular. */
async function exported(format: 'xlsx' | 'pdf') {
  const it = drawnPlan();
  const data = valueOf(planMatrix(it.db, { planId: it.plan.id, today: '2026-11-21' }, runsOn));
  const red = it.idOf('RR');
  const folder = temporaryFolder();
  const { desktop } = desktopForTests(folder);
  const ofRed = { kind: 'assessor', assessorId: red } as const;
  const request = {
    jobId: newId(),
    planId: it.plan.id,
    format,
    view: {
      about: ['Grouped by assessor.'],
      rows: [
        { kind: 'group', name: 'Rex Red', about: '2 learners' } as const,
        ...data.learners.map(({ id }) => ({ kind: 'learner', learnerId: id, of: ofRed }) as const),
        { kind: 'group', name: 'Everybody', about: '' } as const,
        ...data.learners.map(({ id }) => ({ kind: 'learner', learnerId: id, of: { kind: 'all' } }) as const),
      ],
    },
  } as const;
  const saved = await exportMatrix(it.lead, jobs, desktop, 'resources/fonts', {
    ...request,
    view: { about: [...request.view.about], rows: [...request.view.rows] },
  });
  return { it, data, saved: valueOf(saved)?.savedAs ?? '' };
}

test('a workbook holds each row with its group and every unit, states in words with their methods', async () => {
  const { data, saved } = await exported('xlsx');
  expect(path.basename(saved)).toBe('Sampling matrix Autumn 2026-11-21.xlsx');
  const [matrix, units, about] = await readXlsxFile(saved);
  const [header, ...rows] = matrix?.data ?? [];
  expect(header).toEqual(['Group', 'Learner', 'Learner number', ...data.units.map(({ code }) => code)]);
  expect(rows).toHaveLength(2 * data.learners.length);
  const ofRed = rows.filter(([group]) => group === 'Rex Red').flatMap((row) => row.slice(3));
  const red = ofRed.filter((cell) => cell !== null);
  expect(red.length).toBeGreaterThan(0);
  expect(red.every((cell) => /^planned, (interim|summative) \(/.test(String(cell)))).toBe(true);
  expect(units?.data[1]?.[0]).toBe(data.units[0]?.code);
  expect((about?.data ?? []).map((row) => row.join(' '))).toContain('Shown Grouped by assessor.');
});

test.skipIf(!hasTool('pdftotext'))(
  `a PDF is A3 across and says what its signs mean: ${needs('pdftotext')}`,
  async () => {
    const { saved } = await exported('pdf');
    const file = { 't.pdf': readFileSync(saved) };
    const { text } = runTool('pdftotext', (at) => ['-layout', at('t.pdf'), '-'], file);
    for (const part of ['Sampling matrix: Autumn', 'S planned, summative', 'Rex Red'])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
    const info = runTool('pdfinfo', (at) => [at('t.pdf')], file).text;
    expect(info).toMatch(/Page size:\s+1190\.55 x 841\.89/);
  },
);

test('a plan that is not there is named before anything is asked', async () => {
  const { lead } = drawnPlan();
  const { desktop } = desktopForTests(temporaryFolder());
  const request = { jobId: newId(), planId: newId(), format: 'xlsx', view: { about: [], rows: [] } } as const;
  const refused = await exportMatrix(lead, jobs, desktop, 'resources/fonts', {
    ...request,
    view: { about: [], rows: [] },
  });
  expect(failureOf(refused).code).toBe('not-found');
});
