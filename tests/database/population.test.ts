import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import { logHead } from '../../electron/database/ledger';
import { logEntries } from '../../electron/database/log-pages';
import { drawsOfPlan } from '../../electron/database/plans';
import { query, queryValue } from '../../electron/database/query';
import { populationFile } from '../../electron/services/plans/population/population-file';
import {
  frozenHash,
  readFrozenPopulation,
  standingOf,
} from '../../electron/services/plans/population/population';
import { readPopulation } from '../../electron/services/plans/population/read-population';
import { planDetail } from '../../electron/services/plans/detail';
import { previewPlan } from '../../electron/services/plans/preview';
import { listPlans } from '../../electron/services/plans/read';
import { saveSample } from '../../electron/services/samples/save';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { runsOn } from '../support/runs-on';
import { autumnDecisions, samplingCentre } from '../support/sampling';

const frozen = queryValue<[], number>('SELECT count(*) FROM draw_population');
const seeds = query<[], { readonly seed: string }>('SELECT seed FROM draw_result');

test('a population is the current revisions of one qualification, both days of the period included', () => {
  const { db, decide, planFor, other } = samplingCentre();
  const [before, first, corrected, last, after] = decide(
    { by: 'AG', on: '2026-08-31' },
    { by: 'AG', on: '2026-09-01' },
    { by: 'RR', on: '2026-10-01' },
    { by: 'AG', on: '2026-11-20' },
    { by: 'AG', on: '2026-11-21' },
  );
  const [correction] = decide({ by: 'UU', on: '2026-10-02', corrects: corrected ?? '' });
  const [elsewhere] = decide({ by: 'AG', on: '2026-10-01', unit: 'OTU1' });
  const plan = planFor();
  const ids = valueOf(readPopulation(db, plan, plan.policy, runsOn)).map(({ id }) => id);
  expect(ids.sort()).toEqual([first, last, correction].sort());
  for (const out of [before, after, corrected, elsewhere]) expect(ids).not.toContain(out);
  expect(
    valueOf(readPopulation(db, { ...plan, qualificationId: other }, plan.policy, runsOn)).map(({ id }) => id),
  ).toEqual([elsewhere]);
  const preview = valueOf(previewPlan(db, { ...plan, today: '2026-11-21' }, runsOn));
  expect(preview.population).toBe(3);
  expect(preview.assessors.map(({ name, decisions }) => [name, decisions])).toEqual([
    ['Ada Green', 2],
    ['Una Unrated', 1],
  ]);
});

test('a correction that moves a decision into another period or to an earlier day is counted where it now is', () => {
  const { db, decide, planFor } = samplingCentre();
  const [inside] = decide({ by: 'AG', on: '2026-10-01' });
  decide({ by: 'AG', on: '2026-08-01', corrects: inside ?? '' });
  expect(valueOf(readPopulation(db, planFor(), DEFAULT_POLICY, runsOn))).toEqual([]);
});

test('standing: unrated counts as amber, trainees as trainees, new from so many days before the period on', () => {
  const standing = (began: { joined?: string; first?: string }, newForDays = 183) =>
    standingOf(
      {
        id: 'a',
        name: 'A',
        risk: null,
        is_trainee: 0,
        initials: null,
        joined_on: began.joined ?? null,
        first_decision_on: began.first ?? null,
      },
      '2026-09-01',
      { ...DEFAULT_POLICY, newForDays },
    );
  expect(standing({ joined: '2019-09-01' })).toEqual({ risk: 'amber', isNew: false, isTrainee: false });
  // 183 days before 1 September 2026 is 2 March 2026.
  expect(standing({ joined: '2026-03-02' }).isNew).toBe(true);
  expect(standing({ joined: '2026-03-01' }).isNew).toBe(false);
  expect(standing({ joined: '2026-10-01' }).isNew).toBe(true);
  // Not new beforehand at all: still new in the period, its first day included.
  expect(standing({ joined: '2026-09-01' }, 0).isNew).toBe(true);
  expect(standing({ joined: '2026-08-31' }, 0).isNew).toBe(false);
  // Nobody knows when they joined: the first decision here says.
  expect(standing({ first: '2026-10-01' }).isNew).toBe(true);
  expect(standing({ first: '2020-10-01' }).isNew).toBe(false);
  expect(standing({ joined: '2019-09-01', first: '2026-10-01' }).isNew).toBe(false);
  expect(standing({}).isNew).toBe(false);
});

test('the preview and the frozen rows say how each assessor stands', () => {
  const { db, decide, planFor, drawHere, idOf } = samplingCentre();
  decide(...autumnDecisions);
  const plan = planFor();
  const preview = valueOf(previewPlan(db, { ...plan, today: '2026-11-21' }, runsOn));
  expect(
    preview.assessors.map(({ name, risk, isRated, standing, decisions, sample }) => [
      name,
      risk,
      isRated,
      standing,
      `${sample} of ${decisions}`,
    ]),
  ).toEqual([
    ['Ada Green', 'green', true, 'established', '3 of 12'],
    ['Rex Red', 'red', true, 'established', '4 of 4'],
    ['Tom Trainee', 'green', true, 'trainee', '4 of 4'],
    ['Una Unrated', 'amber', false, 'established', '2 of 4'],
  ]);
  expect(preview).toMatchObject({ population: 24, sample: 13, minutes: 195 });
  expect(frozen.get(db)).toBe(0);

  valueOf(drawHere(plan));
  const [draw] = drawsOfPlan.all(db, plan.id);
  const rows = readFrozenPopulation(db, draw?.id ?? '');
  expect(rows).toHaveLength(24);
  const of = (initials: 'TT' | 'UU') => rows.find(({ assessorId }) => assessorId === idOf(initials));
  expect(of('TT')).toMatchObject({
    countersignerId: idOf('AG'),
    assessorStanding: { risk: 'green', isNew: false, isTrainee: true },
  });
  expect(of('UU')?.assessorStanding.risk).toBe('amber');
});

