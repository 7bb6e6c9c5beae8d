import { describe, expect, test } from 'vitest';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { unplanPlaces } from '../../electron/services/plan-cells/unplan';
import { cellsOfDrawAsWritten } from '../../electron/database/draw-cells';
import type { PlanCellListRow } from '../../electron/database/plan-cells';
import { drawsOfPlan } from '../../electron/database/plans';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { planDetail } from '../../electron/services/plans/detail';
import { drawRecord } from '../../electron/services/plans/drawing/draw-record';
import { previewRePlan } from '../../electron/services/plans/re-planning/preview-re-plan';
import { rePlan } from '../../electron/services/plans/re-planning/re-plan';
import { recordedDraw } from '../../electron/services/plans/drawing/recorded-draw';
import { saveSample } from '../../electron/services/samples/save';
import { drawSample } from '../../shared/domain/sampling/draw';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { failureOf, valueOf } from '../support/database';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';
import { runsOn } from '../support/runs-on';
import { autumnDecisions, drawnPlan, samplingCentre } from '../support/sampling';

function planned(made = drawnPlan()) {
  const { db, lead, clock, plan } = made;
  const newest = () => drawsOfPlan.all(db, plan.id).at(-1);
  return {
    ...made,
    newest,
    preview: () => previewRePlan(db, plan.id, runsOn),
    again: (control = runsOn) =>
      rePlan(
        db,
        {
          planId: plan.id,
          reason: 'Decisions came in.',
          context: lead.commitContext(),
          today: lead.today(),
          now: () => clock.now,
        },
        control,
      ),
    written: () => cellsOfDrawAsWritten.all(db, { drawId: newest()?.id ?? '' }),
    cellWith: (id: string) => made.cellsOf(plan.id).find(({ decision_id }) => decision_id === id),
    placeOf: (id: string) => {
      const cell = made.cellsOf(plan.id).find(({ decision_id }) => decision_id === id);
      return { learnerId: cell?.learner_id ?? '', unitId: cell?.unit_id ?? '' };
    },
  };
}

/** More of Ada's, and a new assessor's. */
const late = [
  ...autumnDecisions.slice(0, 6).map((decision) => ({ ...decision, on: '2026-11-19' })),
  { by: 'IV', on: '2026-11-18', unit: 'EXU3' },
] as const;

const facts = ({ decision_id, iqa_id, planned_on, part, origin, reasons }: PlanCellListRow) => [
  decision_id,
  iqa_id,
  planned_on,
  part,
  origin,
  reasons,
];

