import { describe, expect, test } from 'vitest';
import { logEntries } from '../../electron/database/log-pages';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { planDetail } from '../../electron/services/plans/detail';
import { listPlans, planCells } from '../../electron/services/plans/read';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { notSelected } from '../support/not-selected';
import { autumnDecisions, drawnPlan, samplingCentre } from '../support/sampling';

describe('checking a draw', () => {
  test('a draw from its first time repeats, and says what was looked at', () => {
    const { db, plan, cellsOf } = drawnPlan();
    const { repeats, proved, notProved, drawn } = valueOf(checkDraw(db, plan.id));
    expect(repeats).toBe(true);
    expect(proved[0]).toBe(
      `Drawn again from seed 20261121-TEST-0001-SEED: the same ${cellsOf(plan.id).length} of 24 decisions.`,
    );
    expect(notProved).toEqual([]);
    expect(drawn).toEqual(['This plan was drawn once.']);
  });

  test('says so when another program put another decision into a cell', () => {
    const { db, base, plan, cellsOf } = drawnPlan();
    const [out] = valueOf(notSelected(db, { planId: plan.id, query: '' }));
    const [cell] = cellsOf(plan.id);
    const raw = openByAnotherProgram(base.access.file, base.access.key);
    raw.exec('DROP TRIGGER plan_cell_kept');
    raw.prepare('UPDATE plan_cell SET decision_id = ? WHERE id = ?').run(out?.decisionId, cell?.id);
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({
      repeats: false,
      proved: [],
      differences: [
        `Decision ${out?.decisionId} is in the plan, but the draw does not give it.`,
        `The draw gives decision ${cell?.decision_id}, but it is not in the plan.`,
      ],
    });
  });

  test('says so when another program changed how an assessor stood', () => {
    const { db, base, plan } = drawnPlan();
    const raw = openByAnotherProgram(base.access.file, base.access.key);
    raw.exec('DROP TRIGGER draw_population_no_update');
    raw.exec(`UPDATE draw_population SET facts = replace(facts, '"red"', '"green"')`);
    const { repeats, differences } = valueOf(checkDraw(db, plan.id));
    expect(repeats).toBe(false);
    expect(differences[0]).toContain('The population is not the one that was frozen');
  });
});

describe('not selected', () => {
  test('gives the reason, and finds by words of learner, unit, method, assessor and day', () => {
    const { db, plan, cellsOf } = drawnPlan();
    const ask = (query: string) => valueOf(notSelected(db, { planId: plan.id, query }));
    const all = ask('');
    expect(all).toHaveLength(24 - cellsOf(plan.id).length);
    expect(all.every(({ why }) => why.length > 20)).toBe(true);
    const ada = ask('  ada ');
    expect(ada.length).toBeGreaterThan(0);
    expect(ada.every(({ assessor }) => assessor === 'Ada Green')).toBe(true);
    expect(ada[0]?.why).toMatch(/^Of Ada Green \(green\) a fifth of decisions are sampled \(3 of 12\)/);
    const [one] = ada;
    expect(ask(`${one?.learner} ${one?.unit} ${one?.assessor}`.toUpperCase())).toContainEqual(one);
    expect(ask('Rex')).toEqual([]);
    expect(ask('nowhere')).toEqual([]);
  });

  test('of a plan that is not there or not drawn', () => {
    const { db } = samplingCentre();
    expect(failureOf(notSelected(db, { planId: 'x', query: '' })).code).toBe('not-found');
    expect(failureOf(checkDraw(db, 'x')).code).toBe('not-found');
  });
});

describe('a cancelled draw', () => {
  test('leaves the plan listed as not drawn, says so in words, and can be drawn again', () => {
    const { db, lead, decide, planFor, drawHere, cellsOf } = samplingCentre();
    decide(...autumnDecisions);
    const plan = planFor();
    const failure = failureOf(drawHere(plan, {}, () => true));
    expect(failure).toMatchObject({ code: 'cancelled' });
    expect(failure.message).toContain('The population stays frozen');
    expect([...logEntries.iterate(db)].at(-1)?.action).toBe('population frozen');
    expect(valueOf(listPlans(lead))).toMatchObject([
      { name: 'Autumn', drawNumber: 0, planned: 0, population: 0 },
    ]);
    expect(valueOf(planCells(lead, { planId: plan.id }))).toEqual([]);
    expect(valueOf(planDetail(lead, { id: plan.id }))).toMatchObject({ seed: '', draws: [], coverage: [] });
    expect(failureOf(checkDraw(db, plan.id)).code).toBe('not-found');
    valueOf(drawHere(plan, { isNew: false, reason: 'It was cancelled.' }));
    expect(valueOf(listPlans(lead))).toMatchObject([{ drawNumber: 2, population: 24 }]);
    expect(cellsOf(plan.id).length).toBeGreaterThan(0);
    expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
  });

  test('of a second drawing leaves the first one in force', () => {
    const { lead, plan, drawHere, cellsOf } = drawnPlan();
    const before = cellsOf(plan.id);
    failureOf(drawHere(plan, { isNew: false, reason: 'Again.' }, () => true));
    expect(cellsOf(plan.id)).toEqual(before);
    expect(valueOf(planDetail(lead, { id: plan.id })).draws).toHaveLength(1);
  });
});
