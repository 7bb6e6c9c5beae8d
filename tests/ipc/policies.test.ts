import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import type { Jobs } from '../../electron/services/jobs';
import { planDetail } from '../../electron/services/plans/detail';
import { createLivePreview } from '../../electron/services/plans/live-preview';
import { createPlan } from '../../electron/services/plans/write';
import { retirePolicy, savePolicy } from '../../electron/services/policies/save';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { failureOf, valueOf } from '../support/database';
import { autumnDecisions, samplingCentre, type SamplingCentre } from '../support/sampling';
import { realJobs } from '../support/workers';

let jobs: Jobs;
let progress: ReturnType<typeof realJobs>['progress'];
let made: SamplingCentre;
beforeAll(() => ({ jobs, progress } = realJobs(['draw'])));
beforeEach(() => {
  made = samplingCentre();
  made.decide(...autumnDecisions);
});

const of = (given = {}) => ({
  qualificationId: made.qualification,
  from: '2026-09-01',
  to: '2026-11-20',
  sampleBy: null,
  iqaIds: null,
  policy: DEFAULT_POLICY,
  ...given,
});

test('a preview is the engine’s own answer, in the worker, and writes nothing', async () => {
  const preview = createLivePreview(jobs);
  const head = logHead(made.db);
  const answer = valueOf(await preview.ask(made.as('AG'), of()));
  expect(answer).toMatchObject({
    population: 24,
    sample: 13,
    minutes: 13 * 15,
    parts: { whole: 8, random: 5, coverage: 0 },
    overall: null,
    impossible: [],
  });
  expect(answer.sample).toBeGreaterThanOrEqual(answer.lowerBound);
  // Everybody who can be given samples, the lead IQA too; together they get all of it.
  expect(answer.iqas.map(({ name }) => name)).toEqual(['Ivy Verifier', 'Meera Nair', 'Oli Verifier']);
  expect(answer.iqas.reduce((sum, { samples }) => sum + samples, 0)).toBe(13);
  expect(answer.iqas[0]?.busiest?.month).toMatch(/^2026-1[12]$/);
  expect(valueOf(await preview.ask(made.lead, of()))).toEqual(answer);
  expect(logHead(made.db)).toEqual(head);
  // It is not long work that a person would look at or cancel.
  expect(progress).toEqual([]);
  preview.stop();
});

test('a preview names what cannot be met, and who nobody can sample', async () => {
  const preview = createLivePreview(jobs);
  const policy = { ...DEFAULT_POLICY, atLeast: { ...DEFAULT_POLICY.atLeast, site: 30 } };
  const impossible = valueOf(await preview.ask(made.lead, of({ policy }))).impossible;
  expect(impossible.some((sentence) => sentence.startsWith('Mill Lane: '))).toBe(true);
  const [decision] = made.decide({ by: 'IV', on: '2026-10-05' });
  expect(decision).toBeDefined();
  const only = valueOf(await preview.ask(made.lead, of({ iqaIds: [made.idOf('IV')] })));
  expect(only.impossible.join(' ')).toContain('Ivy Verifier assessed it');
  const nobody = valueOf(await preview.ask(made.lead, of({ from: '2020-01-01', to: '2020-12-31' })));
  expect(nobody).toMatchObject({ population: 0, sample: 0, assessors: [] });
  preview.stop();
});

test('only the newest question is answered; the one before is cancelled', async () => {
  const preview = createLivePreview(jobs);
  const policies = [10, 20, 30, 40].map((amber) => ({
    ...DEFAULT_POLICY,
    shareByRisk: { ...DEFAULT_POLICY.shareByRisk, amber },
  }));
  const answers = await Promise.all(policies.map((policy) => preview.ask(made.lead, of({ policy }))));
  expect(answers.map((answer) => (answer.ok ? 'answered' : answer.error.code))).toEqual([
    'cancelled',
    'cancelled',
    'cancelled',
    'answered',
  ]);
  const last = preview.ask(made.lead, of());
  preview.stop();
  expect(failureOf(await last).code).toBe('cancelled');
  expect(valueOf(await preview.ask(made.lead, of())).population).toBe(24);
  preview.stop();
});

test('a plan names the version of the policy it was made under, unless it was changed for the plan', async () => {
  const policy = { ...DEFAULT_POLICY, name: 'Quarterly' };
  const { rootId } = valueOf(savePolicy(made.lead, { base: null, policy }));
  const create = (name: string, given: object = {}) => {
    const request = { ...of(), jobId: randomUUID(), name, sampleBy: '2026-12-18', policyId: rootId };
    return createPlan(made.lead, jobs, { ...request, iqaIds: [made.idOf('OV')], policy, ...given });
  };
  const detail = async (...given: Parameters<typeof create>) =>
    valueOf(planDetail(made.lead, valueOf(await create(...given))));
  expect((await detail('As it is')).namedPolicy).toEqual({ rootId, version: 1 });
  const changed = { ...policy, name: 'Quarterly, changed for this plan', widenBy: 9 };
  const own = await detail('Changed', { policy: changed });
  expect([own.namedPolicy, own.policy.name, own.policy.widenBy]).toEqual([null, changed.name, 9]);
  valueOf(retirePolicy(made.lead, { base: rootId, isRetired: true }));
  expect(failureOf(await create('Retired meanwhile'))).toMatchObject({
    code: 'malformed',
    field: 'policyId',
  });
});
