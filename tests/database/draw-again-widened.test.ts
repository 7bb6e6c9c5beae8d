import { describe, expect, test } from 'vitest';
import { cellsOfDrawAsWritten } from '../../electron/database/draw-cells';
import { drawsOfPlan } from '../../electron/database/plans';
import { wideningsOfPlan } from '../../electron/database/widenings';
import { adoptOptimum } from '../../electron/services/plans/optimum/adopt-optimum';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { planDetail } from '../../electron/services/plans/detail';
import { findOptimum } from '../../electron/services/plans/optimum/find-optimum';
import { previewDrawAgain } from '../../electron/services/plans/drawing/preview-draw-again';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { recordedDraw } from '../../electron/services/plans/drawing/recorded-draw';
import { readJson, sentences } from '../../electron/services/samples/stored';
import { saveSample } from '../../electron/services/samples/save';
import { widenPlan, type WideningToPlan } from '../../electron/services/plans/widening/widen-plan';
import { wideningsDue } from '../../electron/services/plans/widening/widenings-due';
import { drawSample } from '../../shared/domain/sampling/draw';
import { drawOrder } from '../../shared/domain/sampling/tickets';
import { openByAnotherProgram, valueOf } from '../support/database';
import { runsOn } from '../support/runs-on';
import { firstSample } from '../support/sample-entries';
import { samplingCentre, type DecisionFacts } from '../support/sampling';

const FIRST = '20261121-TEST-0001-SEED';
const NEW = '20261121-TEST-0002-SEED';
const WHOLE = { assessorId: null, unitId: null, method: null, siteId: null } as const;

