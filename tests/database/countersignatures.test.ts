import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pendingOfLearner } from '../../electron/database/countersignatures';
import { decisionTable } from '../../electron/database/decisions';
import { commit, logHead } from '../../electron/database/ledger';
import { logEntries } from '../../electron/database/log-pages';
import { newId } from '../../electron/database/ids';
import { personTable } from '../../electron/database/people';
import { query } from '../../electron/database/query';
import { rulePackRootWithKey, rulePackTable } from '../../electron/database/rule-packs';
import { countersignCount } from '../../electron/services/countersignatures/queue';
import { readDecision } from '../../electron/services/countersignatures/read';
import { signCountersignatures } from '../../electron/services/countersignatures/sign';
import type { Jobs } from '../../electron/services/jobs';
import { rulePackSchema } from '../../shared/domain/rules/pack-schema';
import { needsCountersignature } from '../../shared/domain/rules/trainee';
import { failureOf, testContext, valueOf } from '../support/database';
import {
  countersigningCentre,
  deskOf,
  giveIdentity,
  PIN,
  refusedBy,
  traineeDecisions,
} from '../support/countersigning';
import type { Initials, SamplingCentre } from '../support/sampling';
import { realJobs } from '../support/workers';

let jobs: Jobs;
let made: SamplingCentre;
let desk: ReturnType<typeof deskOf>;
let waiting: readonly string[];
beforeAll(() => ({ jobs } = realJobs(['report'])));
beforeEach(() => {
  made = countersigningCentre();
  waiting = traineeDecisions(made);
  desk = deskOf(made, jobs);
});

const [FIRST, SECOND, THIRD] = [0, 1, 2] as const;
const id = (index: number): string => waiting[index] ?? '';
const decisionCount = () =>
  query<[], { readonly n: number }>('SELECT count(*) AS n FROM decision').get(made.db)?.n;
const setPerson = (who: Initials, changes: { is_trainee: number; trainee_until?: string | null }) =>
  commit(made.db, testContext, 'person changed', 'test', (tx) =>
    tx.update(personTable, made.idOf(who), changes),
  );

describe('what waits (P5)', () => {
  test('trainees’ decisions that nobody countersigned, oldest first; the same as the pure rule says', () => {
    expect(desk.pendingIds()).toEqual([id(SECOND), id(FIRST), id(THIRD)]);
    const all = query<
      [],
      { id: string; decided_on: string; is_trainee: number; trainee_until: string | null }
    >(
      `SELECT d.id, d.decided_on, p.is_trainee, p.trainee_until FROM current_decision d
       JOIN person p ON p.id = d.assessor_id WHERE d.countersigned_by IS NULL`,
    );
    const byRule = () =>
      all
        .all(made.db)
        .filter((row) =>
          needsCountersignature(
            { isTrainee: row.is_trainee === 1, traineeUntil: row.trainee_until },
            row.decided_on,
          ),
        )
        .map((row) => row.id)
        .toSorted();
    expect(desk.pendingIds().toSorted()).toEqual(byRule());
    setPerson('TT', { is_trainee: 0, trainee_until: '2026-10-05' });
    expect(desk.pendingIds()).toEqual([id(SECOND)]);
    expect(desk.pendingIds().toSorted()).toEqual(byRule());
    setPerson('TT', { is_trainee: 0, trainee_until: null });
    expect(desk.pendingIds()).toEqual([]);
  });

  test('nothing where the rules of the day have P5 off', () => {
    const packs = query<[], { readonly root_id: string }>('SELECT DISTINCT root_id FROM rule_pack').all(
      made.db,
    );
    commit(made.db, testContext, 'rules changed', 'test', (tx) => {
      for (const { root_id } of packs) {
        const row = rulePackTable.byId.get(tx.db, root_id);
        if (!row) throw new Error('no pack');
        const pack = rulePackSchema.parse(JSON.parse(row.body));
        const P5 = { ...pack.rules.P5, from: '2026-10-06' };
        const body = JSON.stringify({ ...pack, rules: { ...pack.rules, P5 } });
        tx.insert(rulePackTable, {
          ...row,
          id: newId(),
          replaces: row.id,
          origin: 'centre',
          reason: 'Begins in October.',
          body,
        });
      }
    });
    expect(rulePackRootWithKey.get(made.db, 'common-practice')).toBeDefined();
    expect(desk.pendingIds()).toEqual([id(THIRD)]);
    expect(valueOf(countersignCount(made.as('AG')))).toEqual({ waiting: 1, mine: 1, sentBack: 0 });
  });

  test('are those of one learner for a claim (C4), sent back ones included', async () => {
    const learner = desk.queue().pending.find((row) => row.id === id(SECOND))?.learnerId ?? '';
    const codes = () =>
      pendingOfLearner(made.db, learner, made.qualification).map(({ unit_code }) => unit_code);
    expect(codes()).toEqual(['EXU2']);
    await giveIdentity(made, jobs, 'AG');
    valueOf(await desk.sign('AG', [], [{ id: id(SECOND), feedback: 'No date.' }]));
    expect(codes()).toEqual(['EXU2']);
  });
});

