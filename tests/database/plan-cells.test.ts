import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { learnerTable } from '../../electron/database/learners';
import { handOverCells } from '../../electron/services/plan-cells/hand-over';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { failureOf, testContext, valueOf } from '../support/database';
import { cellCentre, type CellCentre } from '../support/plan-cells';
import { record } from '../support/records';
import { firstSample } from '../support/sample-entries';

let made: CellCentre;
beforeEach(() => {
  made = cellCentre();
});

const allToOli = () =>
  valueOf(
    handOverCells(made.lead, {
      planId: made.plan.id,
      fromId: made.idOf('IV'),
      toId: made.idOf('OV'),
      cells: null,
      reason: 'On leave.',
    }),
  );

describe('planning by judgement', () => {
  test('puts the newest decision of the stage into the plan, marked as judgement, never as drawn', () => {
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1']);
    const done = valueOf(made.planThem('IV', 'summative', 'Lea EXU1'));
    expect(done).toMatchObject({ changed: 1, refused: [] });
    expect(made.cell('Lea', 'EXU1')).toMatchObject({
      origin: 'judgement',
      planned_on: '2026-12-07',
      reasons: JSON.stringify(['Added by judgement of Ivy Verifier: A complaint.']),
    });
    expect(made.changes()).toEqual([
      { change_id: done.changeId, kind: 'planned', before: null, after: null, reason: 'A complaint.' },
    ]);
    expect(valueOf(checkDraw(made.db, made.plan.id))).toMatchObject({ repeats: true });
  });

  test('gives them out as a draw does: by what everybody has to do, never to who had a part (P1)', () => {
    valueOf(made.planThem('MN', 'summative', 'Lea EXU1', 'Lin EXU2', 'Lou EXU2', 'Lea EXU2', 'Lin EXU1'));
    const judged = made.cells().filter(({ origin }) => origin === 'judgement');
    // Each IQA's own are spread evenly: three of one, two of the other.
    expect(judged.map(({ planned_on }) => planned_on).sort()).toEqual([
      '2026-11-26',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-15',
    ]);
    expect(made.cell('Lea', 'EXU2').iqa).toBe('OV');
    expect(made.cell('Lin', 'EXU1').iqa).toBe('IV');
    const each = (initials: string) => made.cells().filter(({ iqa }) => iqa === initials).length;
    expect(Math.abs(each('IV') - each('OV'))).toBeLessThanOrEqual(1);
  });

  test('counts what everybody has to do already', () => {
    allToOli();
    valueOf(made.planThem('MN', 'summative', 'Lea EXU1', 'Lin EXU2'));
    expect([made.cell('Lea', 'EXU1').iqa, made.cell('Lin', 'EXU2').iqa]).toEqual(['IV', 'IV']);
  });

  test('keeps to the units that an IQA is competent in, where any are recorded', () => {
    record(made.db, 'competence', {
      person_id: made.idOf('IV'),
      unit_id: made.places('Lea EXU3')[0]?.unitId ?? '',
      evidence: 'qualification',
      valid_from: '2020-01-01',
    });
    allToOli();
    valueOf(made.planThem('MN', 'summative', 'Lin EXU2', 'Lex EXU3', 'Lin EXU1'));
    expect([made.cell('Lin', 'EXU2').iqa, made.cell('Lex', 'EXU3').iqa]).toEqual(['OV', 'IV']);
    // Oli countersigned it and Ivy is not recorded for the unit.
    expect(made.cell('Lin', 'EXU1')).toMatchObject({ iqa: null });
    expect(made.cell('Lin', 'EXU1').reasons).toContain('competent in EXU1');
  });

  test('leaves to nobody what every IQA of the plan had a part in, and says so', () => {
    expect(valueOf(made.planThem('MN', 'summative', 'Lin EXU4'))).toMatchObject({ changed: 1 });
    expect(made.cell('Lin', 'EXU4')).toMatchObject({ iqa: null });
    expect(made.cell('Lin', 'EXU4').reasons).toContain(
      'Nobody independent can verify it: Ivy Verifier assessed it and Oli Verifier countersigned it.',
    );
  });

  test('plans the unit ahead where there is no decision of the stage', () => {
    expect(valueOf(made.planThem('IV', 'interim', 'Lea EXU1'))).toMatchObject({ changed: 1, refused: [] });
    expect(made.ahead()).toMatchObject([
      {
        learner: 'Lea Birch',
        unit: 'EXU1',
        stage: 'interim',
        planned_on: '2026-12-07',
        reason: 'Planned ahead by judgement of Ivy Verifier: A complaint.',
      },
    ]);
    expect(made.planned()).toEqual(['Lex EXU1', 'Lou EXU1']);
  });

  test('plans what was taken out as it was, by the same cell', () => {
    // All with Oli: whoever has least to do would be Ivy.
    allToOli();
    const before = made.cell('Lou', 'EXU1');
    valueOf(made.unplanThem('IV', 'Lou EXU1'));
    expect(made.planned()).toEqual(['Lex EXU1']);
    expect(valueOf(made.planThem('IV', 'summative', 'Lou EXU1'))).toMatchObject({ changed: 1 });
    expect(made.cell('Lou', 'EXU1')).toEqual(before);
    const changes = made.changes().filter(({ kind }) => kind !== 'handed over');
    expect(changes.map(({ kind, before: was }) => [kind, was])).toEqual([
      ['unplanned', null],
      ['planned', 'Taken out by judgement of Ivy Verifier: Left the course.'],
    ]);
  });

  describe('refuses, a sentence for each place, and plans the rest', () => {
    const refused = (stage: 'interim' | 'summative', ...marked: readonly string[]) =>
      valueOf(made.planThem('IV', stage, ...marked)).refused;

    test('what is planned or sampled already', () => {
      made.sampleIt('Lex', 'EXU1');
      valueOf(made.planThem('IV', 'interim', 'Lea EXU1'));
      expect(valueOf(made.planThem('IV', 'summative', 'Lou EXU1', 'Lex EXU1', 'Lea EXU1'))).toMatchObject({
        changed: 1,
        refused: ['Lou Alder, EXU1: it is planned already.', 'Lex Dogwood, EXU1: it is sampled already.'],
      });
      expect(refused('interim', 'Lea EXU1')).toEqual(['Lea Birch, EXU1: it is planned ahead already.']);
    });

    test('a unit of a claim, and ahead anything of a certificate that is claimed', () => {
      record(made.db, 'claim', {
        id: 'claim',
        root_id: 'claim',
        registration_id: made.registrations.get('Lea') ?? '',
        state: 'claimed',
        claimed_on: '2026-11-20',
        claimed_by: made.idOf('MN'),
        pack_id: packId(),
        verdicts: '[]',
        units: JSON.stringify([{ unitId: made.places('Lea EXU1')[0]?.unitId, code: 'EXU1' }]),
        recorded_at: made.clock.now,
        recorded_by: made.idOf('MN'),
      });
      expect(refused('summative', 'Lea EXU1', 'Lea EXU4', 'Lea EXU2')).toEqual([
        'Lea Birch, EXU1: the unit is claimed, so nothing more of it is sampled.',
        'Lea Birch, EXU4: the certificate is claimed, so no decision will come.',
      ]);
    });

    test('a learner who is not registered or has withdrawn, and a unit they do not take', () => {
      commit(made.db, testContext, 'learner added', 'test', (tx) =>
        tx.insert(learnerTable, {
          id: 'lara',
          name: 'Lara Elm',
          number: 'L9',
          uln: null,
          born_on: null,
          site_id: null,
          cohort: null,
          device_id: 'device-test',
          workplace: null,
          needs: null,
        }),
      );
      const raw = (sql: string) => made.db.prepareWrite(sql).run();
      raw(
        `UPDATE registration SET withdrawn_on = '2026-11-01' WHERE id = '${made.registrations.get('Lin') ?? ''}'`,
      );
      record(made.db, 'chosen_unit', {
        registration_id: made.registrations.get('Lex') ?? '',
        unit_id: made.places('Lex EXU4')[0]?.unitId ?? '',
        chosen_on: '2026-09-01',
      });
      expect(refused('summative', 'Lara EXU1', 'Lex EXU4', 'Lou OTU1')).toEqual([
        'Lara Elm, EXU1: the learner is not registered for EX2D1.',
        'A learner’s unit that you marked is not of this plan’s qualification.',
      ]);
      // What was decided before they withdrew can still be sampled.
      expect(refused('summative', 'Lin EXU2')).toEqual([]);
      expect(refused('interim', 'Lin EXU2', 'Lex EXU2', 'Lou EXU4', 'Lex EXU3')).toEqual([
        'Lin Cedar, EXU2: the learner has withdrawn from EX2D1.',
        'Lex Dogwood, EXU3: the learner does not take this unit.',
      ]);
    });
  });

  test('is refused to whoever is no IQA, and of a plan that is not there', () => {
    const request = {
      planId: made.plan.id,
      places: made.places('Lea EXU1'),
      stage: 'summative',
      reason: 'x',
    } as const;
    expect(failureOf(planPlaces(made.as('AG'), request)).code).toBe('not-allowed');
    expect(failureOf(planPlaces(made.lead, { ...request, planId: 'none' })).code).toBe('not-found');
  });
});

