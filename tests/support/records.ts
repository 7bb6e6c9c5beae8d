import { newId } from '../../electron/database/ids';
import { commit, defineTable, logHead } from '../../electron/database/ledger';
import type { SqlValue, WritableDatabase } from '../../electron/database/connection';
import { sha256 } from '../../electron/database/row-hash';
import { columnsOf } from '../../electron/database/table';
import type { FrozenRow } from '../../electron/database/history/types';
import { testContext, testTime } from './database';

export type AnyRow = Readonly<Record<string, SqlValue>> & { readonly id: string };

/** Any record table, as the schema has it. */
export const tableOf = (db: WritableDatabase, name: string) =>
  defineTable<AnyRow>({ name, columns: columnsOf(db, name) });

/** Adds one row through the ledger, with null in every column not given; its id. */
export function record(
  db: WritableDatabase,
  name: string,
  values: Readonly<Record<string, SqlValue>>,
  context = testContext,
): string {
  const table = tableOf(db, name);
  const id = typeof values['id'] === 'string' ? values['id'] : newId();
  const blank = Object.fromEntries(table.columns.map((column): [string, SqlValue] => [column, null]));
  const row = {
    ...blank,
    ...(table.columns.includes('device_id') ? { device_id: 'device-test' } : {}),
    ...values,
    id,
  };
  commit(db, context, `${name} added`, 'test', (tx) => tx.insert(table, row));
  return id;
}

/** The hash of a frozen population, for tests that do not care how the engine writes it. */
export const testPopulationHash = (rows: readonly FrozenRow[]): string => sha256(JSON.stringify(rows));

/** A little centre: one assessor, a countersigner, two IQAs, a learner, a unit. All ids. */
export function recordCentre(db: WritableDatabase) {
  const person = (name: string, role: string) =>
    record(db, 'person', { name, initials: name.slice(0, 3), roles: JSON.stringify([role]), is_trainee: 0 });
  record(db, 'device', { id: 'device-test', name: 'Test computer', created_at: testTime });
  const site = record(db, 'site', { name: 'Harbour Street' });
  const assessor = person('Ann Assessor', 'assessor');
  const countersigner = person('Cal Countersigner', 'countersignatory');
  const iqa = person('Ivy Verifier', 'IQA');
  const otherIqa = person('Oli Verifier', 'IQA');
  const qualification = record(db, 'qualification', {
    awarding_organisation: 'VTCT',
    title: 'Customer service',
    number: '601/0000/1',
    code: 'TST1',
  });
  const group = record(db, 'unit_group', {
    qualification_id: qualification,
    position: 1,
    code: 'A',
    title: 'Mandatory',
    rule: 'all',
  });
  const unit = record(db, 'unit', {
    qualification_id: qualification,
    group_id: group,
    position: 1,
    code: 'TSU1',
    title: 'Deal with customers',
  });
  const learner = record(db, 'learner', { name: 'Lou Learner', number: 'L1' });
  return { site, assessor, countersigner, iqa, otherIqa, qualification, unit, learner };
}
export type RecordedCentre = ReturnType<typeof recordCentre>;

/** One decision of the little centre; give `replaces` and `root_id` for a correction. */
export function recordDecision(
  db: WritableDatabase,
  centre: RecordedCentre,
  values: Readonly<Record<string, SqlValue>> = {},
): string {
  const id = newId();
  return record(db, 'decision', {
    id,
    root_id: id,
    learner_id: centre.learner,
    qualification_id: centre.qualification,
    unit_id: centre.unit,
    assessor_id: centre.assessor,
    method: 'observation',
    decided_on: '2026-10-01',
    outcome: 'met',
    stage: 'summative',
    site_id: centre.site,
    natural_key: id,
    recorded_at: testTime,
    ...values,
  });
}

/** A plan without a draw. */
export const recordPlan = (
  db: WritableDatabase,
  centre: Pick<RecordedCentre, 'qualification' | 'iqa'>,
): string =>
  record(db, 'plan', {
    name: `Plan ${newId()}`,
    qualification_id: centre.qualification,
    period_from: '2026-09-01',
    period_to: '2026-12-31',
    sample_by: '2026-12-31',
    policy: '{}',
    iqa_ids: '[]',
    created_at: testTime,
    created_by: centre.iqa,
  });