test('what was frozen stays: a rating given later changes neither the hash nor the file', () => {
  const { db, lead, decide, planFor, drawHere, idOf } = samplingCentre();
  decide(...autumnDecisions);
  const plan = planFor();
  valueOf(drawHere(plan));
  const before = valueOf(populationFile(db, plan.id));
  db.execute(`UPDATE person SET risk = 'red', is_trainee = 1 WHERE id = '${idOf('UU')}'`);
  const { bytes, name } = valueOf(populationFile(db, plan.id));
  expect(bytes).toEqual(before.bytes);
  expect(name).toBe('population-20261121-TEST-0001-SEED.csv');
  const printed = valueOf(planDetail(lead, { id: plan.id })).populationSha256;
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(printed);
  const tool = spawnSync('sha256sum', [file], { encoding: 'utf8' });
  if (tool.error) console.log('sha256sum is not installed: compared with Node alone');
  else expect(tool.stdout.slice(0, 64)).toBe(printed);
  expect(
    frozenHash(db)(
      query<[], { decisionId: string; facts: string }>(
        'SELECT decision_id AS decisionId, facts FROM draw_population',
      ).all(db),
    ),
  ).toBe(printed);
});

test('the population is frozen and in the log before the seed is made, and the history fits', () => {
  const { db, lead, decide, planFor, drawHere } = samplingCentre();
  decide(...autumnDecisions);
  const plan = planFor();
  let minute = 0;
  const now = () => `2026-11-21T09:0${minute++}:00.000Z`;
  const seen: unknown[] = [];
  valueOf(
    drawHere(plan, {
      now,
      makeSeed: () => {
        seen.push([...logEntries.iterate(db)].at(-1)?.action, frozen.get(db), seeds.all(db));
        return '20261121-TEST-0002-SEED';
      },
    }),
  );
  expect(seen).toEqual(['population frozen', 24, []]);
  const log = [...logEntries.iterate(db)].slice(-2);
  const detail = valueOf(planDetail(lead, { id: plan.id }));
  expect(log.map(({ action, at, actor_name }) => [action, at, actor_name])).toEqual([
    ['population frozen', '2026-11-21T09:00:00.000Z', 'Meera Nair'],
    ['sample drawn', '2026-11-21T09:01:00.000Z', 'Meera Nair'],
  ]);
  expect(log[0]?.subject).toBe(`Autumn: 24 decisions, ${detail.populationSha256}`);
  expect(log[1]?.subject).toContain('Autumn, draw 1: ');
  expect(log[1]?.subject).toContain('of 24, seed 20261121-TEST-0002-SEED');
  expect(detail).toMatchObject({ frozenAt: log[0]?.at, drawnAt: log[1]?.at });
  expect(checkHistory(db, { populationHash: frozenHash(db) })).toMatchObject({
    kind: 'fits',
    head: logHead(db),
  });
});

test('an empty population and a taken name are refused, and leave nothing behind', () => {
  const { db, lead, decide, planFor, drawHere } = samplingCentre();
  const head = logHead(db);
  expect(failureOf(drawHere(planFor())).code).toBe('empty-population');
  expect(logHead(db)).toEqual(head);
  decide(...autumnDecisions);
  valueOf(drawHere(planFor()));
  const drawn = logHead(db);
  expect(failureOf(drawHere(planFor({ name: 'AUTUMN' })))).toMatchObject({
    code: 'name-taken',
    field: 'name',
  });
  expect(logHead(db)).toEqual(drawn);
  expect(frozen.get(db)).toBe(24);
  expect(valueOf(listPlans(lead)).map(({ name }) => name)).toEqual(['Autumn']);
});

test('a population keeps what came before each decision: of its assessor, in the unit, since one was overturned', () => {
  const { db, as, decide, planFor, drawHere, cellsOf, qualification } = samplingCentre();
  decide(
    { by: 'RR', on: '2026-10-01' },
    { by: 'RR', on: '2026-10-05', unit: 'EXU2' },
    { by: 'RR', on: '2026-10-03' },
    { by: 'AG', on: '2026-08-01' },
  );
  const period = { qualificationId: qualification, from: '2026-09-01', to: '2026-12-31' };
  const histories = () =>
    valueOf(readPopulation(db, period, DEFAULT_POLICY, runsOn))
      .map(({ date, history }) => [
        date,
        history?.nthOfAssessor,
        history?.nthInUnit,
        history?.nthAfterOverturn,
      ])
      .sort();
  expect(histories()).toEqual([
    ['2026-10-01', 1, 1, null],
    ['2026-10-03', 2, 2, null],
    ['2026-10-05', 3, 1, null],
  ]);
  const plan = planFor();
  valueOf(drawHere(plan));
  const [first] = cellsOf(plan.id);
  const iqa = as(first?.iqa_name === 'Ivy Verifier' ? 'IV' : 'OV');
  valueOf(
    saveSample(
      iqa,
      firstSample(first?.id ?? '', { outcome: 'disagreed', improvements: 'Not enough evidence.' }),
    ),
  );
  decide(
    { by: 'RR', on: '2026-12-01' },
    { by: 'RR', on: '2026-12-02' },
    { by: 'RR', on: '2026-12-02', method: 'product' },
  );
  expect(histories().filter(([date]) => String(date) > '2026-12')).toEqual([
    ['2026-12-01', 4, 3, 1],
    ['2026-12-02', 5, 4, 2],
    ['2026-12-02', 6, 5, null],
  ]);
});