describe('countersigning', () => {
  test('a batch: a new revision each, one log entry, and nothing waits any more', async () => {
    await giveIdentity(made, jobs, 'AG');
    const { seq } = logHead(made.db);
    expect(
      valueOf(
        await desk.sign('AG', [id(FIRST), id(SECOND)], [{ id: id(THIRD), feedback: ' Date\u0007 it. ' }]),
      ),
    ).toEqual({ countersigned: 2, refused: 1 });
    expect(logHead(made.db).seq).toBe(seq + 1);
    expect([...logEntries.iterate(made.db)].at(-1)).toMatchObject({
      action: 'decisions countersigned',
      subject: '2 countersigned, 1 sent back',
    });
    expect(desk.queue()).toMatchObject({
      pending: [],
      sentBack: [{ id: id(THIRD), feedback: 'Date it.', refusedBy: 'Ada Green', refusedOn: '2026-11-21' }],
    });
    expect(valueOf(readDecision(made.as('AG'), { id: id(FIRST) }))).toMatchObject({
      isNewest: false,
      outcome: 'met',
      countersignedBy: 'Ada Green',
      countersignedOn: '2026-11-21',
    });
  });

  test('takes the PIN, waits after wrong ones, and says how to make an identity', async () => {
    expect(failureOf(await desk.sign('AG', [id(FIRST)]))).toMatchObject({
      code: 'no-identity',
      remedy: 'Make one in Settings, under Signing; it takes a minute.',
    });
    await giveIdentity(made, jobs, 'AG');
    for (let tries = 0; tries < 3; tries += 1)
      expect(failureOf(await desk.sign('AG', [id(FIRST)], [], 'wrong-pin')).code).toBe('identity-pin');
    expect(failureOf(await desk.sign('AG', [id(FIRST)]))).toMatchObject({ code: 'wait', field: 'pin' });
    expect(desk.pendingIds()).toHaveLength(3);
    made.clock.now = '2026-11-21T09:00:01.000Z';
    valueOf(await desk.sign('AG', [id(FIRST)]));
    expect(desk.pendingIds()).toEqual([id(SECOND), id(THIRD)]);
  });

  test('is all or nothing: one decision changed meanwhile refuses the batch, before the PIN', async () => {
    await giveIdentity(made, jobs, 'AG');
    made.decide({ by: 'TT', on: '2026-10-01', unit: 'EXU1', corrects: id(FIRST) });
    const before = decisionCount();
    expect(failureOf(await desk.sign('AG', [id(SECOND), id(FIRST)], [], 'wrong-pin'))).toMatchObject({
      code: 'changed-meanwhile',
      field: id(FIRST),
    });
    expect(decisionCount()).toBe(before);
    expect(failureOf(await desk.sign('AG', [newId()])).code).toBe('not-pending');
  });

  test('is looked at again inside the commit: changed while the PIN was checked, nothing is recorded', async () => {
    await giveIdentity(made, jobs, 'AG');
    const racing: Pick<Jobs, 'quietly' | 'exclusively'> = {
      exclusively: (work) => jobs.exclusively(work),
      quietly: (worker, name, input) => {
        made.decide({ by: 'TT', on: '2026-10-01', corrects: id(FIRST) });
        return jobs.quietly(worker, name, input);
      },
    };
    const request = { pin: PIN, countersign: [id(SECOND), id(FIRST)], refuse: [] };
    const refused = failureOf(await signCountersignatures(made.as('AG'), racing, request));
    expect(refused).toMatchObject({ code: 'changed-meanwhile', field: id(FIRST) });
    expect(desk.pendingIds()).toContain(id(SECOND));
  });

  test('is not for the decision’s own assessor, a trainee, the EQA, or somebody without an award (P2)', async () => {
    setPerson('TT', { is_trainee: 0, trainee_until: '2026-11-01' });
    for (const who of ['TT', 'IV', 'AG', 'UU'] as const) await giveIdentity(made, jobs, who);
    expect(failureOf(await desk.sign('TT', [id(FIRST)])).code).toBe('own-decision');
    expect(failureOf(await desk.sign('UU', [id(FIRST)]))).toMatchObject({ code: 'rule', field: id(FIRST) });
    expect(desk.queue('UU').pending[0]?.refusal?.message).toContain('P2');
    expect(desk.queue('IV').pending.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    setPerson('AG', { is_trainee: 1 });
    expect(failureOf(await desk.sign('AG', [id(FIRST)])).code).toBe('not-allowed');
    expect(desk.queue('AG').refusal?.code).toBe('not-allowed');
    // Ada’s own decision waits too, now that she is a trainee.
    expect(desk.pendingIds('IV')).toHaveLength(4);
  });

  test('the database refuses a countersignature of one’s own, by whichever way it comes', () => {
    const row = decisionTable.byId.get(made.db, id(FIRST));
    const own = { countersigned_by: made.idOf('TT'), countersigned_on: '2026-11-21' };
    const insert = (changes: object) => () =>
      commit(made.db, testContext, 'test', 'test', (tx) => {
        if (row) tx.insert(decisionTable, { ...row, id: newId(), ...changes });
      });
    expect(refusedBy(insert({ ...own, replaces: id(FIRST) }))).toBe('P5');
    expect(
      refusedBy(() =>
        made.db
          .execute(`INSERT INTO decision SELECT 'x', 'x', NULL, learner_id, qualification_id, unit_id, assessor_id,
          assessor_id, decided_on, method, decided_on, outcome, stage, site_id, NULL, 'x', recorded_at, device_id
          FROM decision LIMIT 1`),
      ),
    ).toBe('P5');
    expect(refusedBy(insert({ replaces: id(FIRST), countersigned_by: made.idOf('AG') }))).toBeUndefined();
  });
});
