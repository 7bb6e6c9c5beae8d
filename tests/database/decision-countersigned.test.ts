import { beforeEach, describe, expect, test } from 'vitest';
import { cellOfDecision, cellsDue } from '../../electron/database/plan-cells';
import { plansToSampleIn } from '../../electron/database/countersignatures';
import { plannedSamplesOfLearner } from '../../electron/database/claim-facts';
import { checkDraw } from '../../electron/services/plans/drawing/check-draw';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { valueOf } from '../support/database';
import { due, revisedCentre, type RevisedCentre } from '../support/revised-decisions';
import { firstSample } from '../support/sample-entries';

let made: RevisedCentre;
beforeEach(() => {
  made = revisedCentre();
});

describe('a countersignature after the sample', () => {
  test('leaves the sample counting: plan, coverage, what is due, report', () => {
    made.sampleIn('EXU1');
    const before = made.counts();
    expect(before).toEqual({ done: 1, unitDone: 1, due: 2 });
    made.countersign(made.tomsDecision);
    expect(made.counts()).toEqual(before);
    expect(made.cellIn('EXU1')).toMatchObject({ state: 'agreed', notes: [] });
    expect(cellsDue(made.db, { until: due.until, limit: 10 }).map((cell) => cell.unit_code)).toEqual(
      expect.not.arrayContaining(['EXU1']),
    );
  });

  test('keeps it counting when the plan is drawn again, and the draw repeats', () => {
    made.sampleIn('EXU1');
    const newest = made.countersign(made.tomsDecision);
    made.drawAgain();
    expect(made.cellsOf(made.plan.id).map(({ decision_id }) => decision_id)).toContain(newest);
    expect(made.counts()).toEqual({ done: 1, unitDone: 1, due: 2 });
    expect(made.cellIn('EXU1')).toMatchObject({
      state: 'agreed',
      iqaName: 'Oli Verifier',
      plannedOn: '2026-11-21',
    });
    expect(valueOf(checkDraw(made.db, made.plan.id)).repeats).toBe(true);
    const { samples, cells } = made.report();
    expect(samples).toHaveLength(1);
    expect(cells.find(({ unit }) => unit === 'EXU1')).toMatchObject({
      outcome: 'agreed',
      sampleReference: 'S-0001',
    });
    // Correcting it is a revision of the same sample, not a second one.
    const [first] = valueOf(getSample(made.as('OV'), { cellId: made.cellIn('EXU1').id })).revisions;
    valueOf(
      saveSample(made.as('OV'), {
        ...firstSample(made.cellIn('EXU1').id, { strengths: 'Clearer.' }),
        basedOn: first?.id ?? null,
        correctionReason: 'Wording.',
      }),
    );
    expect(made.report().samples.map(({ revision }) => revision.number)).toEqual([2]);
  });

  test('and a correction that is signed back to what it was is still a correction', () => {
    made.sampleIn('EXU2');
    const other = made.revise(made.adasDecision, { outcome: 'not yet met' });
    made.revise(other, { outcome: 'met' });
    expect(made.cellIn('EXU2')).toMatchObject({ state: 'planned' });
  });

  test('an action leads to the newest cell, whichever revision its sample names', () => {
    made.sampleIn('EXU1');
    made.countersign(made.tomsDecision);
    made.drawAgain();
    expect(cellOfDecision.get(made.db, made.tomsDecision, made.plan.id)).toBe(made.cellIn('EXU1').id);
  });

  test('nothing more is planned on it for its claim or its sampler', () => {
    const learnerId = made.cellIn('EXU1').learnerId;
    const planned = () =>
      plannedSamplesOfLearner
        .all(made.db, { learnerId, qualificationId: made.qualification })
        .map(({ unit_code }) => unit_code);
    const cell = made.cellIn('EXU1');
    const mine = () =>
      plansToSampleIn.all(made.db, { rootId: made.tomsDecision, personId: cell.iqaId ?? '' });
    expect([planned(), mine()]).toEqual([['EXU1'], ['Autumn']]);
    made.sampleIn('EXU1');
    made.countersign(made.tomsDecision);
    made.drawAgain();
    expect([planned(), mine()]).toEqual([[], []]);
  });
});

describe('a decision that waits for a countersignature', () => {
  test('says so in the plan and on the sample’s screen, until it is countersigned', () => {
    expect(made.cellIn('EXU1').notes).toEqual(['Waits for a countersignature']);
    expect(made.cellIn('EXU2').notes).toEqual([]);
    const cellId = made.cellIn('EXU1').id;
    expect(valueOf(getSample(made.as('OV'), { cellId })).cell.notes).toEqual([
      'Waits for a countersignature',
    ]);
    made.countersign(made.tomsDecision);
    expect(made.cellIn('EXU1').notes).toEqual([]);
    expect(valueOf(getSample(made.as('OV'), { cellId })).decision.countersignedBy).toBe('Ada Green');
    // P1: she has countersigned it since it was drawn.
    expect(valueOf(getSample(made.as('AG'), { cellId })).refusal).not.toBeNull();
  });

  test('can be sampled, and the record and the report say that it was not countersigned on that day', () => {
    made.sampleIn('EXU1');
    made.sampleIn('EXU2');
    const notesOf = () => [
      valueOf(getSample(made.as('OV'), { cellId: made.cellIn('EXU1').id })).revisions.map(
        ({ notes }) => notes,
      ),
      made.report().samples.map(({ unit, notes }) => [unit.code, notes]),
    ];
    const said = [
      [['The decision was not countersigned on that day.']],
      [
        ['EXU1', ['The decision was not countersigned on that day.']],
        ['EXU2', []],
      ],
    ];
    expect(notesOf()).toEqual(said);
    expect(made.report().cells.find(({ unit }) => unit === 'EXU1')?.reasons).toContain(
      'Waits for a countersignature',
    );
    made.countersign(made.tomsDecision);
    expect(notesOf()).toEqual(said);
  });
});
