import { describe, expect, test } from 'vitest';
import { drawnDecisions } from '../../electron/database/plan-cells';
import { bindAhead } from '../../electron/services/plan-cells/bind-ahead';
import { drawsOfPlan } from '../../electron/database/plans';
import { commit } from '../../electron/database/ledger';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { previewRePlan } from '../../electron/services/plans/re-planning/preview-re-plan';
import { readJson, sentences } from '../../electron/services/samples/stored';
import { valueOf } from '../support/database';
import { type CellCentre } from '../support/plan-cells';
import { runsOn } from '../support/runs-on';
import { drawRecord } from '../../electron/services/plans/drawing/draw-record';
import { drawnAgainCentre, type DrawnAgainCentre } from '../support/drawn-again';

const JUDGED = 'Added by judgement of Oli Verifier: A complaint.';
const AHEAD = 'Planned ahead by judgement of Oli Verifier: A complaint.';
const RED = 'Red assessor: all decisions';

/** What is the same wherever a cell of a decision was carried to. */
const asAsked = ({ written }: DrawnAgainCentre, decisionId: string | undefined) => {
  const cell = written().find(({ decision_id }) => decision_id === decisionId);
  if (!cell) throw new Error('the plan has no such cell');
  const { iqa_id, planned_on, reasons, origin, widening_id } = cell;
  return { iqa_id, planned_on, reasons, origin, widening_id };
};

const judged = (made: CellCentre, place: string) => {
  valueOf(made.planThem('OV', 'summative', place));
  return made.cellsOf(made.plan.id).find(({ origin }) => origin === 'judgement')?.decision_id;
};

