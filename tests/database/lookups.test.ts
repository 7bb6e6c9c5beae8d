import { expect, test } from 'vitest';
import * as cellDetail from '../../electron/database/cell-detail';
import * as claimFacts from '../../electron/database/claim-facts';
import * as countersignatures from '../../electron/database/countersignatures';
import * as decisions from '../../electron/database/decisions';
import * as evidence from '../../electron/database/evidence-entries';
import * as signOffs from '../../electron/database/outcome-sign-offs';
import type { ReadableDatabase } from '../../electron/database/connection';
import type { Query } from '../../electron/database/query';
import * as recordPeople from '../../electron/database/record-people';
import * as statement from '../../electron/database/statement-decisions';
import * as achievements from '../../electron/database/unit-achievements';
import * as unitRecords from '../../electron/database/unit-records';
import { newDatabase } from '../support/database';

/** What is asked about one record, or one learner's unit, whenever somebody opens a panel or types. */
const MODULES = {
  cellDetail,
  claimFacts,
  countersignatures,
  decisions,
  evidence,
  signOffs,
  recordPeople,
  statement,
  achievements,
  unitRecords,
};

/** These read a table from end to end, and why they may: that one step, nothing else of theirs. */
const WHOLE: Readonly<Record<string, string>> = {
  'cellDetail.changesOfPlace': 'what was planned ahead, a person put there one by one',
  'countersignatures.pendingDecisions': 'the queue of the centre: people, then those of the trainees',
  'countersignatures.sentBackDecisions': 'as the queue',
  'countersignatures.notCountersigned': 'as the queue',
  'countersignatures.rootsSampledBy': 'all samples of a person, once for the whole queue',
  'decisions.decisionKeys': 'an import compares every key',
  'recordPeople.peopleOfRecord': 'the people that it has just found',
};

const isQuery = (value: unknown): value is Query<unknown[], unknown> =>
  typeof value === 'object' && value !== null && 'sql' in value;

const asked = Object.entries(MODULES).flatMap(([module, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isQuery(value) ? [[`${module}.${name}`, value.sql] as const] : [],
  ),
);

/** Every step of SQLite's plan for a statement, whatever it is given. */
function stepsOf(db: ReadableDatabase, sql: string): readonly string[] {
  const named = [...sql.matchAll(/:([a-z]\w*)/gi)].map(([, name]) => [name, 'x'] as const);
  const given: readonly unknown[] =
    named.length > 0 ? [Object.fromEntries(named)] : Array.from(sql.matchAll(/\?/g), () => 'x');
  return db
    .prepareRead<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...given)
    .map(({ detail }) => detail);
}

/** By one of these alone: every decision of a qualification, every cell or the whole population of a plan. */
const WIDE =
  /(decision_in_period|plan_cell_of_plan|plan_cell_of_draw|PRIMARY KEY) \((qualification|draw|plan)_id=\?\)$/;

const scans = (step: string): boolean =>
  step.startsWith('SCAN') && !/CONSTANT ROW|VIRTUAL TABLE|subquery/.test(step);

test('what is asked of one record is found by an index: it takes as long at a large centre', () => {
  const { db } = newDatabase();
  const slow = asked.flatMap(([name, sql]) => {
    const steps = stepsOf(db, sql).filter((step) => WIDE.test(step) || (scans(step) && !(name in WHOLE)));
    return steps.length === 0 ? [] : [[name, steps] as const];
  });
  expect(asked.length).toBeGreaterThan(30);
  expect(Object.fromEntries(slow)).toEqual({});
});