/** Forty alike of Ada's, of which a fifth is drawn. */
function planned() {
  const made = samplingCentre();
  const { db, lead, clock } = made;
  const decisions = made.decide(
    ...Array.from({ length: 40 }, (_, index): DecisionFacts => ({
      by: 'AG',
      on: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}`,
    })),
  );
  const plan = made.planFor();
  valueOf(made.drawHere(plan));
  const written = () =>
    cellsOfDrawAsWritten.all(db, { drawId: drawsOfPlan.all(db, plan.id).at(-1)?.id ?? '' });
  const writing = { context: lead.commitContext(), today: lead.today(), now: () => clock.now };
  return {
    ...made,
    plan,
    decisions,
    written,
    widen: (given: Partial<WideningToPlan> = {}) =>
      valueOf(
        widenPlan(db, {
          planId: plan.id,
          scope: WHOLE,
          count: 5,
          reason: 'Ten more of these.',
          sampleId: null,
          ...writing,
          ...given,
        }),
      ),
    again: (seed = NEW) =>
      valueOf(made.drawHere(plan, { isNew: false, reason: 'A new term.', makeSeed: () => seed })),
    rePlanned: () => rePlan(db, { planId: plan.id, reason: 'More came.', ...writing }, runsOn),
    /** Cells that a widening demands, as they stand. */
    widened: () =>
      written()
        .filter(({ widening_id, unplanned_reason }) => widening_id !== null && unplanned_reason === null)
        .map(({ decision_id, iqa_id, planned_on, widening_id }) => ({
          decision_id,
          iqa_id,
          planned_on,
          widening_id,
        })),
    check: () => valueOf(checkDraw(db, plan.id)),
    ...writing,
  };
}

describe('widenings when a plan is drawn again with a new seed', () => {
  test('stay with their IQA, day and reason; the draw has its own tickets, and everything repeats', () => {
    const { db, lead, plan, decisions, widen, again, widened, written, check } = planned();
    widen();
    const before = widened();
    const reasons = new Map(written().map((cell) => [cell.decision_id, cell.reasons]));
    expect(before).toHaveLength(5);
    expect(previewDrawAgain(db, plan.id).stays).toEqual({ judgement: 0, ahead: 0, widened: 5 });
    again();
    expect(widened()).toEqual(before);

    // The random part is the new seed's alone, whatever was widened under the other.
    const drawn = written().filter(({ part }) => part === 'random');
    const { input } = valueOf(recordedDraw(db, plan.id));
    const share = drawSample(input);
    const ids = valueOf(share).strata.flatMap(({ order, take }) => order.slice(0, take));
    expect(input.keep).toEqual([]);
    expect(drawn.map(({ decision_id }) => decision_id).sort()).toEqual(
      drawOrder(NEW, decisions).slice(0, ids.length).sort(),
    );
    const both = drawn.filter(({ widening_id }) => widening_id !== null);
    const beside = written().filter(({ origin }) => origin === 'widened');
    // Of five that were widened this seed draws some: both cases are here.
    expect([both.length > 0, beside.length > 0]).toEqual([true, true]);
    for (const cell of beside) expect(cell.reasons).toBe(reasons.get(cell.decision_id));
    for (const cell of both) {
      const said = readJson(sentences, reasons.get(cell.decision_id) ?? '');
      expect(cell.origin).toBeNull();
      expect(readJson(sentences, cell.reasons)).toEqual([expect.stringContaining('a fifth'), ...said]);
    }
    const { repeats, differences, proved, notProved } = check();
    expect({ repeats, differences }).toEqual({ repeats: true, differences: [] });
    expect(proved[0]).toContain(NEW);
    expect(proved.at(-1)).toBe('1 widening made again: the same 5 decisions, the next tickets of the draw.');
    expect(notProved.join(' ')).toContain(`${beside.length} decision`);
    expect(valueOf(planDetail(lead, { id: plan.id })).shows.join(' ')).not.toContain('taken out');
  });

  test('answer the overturned decision still (S4): nothing is due again', () => {
    const made = planned();
    const { lead, plan, widen, again, widened, rePlanned } = made;
    const [cell] = made.cellsOf(plan.id);
    const iqa = made.as(cell?.iqa_id === made.idOf('IV') ? 'IV' : 'OV');
    const entry = { outcome: 'disagreed', improvements: 'Not sufficient for 1b.' } as const;
    const { revisionId } = valueOf(saveSample(iqa, firstSample(cell?.id ?? '', entry)));
    const due = () => valueOf(wideningsDue(lead, { planId: plan.id }));
    const [first] = due();
    widen({ sampleId: revisionId, scope: first?.scope ?? WHOLE, count: first?.count ?? 0 });
    expect(due()).toEqual([]);
    const before = widened();
    expect(before.length).toBeGreaterThan(0);
    again();
    expect(due()).toEqual([]);
    expect(widened()).toEqual(before);
    valueOf(rePlanned());
    again('20261121-TEST-0003-SEED');
    expect(due()).toEqual([]);
    expect(widened()).toEqual(before);
  });

  test('are made again from the draw that they extended, also those of the new one; a forged one is found', () => {
    const { db, base, plan, decisions, widen, again, widened, written, check } = planned();
    widen({ count: 3 });
    again();
    const inPlan = new Set(written().map(({ decision_id }) => decision_id));
    widen({ count: 2 });
    const next = drawOrder(NEW, decisions).filter((id) => !inPlan.has(id));
    const added = widened().filter(({ decision_id }) => !inPlan.has(decision_id));
    expect(added.map(({ decision_id }) => decision_id).sort()).toEqual(next.slice(0, 2).sort());
    expect(check()).toMatchObject({ repeats: true, differences: [] });
    expect(check().proved.at(-1)).toBe(
      '2 widenings made again: the same 5 decisions, the next tickets of the draw.',
    );
    const [first] = wideningsOfPlan.all(db, plan.id);
    const other = drawOrder(FIRST, decisions).at(-1);
    const raw = openByAnotherProgram(base.access.file, base.access.key);
    raw.exec('DROP TRIGGER widening_no_update');
    raw
      .prepare('UPDATE widening SET decision_ids = ? WHERE id = ?')
      .run(JSON.stringify([other, ...readJson(sentences, first?.decision_ids ?? '').slice(1)]), first?.id);
    expect(check().differences).toContain(
      `Widening of the whole population: Decision ${other} was added, but it is not among the next tickets of the draw.`,
    );
  });

  test('stay when an optimum is adopted after it', async () => {
    const { db, plan, widen, again, widened, check, context, today, now } = planned();
    widen();
    again();
    const before = widened();
    const found = valueOf(await findOptimum(db, { planId: plan.id, seconds: 10 }, runsOn));
    // As small and said to be riskier: what is looked at is what stays.
    const riskier = { ...found, risk: found.engineRisk + 1, refusal: null };
    valueOf(adoptOptimum(db, { planId: plan.id, reason: 'Riskier.', found: riskier, context, today, now }));
    expect(widened()).toEqual(before);
    expect(check()).toMatchObject({ repeats: true, differences: [] });
    expect(check().notProved.join(' ')).toContain('stayed that people had asked for');
  });
});

describe('a re-plan', () => {
  test('writes nothing over what somebody did meanwhile, and says so', () => {
    const { db, plan, widen, widened, lead, clock } = planned();
    let isWidened = false;
    // As in the program: main goes on while the worker compares.
    const control = {
      stopped: () => false,
      progress: (done: number) => {
        if (done === 2 && !isWidened) {
          isWidened = true;
          widen();
        }
      },
    };
    const again = () =>
      rePlan(
        db,
        {
          planId: plan.id,
          reason: 'More came.',
          context: lead.commitContext(),
          today: lead.today(),
          now: () => clock.now,
        },
        control,
      );
    expect(again()).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(widened()).toHaveLength(5);
    expect(valueOf(planDetail(lead, { id: plan.id })).draws).toHaveLength(1);
    valueOf(again());
    expect(widened()).toHaveLength(5);
  });
});
