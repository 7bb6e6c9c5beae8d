import { beforeEach, describe, expect, test } from 'vitest';
import type { WritableDatabase } from '../../electron/database/connection';
import { guardRefusal } from '../../electron/database/errors';
import { newDatabase } from '../support/database';
import {
  recordCell,
  recordDecision,
  recordDraw,
  recordEverything,
  recordPlan,
  recordSample,
} from '../support/records';

let db: WritableDatabase;
let made: ReturnType<typeof recordEverything>;
beforeEach(() => {
  db = newDatabase().db;
  made = recordEverything(db);
});

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return guardRefusal(error)?.code ?? String(error);
  }
};

describe('what is only ever added to', () => {
  test.each([
    ['decision', 'outcome'],
    ['sample', 'outcome'],
    ['action', 'text'],
    ['report', 'title'],
    ['identity', 'subject'],
    ['import_batch', 'sha256'],
    ['draw', 'frozen_at'],
    ['draw_population', 'facts'],
    ['draw_result', 'seed'],
    ['log', 'subject'],
    ['log_row', 'row_hash'],
  ])('%s refuses update, delete and replacement', (table, column) => {
    expect(codeOf(() => db.execute(`UPDATE ${table} SET ${column} = ${column}`))).toBe('append-only');
    expect(codeOf(() => db.execute(`DELETE FROM ${table}`))).toBe('append-only');
    // Refused as a deletion, or (the population) as coming after the seed.
    const replace = `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`;
    expect(codeOf(() => db.execute(replace))).toBe(table === 'draw_population' ? 'frozen' : 'append-only');
  });

  test('a cell keeps what was drawn: only the IQA and the date can change, and it stays', () => {
    expect(codeOf(() => db.execute(`UPDATE plan_cell SET reasons = '["other"]'`))).toBe('frozen');
    expect(codeOf(() => db.execute(`UPDATE plan_cell SET decision_id = '${made.decision}'`))).toBe('frozen');
    expect(codeOf(() => db.execute('DELETE FROM plan_cell'))).toBe('append-only');
    expect(
      codeOf(() => db.execute(`UPDATE plan_cell SET iqa_id = '${made.otherIqa}', planned_on = '2026-12-02'`)),
    ).toBeUndefined();
  });

  test('a plan keeps its policy and period once drawn, and can change them before', () => {
    const changes = [`policy = '{"a":1}'`, `period_from = '2026-08-01'`, `period_to = '2027-01-31'`];
    for (const change of changes)
      expect(codeOf(() => db.execute(`UPDATE plan SET ${change}`))).toBe('frozen');
    expect(codeOf(() => db.execute(`UPDATE plan SET name = 'Winter'`))).toBeUndefined();
    const undrawn = recordPlan(db, made);
    for (const change of changes)
      expect(codeOf(() => db.execute(`UPDATE plan SET ${change} WHERE id = '${undrawn}'`))).toBeUndefined();
  });

  test('a population is complete before the seed is made', () => {
    const later = recordDecision(db, made);
    expect(
      codeOf(() => db.execute(`INSERT INTO draw_population VALUES ('${made.draw}', '${later}', 'x')`)),
    ).toBe('frozen');
  });
});

describe('revisions stay together', () => {
  test('a first revision is its own root', () => {
    expect(codeOf(() => recordDecision(db, made, { root_id: made.decision }))).toBe('revision');
  });

  test('a correction has the root of what it replaces', () => {
    const other = recordDecision(db, made);
    expect(codeOf(() => recordDecision(db, made, { root_id: other, replaces: made.decision }))).toBe(
      'revision',
    );
    expect(
      codeOf(() => recordDecision(db, made, { root_id: made.decision, replaces: made.decision })),
    ).toBeUndefined();
  });

  test('a corrected sample keeps its plan and round and counts up', () => {
    const correction = {
      root_id: made.sample,
      replaces: made.sample,
      revision: 2,
      correction_reason: 'Wrong page.',
    };
    const correct = (values: Record<string, string | number>) =>
      codeOf(() => recordSample(db, made.plan, made.decision, made.iqa, { ...correction, ...values }));
    expect(correct({ round: 2 })).toBe('revision');
    expect(correct({ revision: 3 })).toBe('revision');
    expect(correct({})).toBeUndefined();
  });
});

