import { describe, expect, test } from 'vitest';
import { drawsOfPlan } from '../../electron/database/plans';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { planDetail } from '../../electron/services/plans/detail';
import { listPlans, planOptions } from '../../electron/services/plans/read';
import { saveSample } from '../../electron/services/samples/save';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { notSelected } from '../support/not-selected';
import { autumnDecisions, drawnPlan, samplingCentre } from '../support/sampling';

const weekday = (date: string | null): number => new Date(`${date ?? ''}T00:00:00Z`).getUTCDay();

describe('planned samples', () => {
  test('lie on working days from today to the day they are due by, spread over them, given to both IQAs', () => {
    const { plan, cellsOf } = drawnPlan();
    const cells = cellsOf(plan.id);
    expect(cells.length).toBeGreaterThan(12);
    const days = cells.map(({ planned_on }) => planned_on ?? '');
    expect(days.every((day) => day >= '2026-11-21' && day <= '2026-12-18')).toBe(true);
    expect(days.map(weekday).filter((day) => day === 0 || day === 6)).toEqual([]);
    expect(new Set(days).size).toBeGreaterThan(5);
    // Twenty working days: the first ones in the first week, the last ones in the last.
    expect((days[0] ?? '') <= '2026-11-27').toBe(true);
    expect((days.at(-1) ?? '') >= '2026-12-14').toBe(true);
    const perIqa = ['Ivy Verifier', 'Oli Verifier'].map(
      (name) => cells.filter(({ iqa_name }) => iqa_name === name).length,
    );
    expect((perIqa[0] ?? 0) + (perIqa[1] ?? 0)).toBe(cells.length);
    expect(Math.abs((perIqa[0] ?? 0) - (perIqa[1] ?? 0))).toBeLessThanOrEqual(1);
  });

  test('an IQA never gets what they assessed or countersigned, and what nobody may verify is named', () => {
    const { lead, decide, planFor, drawHere, cellsOf, idOf } = samplingCentre();
    decide(
      ...Array.from({ length: 8 }, () => ({ by: 'IV', on: '2026-10-01' }) as const),
      ...Array.from(
        { length: 8 },
        () => ({ by: 'TT', countersigner: 'IV', on: '2026-10-02', unit: 'EXU2' }) as const,
      ),
      { by: 'IV', countersigner: 'OV', on: '2026-10-03', unit: 'EXU3' },
      { by: 'AG', on: '2026-10-04' },
    );
    const everything = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } };
    const plan = planFor({ policy: everything });
    valueOf(drawHere(plan));
    const cells = cellsOf(plan.id);
    expect(cells).toHaveLength(18);
    for (const cell of cells) expect([cell.assessor_id, cell.countersigned_by]).not.toContain(cell.iqa_id);
    const nobodys = cells.filter(({ iqa_id }) => iqa_id === null);
    expect(nobodys.map(({ unit_code, planned_on }) => [unit_code, planned_on])).toEqual([['EXU3', null]]);
    expect(cells.filter(({ iqa_id }) => iqa_id === idOf('OV'))).toHaveLength(16);
    const { impossible, coverage } = valueOf(planDetail(lead, { id: plan.id }));
    expect(impossible).toContain(
      'EXU3 decided by Ivy Verifier: Nobody independent can verify it: Ivy Verifier assessed it and Oli Verifier countersigned it.',
    );
    expect(coverage.find(({ value }) => value === 'EXU3')).toMatchObject({
      dimension: 'unit',
      population: 1,
      needed: 1,
      planned: 0,
      done: 0,
      shortfall: 1,
      standing: { kind: 'impossible', possible: 0, why: 'not-independent' },
    });
  });
});

describe('coverage', () => {
  test('planned alone is not done; done counts in every dimension of the decision', () => {
    const { lead, as, plan, cellsOf, idOf } = drawnPlan();
    const coverage = () => valueOf(planDetail(lead, { id: plan.id })).coverage;
    const before = coverage();
    expect(
      before.every(
        ({ done, planned, needed, shortfall, standing }) =>
          done === 0 && planned >= needed && shortfall === 0 && standing.kind === 'due',
      ),
    ).toBe(true);
    expect(before.find(({ value }) => value === 'Rex Red')).toMatchObject({
      population: 4,
      needed: 4,
      planned: 4,
    });
    const cell = cellsOf(plan.id).find(({ assessor_name }) => assessor_name === 'Rex Red');
    valueOf(saveSample(as(cell?.iqa_id === idOf('IV') ? 'IV' : 'OV'), firstSample(cell?.id ?? '')));
    const grown = coverage().filter((row, index) => row.done !== before[index]?.done);
    expect(grown.map(({ dimension, value, done }) => [dimension, value, done])).toEqual([
      ['assessor', 'Rex Red', 1],
      ['unit', cell?.unit_code, 1],
      ['method', cell?.method, 1],
      ['site', cell?.site, 1],
      ['stage', cell?.stage, 1],
    ]);
    expect(valueOf(listPlans(lead))[0]).toMatchObject({ done: 1, overdue: 0, drawNumber: 1, population: 24 });
  });

  test('tells two assessors of one name apart, and one who changed their name is still found', () => {
    const { db, lead, decide, planFor, drawHere, idOf } = samplingCentre();
    decide({ by: 'AG', on: '2026-10-01' }, { by: 'RR', on: '2026-10-01', unit: 'EXU2' });
    db.execute(`UPDATE person SET name = 'Rex Red' WHERE id = '${idOf('AG')}'`);
    const plan = planFor();
    valueOf(drawHere(plan));
    const ofAssessors = () =>
      valueOf(planDetail(lead, { id: plan.id })).coverage.filter(({ dimension }) => dimension === 'assessor');
    const one = { value: 'Rex Red', population: 1, needed: 1, planned: 1, done: 0, shortfall: 0 };
    expect(ofAssessors()).toMatchObject([one, one]);
    expect(new Set(ofAssessors().map(({ key }) => key)).size).toBe(2);
    db.execute(`UPDATE person SET name = 'Rex Brown' WHERE id = '${idOf('RR')}'`);
    expect(ofAssessors()).toMatchObject([one, one]);
  });
});