describe('taking out of a plan', () => {
  test('keeps the cell with the reason, also of what is planned ahead, and says what it could not', () => {
    valueOf(made.planThem('IV', 'interim', 'Lou EXU1'));
    made.sampleIt('Lex', 'EXU1');
    expect(
      valueOf(made.unplanThem('MN', 'Lou EXU1', 'Lou EXU1', 'Lex EXU1', 'Lin EXU2', 'Lou OTU1')),
    ).toMatchObject({
      changed: 2,
      refused: [
        'Lex Dogwood, EXU1: it is sampled already.',
        'Lin Cedar, EXU2: nothing is planned there.',
        'A learner’s unit that you marked is not of this plan’s qualification.',
      ],
    });
    const reason = 'Taken out by judgement of Meera Nair: Left the course.';
    expect(made.cell('Lou', 'EXU1').unplanned_reason).toBe(reason);
    expect(made.ahead()).toMatchObject([{ unplanned_reason: reason, cell_id: null }]);
    expect(valueOf(checkDraw(made.db, made.plan.id))).toMatchObject({ repeats: true });
  });

  test('nothing is recorded of it any more: its screen says why', () => {
    valueOf(made.unplanThem('MN', 'Lou EXU1'));
    const cell = made.cell('Lou', 'EXU1');
    const sampler = made.as(cell.iqa === 'IV' ? 'IV' : 'OV');
    const said = 'This sample is planned no more. Taken out by judgement of Meera Nair: Left the course.';
    expect(valueOf(getSample(sampler, { cellId: cell.id })).refusal).toEqual({ rule: null, message: said });
    expect(failureOf(saveSample(sampler, firstSample(cell.id)))).toEqual({
      code: 'not-allowed',
      message: said,
    });
  });
});

const packId = (): string => made.db.prepareValue<[], string>('SELECT id FROM rule_pack LIMIT 1').get() ?? '';
