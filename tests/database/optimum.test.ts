import { describe, expect, test } from 'vitest';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { drawRecord } from '../../electron/services/plans/drawing/draw-record';
import { adoptOptimum } from '../../electron/services/plans/optimum/adopt-optimum';
import { findOptimum, type FoundOptimum } from '../../electron/services/plans/optimum/find-optimum';
import { recordedDraw } from '../../electron/services/plans/drawing/recorded-draw';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { saveSample } from '../../electron/services/samples/save';
import { coverProblemOf, withPicked } from '../../shared/domain/sampling/draw';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../shared/domain/sampling/policy';
import { failureOf, valueOf } from '../support/database';
import { notSelected } from '../support/not-selected';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';
import { runsOn } from '../support/runs-on';
import { autumnDecisions, samplingCentre } from '../support/sampling';

/** Every decision has a twin, and all are chosen for coverage: each choice has others as small. */
const policy: SamplingPolicy = {
  ...DEFAULT_POLICY,
  shareByRisk: { red: 0, amber: 0, green: 0 },
  newAssessorPercent: 0,
  traineePercent: 0,
  atLeast: { ...DEFAULT_POLICY.atLeast, 'assessor-unit': 1 },
};

function planned() {
  const made = samplingCentre();
  const { db, lead, clock } = made;
  made.decide(...autumnDecisions, ...autumnDecisions);
  const plan = made.planFor({ policy });
  valueOf(made.drawHere(plan));
  const find = () => findOptimum(db, { planId: plan.id, seconds: 10 }, runsOn);
  /** Another choice for coverage, as small and said to be riskier: one decision put in place of another. */
  const another = async (): Promise<FoundOptimum> => {
    const found = valueOf(await find());
    const { input } = valueOf(recordedDraw(db, plan.id));
    const { picked, result } = valueOf(coverProblemOf(input));
    const isIn = new Set(result.selected.map(({ decision }) => decision.id));
    for (const place of picked.keys())
      for (const [row, decision] of result.population.entries()) {
        if (isIn.has(decision.id)) continue;
        const other = picked.slice();
        other[place] = row;
        if (!withPicked(input, other).ok) continue;
        const ids = Array.from(other, (each) => result.population[each]?.id ?? '');
        return { ...found, risk: found.engineRisk + 1, refusal: null, picked: ids };
      }
    throw new Error('no other choice covers everything');
  };
  const adopt = (found: FoundOptimum) =>
    adoptOptimum(db, {
      planId: plan.id,
      reason: 'Fewer visits.',
      found,
      context: lead.commitContext(),
      today: lead.today(),
      now: () => clock.now,
    });
  return { ...made, plan, find, another, adopt };
}