describe('drawing again', () => {
  test('keeps what was sampled, the reason and the earlier draw, and the new draw repeats', () => {
    const { db, lead, as, clock, planFor, decide, drawHere, cellsOf, idOf } = samplingCentre();
    // So many green ones that two draws of a fifth of them can hardly be the same.
    decide(...Array.from({ length: 100 }, () => ({ by: 'AG', on: '2026-10-01' }) as const));
    decide(...autumnDecisions);
    const plan = planFor();
    valueOf(drawHere(plan));
    const first = cellsOf(plan.id);
    const mine = first.filter(({ iqa_id }) => iqa_id === idOf('IV'));
    for (const cell of mine) valueOf(saveSample(as('IV'), firstSample(cell.id)));
    clock.now = '2026-11-23T09:00:00.000Z';
    const [added] = decide({ by: 'RR', on: '2026-11-20' });
    const again = { isNew: false, reason: 'A late spreadsheet came in.' };
    valueOf(drawHere(plan, { ...again, makeSeed: () => '20261123-OTHER-SEED' }));

    const detail = valueOf(planDetail(lead, { id: plan.id }));
    expect(detail).toMatchObject({
      drawNumber: 2,
      population: 125,
      seed: '20261123-OTHER-SEED',
      done: mine.length,
    });
    expect(detail.draws).toEqual([
      { number: 1, drawnAt: '2026-11-21T09:00:00.000Z', reason: null },
      { number: 2, drawnAt: '2026-11-23T09:00:00.000Z', reason: 'A late spreadsheet came in.' },
    ]);
    const cells = cellsOf(plan.id);
    expect(cells.map(({ decision_id }) => decision_id)).toContain(added);
    const byDecision = new Map(cells.map((cell) => [cell.decision_id, cell]));
    for (const { decision_id } of mine) expect(byDecision.get(decision_id)?.outcome).toBe('agreed');
    const kept = cells.filter(({ reasons }) => reasons.includes('kept'));
    expect(kept.length).toBeGreaterThan(0);
    for (const cell of kept)
      expect(cell).toMatchObject({
        reasons: '["Sampled under an earlier draw of this plan, and kept"]',
        iqa_id: idOf('IV'),
        planned_on: '2026-11-21',
      });
    const [earlier] = drawsOfPlan.all(db, plan.id);
    expect(first.every(({ draw_id }) => draw_id === earlier?.id)).toBe(true);

    const check = valueOf(checkDraw(db, plan.id));
    expect(check.repeats).toBe(true);
    expect(check.proved).toEqual([
      `Drawn again from seed 20261123-OTHER-SEED: the same ${cells.length - kept.length} of 125 decisions.`,
      `The frozen population has the hash ${detail.populationSha256}, as the plan says.`,
    ]);
    expect(check.notProved).toEqual([expect.stringContaining('sampled under an earlier draw and kept')]);
    expect(check.drawn).toEqual([
      'This plan was drawn 2 times, with 2 seeds; the newest draw counts.',
      expect.stringMatching(/^Draw 1, .*: drawn with the seed 20261121-TEST-0001-SEED\.$/),
      expect.stringMatching(/^Draw 2, .*, because: A late spreadsheet came in\.$/),
    ]);
    // What was kept is in the plan: nobody has to say why it was not selected.
    const left = valueOf(notSelected(db, { planId: plan.id, query: '' })).map(({ decisionId }) => decisionId);
    expect(left.filter((id) => byDecision.has(id))).toEqual([]);
    expect(left).toHaveLength(125 - cells.length);
  });

  test('once its day has passed plans for the next working day', () => {
    const { clock, plan, drawHere, cellsOf } = drawnPlan();
    clock.now = '2026-12-19T09:00:00.000Z';
    valueOf(drawHere(plan, { isNew: false, reason: 'Late.', today: '2026-12-19' }));
    expect(new Set(cellsOf(plan.id).map(({ planned_on }) => planned_on))).toEqual(new Set(['2026-12-21']));
  });
});

test('the form offers IQAs who are there, and a quarter', () => {
  const { lead, decide } = samplingCentre();
  decide({ by: 'IV', on: '2026-10-01' });
  const options = valueOf(planOptions(lead));
  expect(options.iqas.map(({ name, decisionsAssessed }) => [name, decisionsAssessed])).toEqual([
    ['Ivy Verifier', 1],
    ['Meera Nair', 0],
    ['Oli Verifier', 0],
  ]);
  expect(options).toMatchObject({
    suggestedFrom: '2026-08-22',
    suggestedTo: '2026-11-21',
    suggestedSampleBy: '2026-12-19',
  });
});
