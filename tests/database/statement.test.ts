import { beforeEach, describe, expect, test } from 'vitest';
import { achievementsOf } from '../../electron/database/statement-decisions';
import { signStatement } from '../../electron/services/claims/sign-statement';
import { saveSample } from '../../electron/services/samples/save';
import { claimCentre, readyCentre, someStrokes, type ClaimCentre } from '../support/claims';
import { failureOf, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { everything } from '../support/sampled-plan';

let made: ClaimCentre;
beforeEach(() => {
  made = claimCentre();
});

/** Draws every decision and samples the one on a unit. */
function sampleUnit(unit: string, outcome: 'agreed' | 'disagreed' = 'agreed'): void {
  const plan = made.planFor({ policy: everything });
  valueOf(made.drawHere(plan));
  const cell = made.cellsOf(plan.id).find(({ unit_code }) => unit_code === unit);
  if (!cell) throw new Error(`no cell of ${unit}`);
  const iqa = cell.iqa_id === made.idOf('OV') ? 'OV' : 'IV';
  valueOf(saveSample(made.as(iqa), firstSample(cell.id, { outcome, improvements: 'Look again.' })));
}

describe('the statement of unit achievement', () => {
  test('has a row for each summative decision “met” that no sample overturned, and names what is left', () => {
    made.decideOne('EXU1', { on: '2026-10-02' });
    made.decideOne('EXU2', { stage: 'interim' });
    expect(made.rows()).toMatchObject([
      {
        code: 'EXU1',
        achievedOn: '2026-10-02',
        assessorInitials: 'AG',
        base: null,
        learnerSigned: null,
        sampled: null,
      },
    ]);
    const [groupA] = made.statement().groups;
    expect(groupA?.left.map(({ code }) => code)).toEqual(['EXU2']);
    expect(made.statement().combination.groups[0]).toMatchObject({ have: 4, need: 8, state: 'short' });

    sampleUnit('EXU1', 'disagreed');
    expect(made.rows()).toEqual([]);
  });

  test('shows who sampled it, and asks for their signature until it is on file', () => {
    made.decideOne('EXU1');
    sampleUnit('EXU1');
    valueOf(made.signAll());
    const [before] = made.rows();
    expect(before?.sampled).toMatchObject({ outcome: 'agreed', on: '2026-11-21', signature: null });
    expect(made.verdict('C3').summary).toBe('EXU1 lacks the signature of the IQA who sampled it.');
    made.giveSignature('IV');
    made.giveSignature('OV');
    const [after] = made.rows();
    expect(after?.sampled?.signature).toMatchObject({ kind: 'drawn', strokes: someStrokes });
    expect(made.verdict('C3').state).toBe('met');
  });

  test('rests on another decision after an overturned one, which the learner signs anew', () => {
    made.decideOne('EXU1');
    valueOf(made.signAll());
    sampleUnit('EXU1', 'disagreed');
    made.decideOne('EXU1', { on: '2026-11-21', by: 'UU' });
    expect(made.rows()).toMatchObject([
      { achievedOn: '2026-11-21', assessorInitials: 'UU', learnerSigned: null },
    ]);
    // The row on record is revised, not doubled.
    expect(made.rows()[0]?.base).not.toBeNull();
    valueOf(made.signAll('2026-11-21'));
    expect(achievementsOf.all(made.db, made.registrationId)).toHaveLength(1);
    expect(made.rows()[0]?.learnerSigned).toMatchObject({ on: '2026-11-21' });
  });
});

describe('the learner’s signature', () => {
  const sign = (how: Parameters<typeof signStatement>[1]['how'], units = ['EXU1', 'EXU2']) =>
    signStatement(made.lead, {
      registrationId: made.registrationId,
      units: made
        .rows()
        .filter(({ code }) => units.includes(code))
        .map(({ unitId, base }) => ({ unitId, base })),
      how,
    });
  beforeEach(() => {
    made.decideOne('EXU1');
    made.decideOne('EXU2', { on: '2026-11-05' });
  });

  test('is drawn once for several units', () => {
    valueOf(sign({ kind: 'drawn', strokes: [[[10, 10]]] }));
    for (const { learnerSigned } of made.rows())
      expect(learnerSigned).toMatchObject({
        on: '2026-11-21',
        seenBy: null,
        signature: { kind: 'drawn', strokes: [[[10, 10]]] },
      });
    const kept = achievementsOf.all(made.db, made.registrationId);
    expect(new Set(kept.map(({ learner_signature_id }) => learner_signature_id)).size).toBe(1);
  });

  test('was given on paper, on a day, as somebody saw', () => {
    valueOf(sign({ kind: 'paper', signedOn: '2026-11-06', seenBy: made.idOf('AG') }));
    for (const { learnerSigned } of made.rows())
      expect(learnerSigned).toEqual({ on: '2026-11-06', seenBy: 'Ada Green', signature: null });
  });

  test('is refused for a day to come, or before the unit was achieved', () => {
    const on = (signedOn: string) =>
      failureOf(sign({ kind: 'paper', signedOn, seenBy: made.lead.person.id }));
    expect(on('2026-11-22')).toMatchObject({ code: 'dates', field: 'signedOn' });
    expect(on('2026-11-04').message).toBe('EXU2 was achieved on 5 Nov 2026, after this day.');
    expect(achievementsOf.all(made.db, made.registrationId)).toEqual([]);
  });

  test('is refused on a row that somebody changed meanwhile, by an assessor, and once claimed', () => {
    const units = made.rows().map(({ unitId, base }) => ({ unitId, base }));
    valueOf(made.signAll());
    const again: Parameters<typeof signStatement>[1] = {
      registrationId: made.registrationId,
      units,
      how: { kind: 'drawn', strokes: [[[1, 1]]] },
    };
    expect(failureOf(signStatement(made.lead, again)).code).toBe('changed-meanwhile');
    expect(failureOf(signStatement(made.as('AG'), again)).code).toBe('not-allowed');
    made = readyCentre();
    valueOf(made.claim());
    expect(made.rows().every(({ isLocked }) => isLocked)).toBe(true);
    expect(failureOf(made.signAll()).code).toBe('claimed');
  });
});