describe('drawing again with a new seed', () => {
  test('keeps what was planned by judgement and ahead as it was; neither is of the draw, which repeats', () => {
    const made = drawnAgainCentre();
    const { db, plan, shown, again, written, reasonsOf, check, decide, lead } = made;
    const byHand = judged(made, 'Lou EXU2');
    valueOf(made.planThem('OV', 'summative', 'Lou EXU4'));
    const [came] = decide({ by: 'AG', on: '2026-11-12', unit: 'EXU4' });
    commit(db, lead.commitContext(), 'bound', 'test', (tx) => bindAhead(tx, lead.today(), null));
    const before = [asAsked(made, byHand), asAsked(made, came)];
    expect(before.map(({ origin }) => origin)).toEqual(['judgement', 'ahead']);
    expect(shown()).toEqual({ stays: { judgement: 1, ahead: 1, widened: 0 }, fellAway: [], takenOut: 0 });

    expect(again()).toEqual({ id: plan.id, stayed: 2, fellAway: 0 });
    expect([asAsked(made, byHand), asAsked(made, came)]).toEqual(before);
    expect([reasonsOf(byHand), reasonsOf(came)]).toEqual([[JUDGED], [AHEAD]]);
    expect(written().filter(({ part }) => part === null)).toHaveLength(2);
    const draw = drawsOfPlan.all(db, plan.id).at(-1);
    expect(draw).toMatchObject({ number: 2, kind: null, seed: '20261121-TEST-0002-SEED' });
    expect(drawnDecisions.all(db, draw?.id ?? '')).toHaveLength(2);
    const { repeats, differences, notProved } = check();
    expect({ repeats, differences }).toEqual({ repeats: true, differences: [] });
    expect(notProved).toEqual([
      '2 decisions stayed that people had asked for under an earlier draw, by judgement, ahead or by widening: that does not follow from the seed of this one.',
    ]);
    // And once more: nothing wears off.
    again();
    expect([asAsked(made, byHand), asAsked(made, came)]).toEqual(before);
    expect(check().repeats).toBe(true);
  });

  test('says both where the draw gives what somebody asked for, and loses neither when it does not any more', () => {
    const made = drawnAgainCentre();
    const { again, rePlanned, cellFor, reasonsOf, check, decide, db, plan } = made;
    // Rex's are all drawn, but this one came after the first draw.
    const [late] = decide({ by: 'RR', on: '2026-11-12', unit: 'EXU3' });
    expect(judged(made, 'Lou EXU3')).toBe(late);
    const { iqa_id, planned_on } = asAsked(made, late);
    again();
    expect(cellFor(late)).toMatchObject({ part: 'whole', origin: null, iqa_id, planned_on });
    expect(reasonsOf(late)).toEqual([expect.stringContaining(RED), JUDGED]);
    expect(check()).toMatchObject({ repeats: true, differences: [], notProved: [] });
    rePlanned();
    expect(reasonsOf(late)).toEqual([expect.stringContaining(RED), JUDGED]);
    // Ada's now: no draw of this plan takes it any more.
    const [corrected] = decide({ by: 'AG', on: '2026-11-12', unit: 'EXU3', corrects: late ?? '' });
    expect(valueOf(previewRePlan(db, plan.id, runsOn)).changes.map(({ kind }) => kind)).toEqual([
      'corrected',
    ]);
    rePlanned();
    expect(cellFor(corrected)).toMatchObject({ part: null, origin: 'judgement', iqa_id, planned_on });
    expect(reasonsOf(corrected)).toEqual([JUDGED]);
    again();
    expect(cellFor(corrected)).toMatchObject({ part: null, origin: 'judgement', iqa_id, planned_on });
    expect(reasonsOf(corrected)).toEqual([JUDGED]);
    expect(check()).toMatchObject({ repeats: true, differences: [] });
  });

  test('follows a correction, gives it out anew to whom it may be given (P1), and says what fell away', () => {
    const made = drawnAgainCentre();
    const { again, shown, cellFor, decide, idOf } = made;
    const stays = judged(made, 'Lou EXU2');
    valueOf(made.planThem('OV', 'summative', 'Lex EXU3'));
    const { id: lex } = made.cell('Lex', 'EXU3');
    const goes = made.written().find(({ id }) => id === lex)?.decision_id ?? '';
    const [had, other] =
      asAsked(made, stays).iqa_id === idOf('IV') ? (['IV', 'OV'] as const) : (['OV', 'IV'] as const);
    const [corrected] = decide({
      by: 'AG',
      on: '2026-10-07',
      unit: 'EXU2',
      countersigner: had,
      corrects: stays ?? '',
    });
    decide({ by: 'AG', on: '2025-01-15', unit: 'EXU3', corrects: goes });
    expect(shown()).toEqual({
      stays: { judgement: 1, ahead: 0, widened: 0 },
      fellAway: [
        'Fell away: Lex Dogwood, EXU3, observation, decided by Ada Green. It is not in the population any more.',
      ],
      takenOut: 0,
    });
    expect(again()).toMatchObject({ stayed: 1, fellAway: 1 });
    expect(cellFor(corrected)).toMatchObject({ origin: 'judgement', iqa_id: idOf(other) });
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1', 'Lou EXU2']);
  });

  test('brings back what was taken out where it is drawn, and not where only a person had asked for it', () => {
    const made = drawnAgainCentre();
    const { again, shown, cellFor, check, written } = made;
    const byHand = judged(made, 'Lou EXU2');
    const drawn = made.cellsOf(made.plan.id).find(({ part }) => part === 'whole');
    const place = drawn?.learner_name.startsWith('Lou') ? 'Lou EXU1' : 'Lex EXU1';
    valueOf(made.unplanThem('OV', 'Lou EXU2', place));
    expect(shown()).toEqual({ stays: { judgement: 0, ahead: 0, widened: 0 }, fellAway: [], takenOut: 2 });
    expect(again()).toMatchObject({ stayed: 0, fellAway: 0 });
    expect(cellFor(drawn?.decision_id)).toMatchObject({ part: 'whole', unplanned_reason: null });
    expect(cellFor(byHand)).toBeUndefined();
    expect(check()).toMatchObject({ repeats: true, differences: [], notProved: [] });
    expect(written()).toHaveLength(2);
  });

  test('neither keeps nor counts what was planned by judgement and taken back', () => {
    const made = drawnAgainCentre();
    const { changeId } = valueOf(made.planThem('OV', 'summative', 'Lou EXU2'));
    valueOf(made.undo('OV', changeId));
    expect(made.shown()).toEqual({
      stays: { judgement: 0, ahead: 0, widened: 0 },
      fellAway: [],
      takenOut: 0,
    });
    // Nor does a re-plan leave it out, as if somebody had said that it is not to be sampled.
    made.rePlanned();
    expect(valueOf(drawRecord(made.lead, { planId: made.plan.id }))).toMatchObject({ takenOut: 0 });
    expect(made.check()).toMatchObject({ repeats: true, differences: [] });
    expect(made.again()).toMatchObject({ stayed: 0, fellAway: 0 });
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1']);
  });

  test('forgets that somebody asked once it was taken out, though the draw brings it back', () => {
    const made = drawnAgainCentre();
    const { again, reasonsOf, decide } = made;
    const [late] = decide({ by: 'RR', on: '2026-11-12', unit: 'EXU3' });
    judged(made, 'Lou EXU3');
    again();
    expect(reasonsOf(late)).toContain(JUDGED);
    valueOf(made.unplanThem('OV', 'Lou EXU3'));
    for (const _time of ['back', 'and on']) {
      again();
      expect(reasonsOf(late)).toEqual([expect.stringContaining(RED)]);
    }
  });

  test('keeps what was taken out and planned again by judgement, but for that it was taken back', () => {
    const made = drawnAgainCentre();
    const { again, reasonsOf, cellFor, decide } = made;
    const drawn = made.cellsOf(made.plan.id).find(({ learner_name }) => learner_name === 'Lou Alder');
    valueOf(made.unplanThem('IV', 'Lou EXU1'));
    valueOf(made.planThem('OV', 'summative', 'Lou EXU1'));
    const out = valueOf(made.unplanThem('OV', 'Lex EXU1'));
    const back = valueOf(made.planThem('OV', 'summative', 'Lex EXU1'));
    for (const { changeId } of [back, out]) valueOf(made.undo('OV', changeId));
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1']);
    again();
    expect(reasonsOf(drawn?.decision_id)).toEqual([expect.stringContaining(RED), JUDGED]);
    const [others] = made.written().filter(({ decision_id }) => decision_id !== drawn?.decision_id);
    expect(readJson(sentences, others?.reasons ?? '')).toEqual([expect.stringContaining(RED)]);
    // Ada's now, so not drawn: the judgement is all that is left.
    const [corrected] = decide({ by: 'AG', on: '2026-10-01', corrects: drawn?.decision_id ?? '' });
    again();
    expect(cellFor(corrected)).toMatchObject({ origin: 'judgement', part: null });
    expect(reasonsOf(corrected)).toEqual([JUDGED]);
  });

  test('what was asked for and is sampled stays theirs, with who sampled it and when', () => {
    const made = drawnAgainCentre();
    const { again, cellFor, reasonsOf, check } = made;
    const byHand = judged(made, 'Lou EXU2');
    const { iqa_id } = asAsked(made, byHand);
    made.sampleIt('Lou', 'EXU2');
    again();
    expect(cellFor(byHand)).toMatchObject({
      origin: 'judgement',
      is_done: 1,
      iqa_id,
      planned_on: '2026-11-21',
    });
    expect(reasonsOf(byHand)).toEqual([JUDGED]);
    expect(check()).toMatchObject({ repeats: true, differences: [] });
  });

  test('keeps what somebody plans while it is drawn', () => {
    const made = drawnAgainCentre();
    const { again, lead, plan, places } = made;
    const makeSeed = () => {
      const asked = {
        planId: plan.id,
        places: places('Lou EXU2'),
        stage: 'summative',
        reason: 'An appeal.',
      } as const;
      valueOf(planPlaces(lead, asked));
      return '20261121-TEST-0009-SEED';
    };
    expect(again({ makeSeed })).toMatchObject({ stayed: 1 });
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1', 'Lou EXU2']);
  });
});