/** A draw of the plan over the decisions, without its result. */
export function recordDraw(db: WritableDatabase, plan: string, decisions: readonly string[]): string {
  const rows = [...decisions].sort().map((decisionId) => ({ decisionId, facts: `facts of ${decisionId}` }));
  const draw = record(db, 'draw', {
    plan_id: plan,
    number: 1,
    population_count: rows.length,
    population_sha256: testPopulationHash(rows),
    frozen_at: testTime,
  });
  for (const { decisionId, facts } of rows)
    db.prepareWrite<SqlValue[]>('INSERT INTO draw_population VALUES (?, ?, ?)').run(draw, decisionId, facts);
  return draw;
}

export const recordResult = (db: WritableDatabase, draw: string): string =>
  record(db, 'draw_result', { draw_id: draw, seed: 'seed', drawn_at: testTime, body: '{}' });

export const recordCell = (
  db: WritableDatabase,
  plan: string,
  draw: string,
  decision: string,
  iqa: string | null,
): string =>
  record(db, 'plan_cell', {
    plan_id: plan,
    draw_id: draw,
    decision_id: decision,
    iqa_id: iqa,
    reasons: '[]',
  });

export function recordSample(
  db: WritableDatabase,
  plan: string,
  decision: string,
  iqa: string,
  values: Readonly<Record<string, SqlValue>> = {},
): string {
  const id = newId();
  return record(db, 'sample', {
    id,
    root_id: id,
    plan_id: plan,
    decision_id: decision,
    round: 1,
    revision: 1,
    iqa_id: iqa,
    sampled_on: '2026-11-01',
    portfolio_reference: 'p. 4',
    files: '[]',
    criteria: '[]',
    vacsr: '{}',
    outcome: 'agreed',
    strengths: '',
    improvements: '',
    recorded_at: testTime,
    ...values,
  });
}

/** A report that prints the log's head of this moment. */
export function recordReport(
  db: WritableDatabase,
  plan: string,
  draw: string,
  issuer: string,
  number = 'R-1',
): string {
  const head = logHead(db);
  const id = newId();
  return record(db, 'report', {
    id,
    root_id: id,
    number,
    plan_id: plan,
    draw_id: draw,
    title: 'Verification report',
    issued_at: testTime,
    issued_by: issuer,
    pages: 1,
    bytes: Buffer.from('%PDF-1.7 not really'),
    sha256: sha256('%PDF-1.7 not really'),
    signers: '[]',
    log_seq: head.seq,
    log_hash: head.hash,
  });
}

/** The whole way from decision to report. */
export function recordEverything(db: WritableDatabase) {
  const centre = recordCentre(db);
  const decision = recordDecision(db, centre);
  const plan = recordPlan(db, centre);
  const draw = recordDraw(db, plan, [decision]);
  const result = recordResult(db, draw);
  const cell = recordCell(db, plan, draw, decision, centre.iqa);
  const sample = recordSample(db, plan, decision, centre.iqa);
  const actionId = newId();
  const action = record(db, 'action', {
    id: actionId,
    root_id: actionId,
    sample_id: sample,
    text: 'Add the date to the observation record.',
    owner_id: centre.assessor,
    due_on: '2026-12-01',
    recorded_at: testTime,
  });
  const report = recordReport(db, plan, draw, centre.iqa);
  const identity = record(db, 'identity', {
    person_id: centre.iqa,
    p12: Buffer.from([1, 2, 3]),
    subject: 'CN=Ivy Verifier',
    serial: '01',
    fingerprint: 'ab',
    algorithm: 'ECDSA P-256',
    origin: 'made here',
    valid_from: testTime,
    valid_to: testTime,
    created_at: testTime,
  });
  const batch = record(db, 'import_batch', {
    file_names: 'decisions.csv',
    sha256: 'ab',
    imported_at: testTime,
    counts: '{}',
  });
  return { ...centre, decision, plan, draw, result, cell, sample, action, report, identity, batch };
}
