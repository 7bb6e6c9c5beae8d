import { describe, expect, test } from 'vitest';
import { wideningsOfPlan } from '../../electron/database/widenings';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { drawRecord } from '../../electron/services/plans/drawing/draw-record';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { previewWidening } from '../../electron/services/plans/widening/next-tickets';
import { widenPlan, type WideningToPlan } from '../../electron/services/plans/widening/widen-plan';
import { wideningsDue } from '../../electron/services/plans/widening/widenings-due';
import { saveSample } from '../../electron/services/samples/save';
import { drawOrder } from '../../shared/domain/sampling/tickets';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { samplingCentre, type DecisionFacts } from '../support/sampling';

const SEED = '20261121-TEST-0001-SEED';
const WHOLE = { assessorId: null, unitId: null, method: null, siteId: null } as const;

/** Forty alike of Ada's, of which a fifth is drawn. */
function planned() {
  const made = samplingCentre();
  const decisions = made.decide(
    ...Array.from({ length: 40 }, (_, index): DecisionFacts => ({
      by: 'AG',
      on: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}`,
      ...(index % 4 === 0 ? { unit: 'EXU2' } : {}),
    })),
  );
  const plan = made.planFor();
  valueOf(made.drawHere(plan));
  const widen = (given: Partial<WideningToPlan> = {}) =>
    widenPlan(made.db, {
      planId: plan.id,
      scope: WHOLE,
      count: 5,
      reason: 'Ten more of these.',
      sampleId: null,
      context: made.lead.commitContext(),
      today: made.lead.today(),
      ...given,
    });
  const inPlan = () => new Set(made.cellsOf(plan.id).map(({ decision_id }) => decision_id));
  return { ...made, plan, decisions, widen, inPlan };
}

/** Somebody overturns a planned decision; the sample's id. */
function overturned(made: ReturnType<typeof planned>) {
  const cell = made.cellsOf(made.plan.id).find(({ unit_code }) => unit_code === 'EXU1');
  const iqa = made.as(cell?.iqa_id === made.idOf('IV') ? 'IV' : 'OV');
  const { revisionId } = valueOf(
    saveSample(
      iqa,
      firstSample(cell?.id ?? '', { outcome: 'disagreed', improvements: 'Not sufficient for 1b.' }),
    ),
  );
  return { cell, revisionId };
}

describe('widening', () => {
  test('adds the next tickets within the scope, given out, and the draw and it repeat', () => {
    const { db, plan, decisions, widen, inPlan, cellsOf, lead } = planned();
    const before = inPlan();
    const open = drawOrder(SEED, decisions).filter((id) => !before.has(id));
    expect(valueOf(previewWidening(db, { planId: plan.id, scope: WHOLE, count: 5 }))).toMatchObject({
      adds: 5,
      left: open.length - 5,
    });
    expect(inPlan()).toEqual(before);
    valueOf(widen());
    const added = cellsOf(plan.id).filter(({ origin }) => origin === 'widened');
    expect(added.map(({ decision_id }) => decision_id).sort()).toEqual(open.slice(0, 5).sort());
    for (const cell of added) {
      expect(cell.iqa_id).not.toBeNull();
      expect(cell.planned_on).not.toBeNull();
      expect(cell.part).toBeNull();
      expect(cell.reasons).toContain('the next tickets of the same draw');
    }
    valueOf(widen({ count: 3 }));
    const all = cellsOf(plan.id).filter(({ origin }) => origin === 'widened');
    expect(all.map(({ decision_id }) => decision_id).sort()).toEqual(open.slice(0, 8).sort());
    const check = valueOf(checkDraw(db, plan.id));
    expect(check).toMatchObject({ repeats: true, differences: [] });
    expect(check.proved.at(-1)).toBe(
      '2 widenings made again: the same 8 decisions, the next tickets of the draw.',
    );
    expect(valueOf(drawRecord(lead, { planId: plan.id })).widenings).toMatchObject([
      { asked: 5, added: 5, reason: 'Ten more of these.', isAfterOverturn: false, drawNumber: 1 },
      { asked: 3, added: 3 },
    ]);
  });

  test('is limited to its scope, gives what there is, and refuses where nothing is left', () => {
    const { db, plan, idOf, widen, inPlan, cellsOf, decisions } = planned();
    const unitId = cellsOf(plan.id).find(({ unit_code }) => unit_code === 'EXU2')?.unit_id ?? null;
    const scope = { ...WHOLE, assessorId: idOf('AG'), unitId };
    const open = decisions.filter((id, index) => index % 4 === 0 && !inPlan().has(id));
    const { sentence, adds, left } = valueOf(widen({ scope, count: 100 }));
    expect({ adds, left }).toEqual({ adds: open.length, left: 0 });
    expect(sentence).toContain('there are no more');
    const none = failureOf(widen({ scope }));
    expect(none).toMatchObject({ code: 'nothing-left' });
    expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
    expect(failureOf(widen({ planId: 'nowhere' })).code).toBe('not-found');
  });

  test('stays when the plan is drawn again with its seed, and is checked against the draw that it extended', () => {
    const { db, plan, decide, widen, cellsOf, lead, clock } = planned();
    valueOf(widen());
    const before = cellsOf(plan.id).filter(({ origin }) => origin === 'widened');
    decide({ by: 'AG', on: '2026-11-02' }, { by: 'RR', on: '2026-11-03' });
    valueOf(
      rePlan(
        db,
        {
          planId: plan.id,
          reason: 'More came.',
          context: lead.commitContext(),
          today: lead.today(),
          now: () => clock.now,
        },
        { stopped: () => false, progress: () => undefined },
      ),
    );
    const after = cellsOf(plan.id);
    for (const { decision_id, iqa_id, planned_on } of before)
      expect(after.find((cell) => cell.decision_id === decision_id)).toMatchObject({ iqa_id, planned_on });
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({ repeats: true, differences: [] });
  });

  test('by another program, of decisions that were not next, is found', () => {
    const { db, base, plan, widen, inPlan, decisions } = planned();
    valueOf(widen({ count: 2 }));
    const other = drawOrder(SEED, decisions)
      .filter((id) => !inPlan().has(id))
      .at(-1);
    const [widening] = wideningsOfPlan.all(db, plan.id);
    const raw = openByAnotherProgram(base.access.file, base.access.key);
    raw.exec('DROP TRIGGER widening_no_update');
    raw
      .prepare('UPDATE widening SET decision_ids = ? WHERE id = ?')
      .run(JSON.stringify([other]), widening?.id);
    const check = valueOf(checkDraw(db, plan.id));
    expect(check.repeats).toBe(false);
    expect(check.differences.join(' ')).toContain(
      `Decision ${other} was added, but it is not among the next`,
    );
    raw
      .prepare('UPDATE widening SET decision_ids = ?, passed_over = ? WHERE id = ?')
      .run(widening?.decision_ids, JSON.stringify([other]), widening?.id);
    expect(valueOf(checkDraw(db, plan.id)).differences.join(' ')).toContain(
      'was passed over, but it was neither in the plan nor sampled',
    );
  });
});

describe('an overturned decision (S4)', () => {
  test('is named until its widening is planned, and says what to widen by how many', () => {
    const made = planned();
    const { lead, plan, idOf, widen } = made;
    expect(valueOf(wideningsDue(lead, { planId: plan.id }))).toEqual([]);
    const { cell, revisionId } = overturned(made);
    const [due, ...others] = valueOf(wideningsDue(lead, { planId: null }));
    expect(others).toEqual([]);
    expect(due).toMatchObject({
      planId: plan.id,
      sampleId: revisionId,
      cellId: cell?.id,
      count: 5,
      rule: 'S4',
      scope: { assessorId: idOf('AG'), unitId: cell?.unit_id, method: 'observation', siteId: null },
      scopeWords: 'Ada Green in EXU1 by observation',
    });
    expect(due?.message).toContain('was overturned');
    if (!due) throw new Error('nothing is due');
    valueOf(widen({ scope: due.scope, count: 3, sampleId: revisionId, reason: 'S4' }));
    expect(valueOf(wideningsDue(lead, { planId: plan.id }))).toMatchObject([{ count: 2 }]);
    valueOf(widen({ scope: due.scope, count: 2, sampleId: revisionId, reason: 'S4' }));
    expect(valueOf(wideningsDue(lead, { planId: plan.id }))).toEqual([]);
    expect(valueOf(drawRecord(lead, { planId: plan.id })).widenings[0]?.isAfterOverturn).toBe(true);
  });

  test('asks for no more than there are', () => {
    const made = planned();
    const { revisionId } = overturned(made);
    const { scope } = valueOf(wideningsDue(made.lead, { planId: null }))[0] ?? {};
    if (!scope) throw new Error('nothing is due');
    valueOf(made.widen({ scope, count: 100 }));
    // All of them are in the plan, though not because of this sample: nothing is left to add.
    expect(valueOf(wideningsDue(made.lead, { planId: null }))).toEqual([]);
    expect(failureOf(made.widen({ scope, sampleId: revisionId })).code).toBe('nothing-left');
  });
});