describe('the exact optimum of a draw', () => {
  test('says what HiGHS proves of the engine’s sample, and writes nothing', async () => {
    const { plan, cellsOf, find } = planned();
    const before = cellsOf(plan.id);
    const found = valueOf(await find());
    expect(found).toMatchObject({
      engineSize: before.length,
      size: before.length,
      bound: before.length,
      isSmallest: true,
      isRiskiest: true,
    });
    expect(found.sentences[0]).toBe(
      `The engine’s sample has ${before.length}; HiGHS proves that none is smaller.`,
    );
    expect(found.refusal).toBe('The engine’s own sample is as small and as risky.');
    expect(cellsOf(plan.id)).toEqual(before);
  });

  test('is adopted as a draw of its own over the same population, which says what it is', async () => {
    const { db, lead, plan, cellsOf, another, adopt } = planned();
    const before = cellsOf(plan.id);
    const found = await another();
    valueOf(adopt(found));
    const after = cellsOf(plan.id);
    expect(after).toHaveLength(before.length);
    const ids = new Set(after.map(({ decision_id }) => decision_id));
    expect(found.picked.every((id) => ids.has(id))).toBe(true);
    const stayed = before.filter(({ decision_id }) => ids.has(decision_id));
    expect(stayed).toHaveLength(before.length - 1);
    for (const { decision_id, iqa_id, planned_on } of stayed)
      expect(after.find((cell) => cell.decision_id === decision_id)).toMatchObject({ iqa_id, planned_on });
    expect(after.every(({ iqa_id }) => iqa_id !== null)).toBe(true);
    const { draws, optimum } = valueOf(drawRecord(lead, { planId: plan.id }));
    expect(draws[1]).toMatchObject({
      kind: 'optimum adopted',
      reason: 'Fewer visits.',
      seed: draws[0]?.seed,
      populationSha256: draws[0]?.populationSha256,
    });
    expect(optimum).toMatchObject({ size: before.length, isSmallest: true });
    const check = valueOf(checkDraw(db, plan.id));
    expect(check).toMatchObject({ repeats: true, differences: [] });
    expect(check.notProved[0]).toContain('an optimum was adopted in place of');
    // What the engine would have had is not selected now, and says why.
    const [gone] = before.filter(({ decision_id }) => !ids.has(decision_id));
    const why = valueOf(notSelected(db, { planId: plan.id })).find(
      ({ decisionId }) => decisionId === gone?.decision_id,
    )?.why;
    expect(why).toContain('the optimum that was adopted in its place');
    // Drawn again with its seed it is the engine's sample again, with what was promised.
    valueOf(
      rePlan(
        db,
        {
          planId: plan.id,
          reason: 'Again.',
          context: lead.commitContext(),
          today: lead.today(),
          now: () => '2026-11-22T09:00:00.000Z',
        },
        runsOn,
      ),
    );
    expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
    for (const id of found.picked)
      expect(cellsOf(plan.id).map(({ decision_id }) => decision_id)).toContain(id);
  });

  test('replaces nothing that people asked for, though the engine chose it as well', async () => {
    const { db, plan, cellsOf, another, adopt } = planned();
    const found = await another();
    const replaced = cellsOf(plan.id).find(({ decision_id }) => !found.picked.includes(decision_id));
    const reason = 'Planned ahead by judgement of Meera Nair: An appeal.';
    // Planned ahead before it was decided, and bound to the cell that the draw gave.
    record(db, 'ahead_cell', {
      plan_id: plan.id,
      learner_id: replaced?.learner_id ?? '',
      unit_id: replaced?.unit_id ?? '',
      stage: replaced?.stage ?? '',
      reason,
      cell_id: replaced?.id ?? '',
    });
    valueOf(adopt(found));
    expect(cellsOf(plan.id).find(({ decision_id }) => decision_id === replaced?.decision_id)).toMatchObject({
      origin: 'ahead',
      part: null,
      iqa_id: replaced?.iqa_id,
      planned_on: replaced?.planned_on,
      reasons: JSON.stringify([reason]),
    });
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({ repeats: true, differences: [] });
  });

  test('of a re-plan leaves for coverage what the draw chooses again', async () => {
    const { db, lead, clock, plan, cellsOf, find, adopt } = planned();
    const facts = () =>
      cellsOf(plan.id)
        .map(({ decision_id, part, origin, iqa_id, planned_on, reasons }) =>
          JSON.stringify([decision_id, part, origin, iqa_id, planned_on, reasons]),
        )
        .sort();
    const before = facts();
    const { parts } = valueOf(drawRecord(lead, { planId: plan.id }));
    const context = lead.commitContext();
    const writing = { reason: 'Again.', context, today: lead.today(), now: () => clock.now };
    valueOf(rePlan(db, { planId: plan.id, ...writing }, runsOn));
    const found = valueOf(await find());
    valueOf(adopt({ ...found, risk: found.engineRisk + 1 }));
    expect(facts()).toEqual(before);
    expect(valueOf(drawRecord(lead, { planId: plan.id }))).toMatchObject({ parts });
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({ repeats: true, differences: [] });
  });

  test('is refused once a decision that it replaces is sampled, or the plan was drawn again', async () => {
    const { plan, as, idOf, cellsOf, another, adopt, drawHere } = planned();
    const found = await another();
    const replaced = cellsOf(plan.id).find(
      ({ decision_id, part }) => part === 'coverage' && !found.picked.includes(decision_id),
    );
    const iqa = as(replaced?.iqa_id === idOf('IV') ? 'IV' : 'OV');
    valueOf(saveSample(iqa, firstSample(replaced?.id ?? '')));
    expect(failureOf(adopt(found))).toMatchObject({
      code: 'refused',
      message: 'A decision that it would replace is sampled already.',
    });
    valueOf(drawHere(plan, { isNew: false, reason: 'Anew.', makeSeed: () => '20261122-OTHER-SEED' }));
    expect(failureOf(adopt(found)).code).toBe('changed-meanwhile');
  });

  test('is not taken from somebody who leaves something uncovered', async () => {
    const { another, adopt } = planned();
    const found = await another();
    expect(failureOf(adopt({ ...found, picked: found.picked.slice(1) })).code).toBe('not-covered');
  });

  test('is stopped, and is not there without a draw', async () => {
    const { db, plan } = planned();
    const stopped = { ...runsOn, stopped: () => true };
    expect(failureOf(await findOptimum(db, { planId: plan.id, seconds: 10 }, stopped)).code).toBe(
      'cancelled',
    );
    expect(failureOf(await findOptimum(db, { planId: 'x', seconds: 10 }, runsOn)).code).toBe('not-found');
  });
});