describe('P1: nobody samples a decision that they assessed or countersigned', () => {
  const sampleBy = (decision: string, person: string) =>
    codeOf(() => recordSample(db, made.plan, decision, person, { round: 7 }));

  test('refused for the assessor and the countersigner, not for others', () => {
    const decision = recordDecision(db, made, { countersigned_by: made.countersigner });
    expect(sampleBy(decision, made.assessor)).toBe('P1');
    expect(sampleBy(decision, made.countersigner)).toBe('P1');
    expect(sampleBy(decision, made.iqa)).toBeUndefined();
  });

  test('naming the revision before the correction does not get around it', () => {
    const first = recordDecision(db, made);
    recordDecision(db, made, { root_id: first, replaces: first, assessor_id: made.otherIqa });
    expect(sampleBy(first, made.otherIqa)).toBe('P1');
    expect(sampleBy(first, made.iqa)).toBeUndefined();
  });

  test('a cell is not planned for, or handed to, the assessor', () => {
    const decision = recordDecision(db, made);
    const plan = recordPlan(db, made);
    const draw = recordDraw(db, plan, [decision]);
    expect(codeOf(() => recordCell(db, plan, draw, decision, made.assessor))).toBe('P1');
    const cell = recordCell(db, plan, draw, decision, null);
    const hand = (person: string) =>
      codeOf(() => db.execute(`UPDATE plan_cell SET iqa_id = '${person}' WHERE id = '${cell}'`));
    expect(hand(made.assessor)).toBe('P1');
    expect(hand(made.iqa)).toBeUndefined();
  });

  test('a correction cannot make the sampler the assessor or countersigner', () => {
    const correct = (values: Record<string, string>) =>
      codeOf(() => recordDecision(db, made, { root_id: made.decision, replaces: made.decision, ...values }));
    expect(correct({ assessor_id: made.iqa })).toBe('P1');
    expect(correct({ countersigned_by: made.iqa })).toBe('P1');
    expect(correct({ countersigned_by: made.otherIqa })).toBeUndefined();
  });

  test('nobody countersigns what they sampled, whichever revision they sampled and whichever is corrected', () => {
    const first = recordDecision(db, made);
    const second = recordDecision(db, made, { root_id: first, replaces: first, portfolio_reference: 'p. 2' });
    // Ivy has sampled the first revision, Oli the second.
    recordSample(db, made.plan, first, made.iqa, { round: 2 });
    recordSample(db, made.plan, second, made.otherIqa);
    const correct = (replaces: string, person: string) =>
      codeOf(() => recordDecision(db, made, { root_id: first, replaces, countersigned_by: person }));
    expect(correct(second, made.iqa)).toBe('P1');
    expect(correct(second, made.otherIqa)).toBe('P1');
    const third = recordDecision(db, made, {
      root_id: first,
      replaces: second,
      countersigned_by: made.countersigner,
    });
    expect(correct(third, made.iqa)).toBe('P1');
    expect(correct(third, made.otherIqa)).toBe('P1');
    // The other way round: who countersigned it samples no revision of it, also an earlier one.
    for (const revision of [first, second, third]) expect(sampleBy(revision, made.countersigner)).toBe('P1');
  });

  test('nor once somebody else has corrected the record of their sample', () => {
    recordSample(db, made.plan, made.decision, made.otherIqa, {
      root_id: made.sample,
      replaces: made.sample,
      revision: 2,
      correction_reason: 'Wrong page.',
    });
    const countersign = (person: string) =>
      codeOf(() =>
        recordDecision(db, made, {
          root_id: made.decision,
          replaces: made.decision,
          countersigned_by: person,
        }),
      );
    expect(countersign(made.otherIqa)).toBe('P1');
    expect(countersign(made.iqa)).toBe('P1');
  });
});
