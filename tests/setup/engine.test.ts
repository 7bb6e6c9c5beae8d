import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { temporaryFolder } from '../support/database';
import { projectRoot } from '../support/project-root';
import { generateInstance } from '../unit/sampling/generate';

const answerSchema = z.object({
  selectedRows: z.array(z.number()),
  size: z.number(),
  totalRisk: z.number(),
  lowerBound: z.number(),
  everyConstraintHolds: z.literal(true),
  milliseconds: z.number(),
  peakMemoryMB: z.number(),
  optimum: z.object({ size: z.number(), isSmallest: z.literal(true), everyConstraintHolds: z.literal(true) }),
});

const engine = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(projectRoot, 'scripts/engine.mjs'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    timeout: 60_000,
  });

test('the engine answers a file with JSON and nothing else, the name meant from where it was called', () => {
  const folder = temporaryFolder();
  const size = { learners: 20, units: 6, assessors: 4, sites: 2, cohorts: 2, methods: 3, competence: 60 };
  const instance = generateInstance('file', { ...size, rules: [{ dims: ['assessor', 'unit'], k: 1 }] });
  writeFileSync(path.join(folder, 'instance.json'), JSON.stringify(instance));
  const { stdout, status } = engine(folder, 'cover', 'instance.json', '--optimum', '10');
  expect(status).toBe(0);
  const answer = answerSchema.parse(JSON.parse(stdout));
  expect(answer.selectedRows).toHaveLength(answer.size);
  expect(answer.optimum.size).toBeLessThanOrEqual(answer.size);
}, 90_000);

test('the engine says how it is used, and what is wrong with a file', () => {
  const folder = temporaryFolder();
  expect(engine(folder, 'cover')).toMatchObject({ status: 2, stdout: '' });
  expect(engine(folder, 'cover', 'none.json').stderr).toContain('none.json');
}, 90_000);
