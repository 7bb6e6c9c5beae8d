import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { planSheet } from '../../electron/services/plan-sheet/model';
import { printPlanSheet } from '../../electron/services/plan-sheet/print';
import type { Jobs } from '../../electron/services/jobs';
import { saveSample } from '../../electron/services/samples/save';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { projectRoot } from '../support/project-root';
import { firstSample } from '../support/sample-entries';
import { drawnPlan } from '../support/sampling';
import { realJobs } from '../support/workers';
import { hasTool, needs, runTool } from '../unit/reports/tools';

const fontsFolder = path.join(projectRoot, 'resources', 'fonts');
let jobs: Jobs;
beforeAll(() => ({ jobs } = realJobs(['report'])));

const made = { at: '2026-11-22T09:15:00.000Z', day: '2026-11-22', by: 'Lena Lead' };

test('the sheet has what the plan has: figures, shares as frozen, load, coverage', () => {
  const { db, as, plan, cellsOf, idOf } = drawnPlan();
  const cell = cellsOf(plan.id).find(({ assessor_name }) => assessor_name === 'Rex Red');
  valueOf(saveSample(as(cell?.iqa_id === idOf('IV') ? 'IV' : 'OV'), firstSample(cell?.id ?? '')));
  const sheet = valueOf(planSheet(db, { planId: plan.id }, made));
  const planned = cellsOf(plan.id).length;
  expect(sheet.figures).toMatchObject({ population: 24, planned, done: 1 });
  expect(sheet.parts.reduce((sum, { count }) => sum + count, 0)).toBe(planned);
  // The highest risk first; as the population froze them.
  expect(sheet.assessors[0]).toMatchObject({
    name: 'Rex Red',
    risk: 'red',
    decisions: 4,
    sharePercent: 100,
    taken: 4,
    done: 1,
  });
  expect(sheet.iqas.map(({ name }) => name).sort()).toEqual(['Ivy Verifier', 'Oli Verifier']);
  expect(sheet.iqas.reduce((sum, { given }) => sum + given, 0)).toBe(planned);
  const stage = sheet.coverage.find(({ key }) => key === cell?.stage);
  expect(stage).toMatchObject({ needed: 1, done: 1, standing: { kind: 'met' } });
  expect([sheet.changes, sheet.overturned, sheet.widened, sheet.draws.length]).toEqual([[], [], [], 1]);
});

test.skipIf(!hasTool('pdftotext'))(`${needs('pdftotext')}: printed by the worker as one page`, async () => {
  const { lead, plan } = drawnPlan();
  const folder = temporaryFolder();
  const printing = { jobs, desktop: desktopForTests(folder).desktop, fontsFolder };
  const saved = valueOf(await printPlanSheet(lead, printing, { jobId: randomUUID(), planId: plan.id }));
  const pdf = readFileSync(saved?.savedAs ?? '');
  const { text } = runTool('pdftotext', (at) => ['-layout', at('d.pdf'), '-'], { 'd.pdf': pdf });
  expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
  expect(text).toContain('Rex Red');
  expect(text).toContain('Page 1 of 1');
  const nobody = { jobId: randomUUID(), planId: randomUUID() };
  expect(failureOf(await printPlanSheet(lead, printing, nobody)).code).toBe('not-found');
});