describe('re-planning', () => {
  test('with nothing new changes nothing, and the new draw says what it is', () => {
    const { db, lead, plan, preview, again, cellsOf, newest } = planned();
    const before = cellsOf(plan.id);
    const { parts } = valueOf(drawRecord(lead, { planId: plan.id }));
    const shown = valueOf(preview());
    expect(shown).toMatchObject({
      population: { before: 24, after: 24 },
      kept: before.length,
      changes: [],
      size: { before: before.length, after: before.length },
    });
    expect(shown.random.before).toBe(shown.random.after);
    expect(valueOf(again())).toEqual({ changes: 0, kept: before.length });
    expect(cellsOf(plan.id).map(facts).sort()).toEqual(before.map(facts).sort());
    expect(valueOf(drawRecord(lead, { planId: plan.id })).parts).toEqual(parts);
    expect(newest()).toMatchObject({ kind: 're-planned', number: 2, seed: '20261121-TEST-0001-SEED' });
    expect(valueOf(planDetail(lead, { id: plan.id })).shows.join(' ')).toContain(
      'frozen when the seed was known already',
    );
    const check = valueOf(checkDraw(db, plan.id));
    expect(check).toMatchObject({ repeats: true, differences: [] });
    expect(check.notProved.join(' ')).toContain('does not follow from the seed');
    expect(check.drawn[2]).toMatch(/re-planned with the seed of draw 1, because: Decisions came in\.$/);
    expect(valueOf(drawRecord(lead, { planId: plan.id })).draws.map(({ kind }) => kind)).toEqual([
      null,
      're-planned',
    ]);
  });

  test('what was chosen for coverage is chosen for it again; what the draw covers otherwise now only stays', () => {
    const made = samplingCentre();
    made.decide(...autumnDecisions);
    const nothingRandom = { red: 0, amber: 0, green: 0 };
    const plan = made.planFor({
      policy: { ...DEFAULT_POLICY, shareByRisk: nothingRandom, newAssessorPercent: 0, traineePercent: 0 },
    });
    valueOf(made.drawHere(plan));
    const { lead, db, again, cellsOf } = planned({ ...made, plan });
    const before = cellsOf(plan.id);
    const { parts } = valueOf(drawRecord(lead, { planId: plan.id }));
    expect(parts.coverage).toBe(before.length);
    valueOf(again());
    expect(cellsOf(plan.id).map(facts).sort()).toEqual(before.map(facts).sort());
    expect(valueOf(drawRecord(lead, { planId: plan.id }))).toMatchObject({ parts });
    expect(valueOf(planDetail(lead, { id: plan.id })).shows.join(' ')).not.toContain('stayed from before');

    // The same decisions once more: the seed chooses some of the new ones now, which nobody needs besides.
    made.decide(...autumnDecisions);
    valueOf(again());
    const after = cellsOf(plan.id);
    expect(after.map(({ decision_id }) => decision_id).sort()).toEqual(
      before.map(({ decision_id }) => decision_id).sort(),
    );
    const drawn = valueOf(drawSample({ ...valueOf(recordedDraw(db, plan.id)).input, keep: [] }));
    const chosen = new Set(drawn.selected.map(({ decision }) => decision.id));
    for (const { decision_id, part, origin } of after)
      expect([part, origin]).toEqual(chosen.has(decision_id) ? ['coverage', null] : [null, 'kept']);
    expect(new Set(after.map(({ origin }) => origin))).toEqual(new Set([null, 'kept']));
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({ repeats: true, differences: [] });
  });

  test('keeps what is done and promised with its IQA and day, adds what came, and says each change', () => {
    const { db, as, idOf, decide, plan, preview, again, cellsOf } = planned();
    const before = cellsOf(plan.id);
    const [done] = before;
    const iqa = as(done?.iqa_id === idOf('IV') ? 'IV' : 'OV');
    valueOf(saveSample(iqa, firstSample(done?.id ?? '')));
    const added = decide(...late);
    const shown = valueOf(preview());
    expect(shown.population).toEqual({ before: 24, after: 31 });
    expect(shown.kept).toBe(before.length);
    expect(shown.changes.length).toBeGreaterThan(0);
    expect(shown.changes.every(({ kind }) => kind === 'added')).toBe(true);
    expect(shown.changes[0]?.sentence).toMatch(/^Added: .*, decided by /);
    expect(cellsOf(plan.id).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    valueOf(again());
    const after = new Map(cellsOf(plan.id).map((cell) => [cell.decision_id, cell]));
    expect(after.size).toBe(shown.size.after);
    for (const { decision_id, iqa_id, planned_on } of before)
      expect(after.get(decision_id)).toMatchObject({ iqa_id, planned_on });
    expect(after.get(done?.decision_id ?? '')?.outcome).toBe('agreed');
    const old = new Set(before.map(({ decision_id }) => decision_id));
    const isNew = [...after.values()].filter(({ decision_id }) => !old.has(decision_id));
    expect(isNew.some(({ decision_id }) => added.includes(decision_id))).toBe(true);
    expect(isNew).toHaveLength(shown.changes.length);
    // Ivy assessed one of them: nobody is given their own (P1).
    for (const { iqa_id, assessor_id, planned_on } of isNew) {
      expect(iqa_id).not.toBeNull();
      expect(iqa_id).not.toBe(assessor_id);
      expect(planned_on && planned_on >= '2026-11-21').toBe(true);
    }
    expect(valueOf(checkDraw(db, plan.id))).toMatchObject({ repeats: true, differences: [] });
  });

  test('moves what was corrected away, and follows a correction that stays', () => {
    const { db, plan, decide, preview, again, cellsOf } = planned();
    const [gone, stays] = cellsOf(plan.id).filter(({ assessor_name }) => assessor_name === 'Rex Red');
    const [moved] = decide({ by: 'RR', on: '2025-01-15', unit: 'EXU1', corrects: gone?.decision_id ?? '' });
    const [newest] = decide({
      by: 'RR',
      on: stays?.decided_on ?? '',
      unit: stays?.unit_code ?? '',
      method: 'product',
      corrects: stays?.decision_id ?? '',
    });
    const { changes } = valueOf(preview());
    expect(changes.filter(({ kind }) => kind === 'corrected')).toHaveLength(1);
    const away = changes.filter(({ kind }) => kind === 'fell-away' || kind === 'moved');
    expect(away.some(({ sentence }) => sentence.includes('not in the population any more'))).toBe(true);
    valueOf(again());
    const ids = cellsOf(plan.id).map(({ decision_id }) => decision_id);
    expect(ids).toContain(newest);
    expect(ids).not.toContain(moved);
    expect(ids).not.toContain(gone?.decision_id);
    expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
  });

  test('what people added stays as theirs, what they took out stays out, and neither is random', () => {
    const { db, lead, plan, again, cellsOf, placeOf, written } = planned();
    const [out] = cellsOf(plan.id).filter(({ part }) => part === 'random');
    const outId = out?.decision_id ?? '';
    valueOf(unplanPlaces(lead, { planId: plan.id, places: [placeOf(outId)], reason: 'Seen at a visit.' }));
    const outNow = written().filter(({ unplanned_reason }) => unplanned_reason !== null);
    expect(valueOf(planDetail(lead, { id: plan.id })).shows.join(' ')).toContain(
      'taken out by judgement since, so no probability follows',
    );
    const inPlan = new Set(written().map(({ decision_id }) => decision_id));
    const open = valueOf(recordedDraw(db, plan.id)).input.population.find(
      ({ id, stage }) => !inPlan.has(id) && stage === 'summative',
    );
    const place = { learnerId: open?.learnerId ?? '', unitId: open?.unitId ?? '' };
    record(db, 'registration', {
      learner_id: place.learnerId,
      qualification_id: plan.qualificationId,
      registered_on: '2026-09-01',
    });
    const stage = 'summative';
    const added = planPlaces(lead, { planId: plan.id, places: [place], stage, reason: 'An appeal.' });
    expect(valueOf(added)).toMatchObject({ changed: 1, refused: [] });
    const byHand = written().filter(({ origin }) => origin === 'judgement');
    expect(byHand).toHaveLength(1);
    valueOf(again());
    const after = written();
    expect(after.filter(({ unplanned_reason }) => unplanned_reason !== null)).toMatchObject(
      outNow.map(({ decision_id, unplanned_reason }) => ({ decision_id, unplanned_reason })),
    );
    for (const { decision_id, reasons } of byHand)
      expect(after.find((cell) => cell.decision_id === decision_id)).toMatchObject({ reasons });
    const check = valueOf(checkDraw(db, plan.id));
    expect(check).toMatchObject({ repeats: true, differences: [] });
    expect(check.notProved.join(' ')).toContain('taken out by judgement');
    // And once more from there.
    valueOf(again());
    expect(valueOf(checkDraw(db, plan.id)).repeats).toBe(true);
  });

  test('cancelled leaves nothing; another program’s change is found', () => {
    const { db, again, plan, newest } = planned();
    expect(failureOf(again({ ...runsOn, stopped: () => true })).code).toBe('cancelled');
    expect(newest()?.number).toBe(1);
    expect(failureOf(previewRePlan(db, 'nowhere', runsOn)).code).toBe('not-found');
    valueOf(again());
    expect(valueOf(checkDraw(db, plan.id)).drawn[0]).toBe(
      'This plan was drawn 2 times, with one seed; the newest draw counts.',
    );
  });
});
