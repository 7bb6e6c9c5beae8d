import { beforeEach, describe, expect, test } from 'vitest';
import { handOverCells } from '../../electron/services/plan-cells/hand-over';
import { moveCells } from '../../electron/services/plan-cells/move';
import { failureOf, valueOf } from '../support/database';
import { cellCentre, type CellCentre } from '../support/plan-cells';

let made: CellCentre;
beforeEach(() => {
  made = cellCentre();
});

describe('moving', () => {
  const move = (cells: readonly string[], plannedOn: string) =>
    moveCells(made.as('IV'), {
      planId: made.plan.id,
      cells: cells.map((id) => ({ kind: made.ahead().some((row) => row.id === id) ? 'ahead' : 'cell', id })),
      plannedOn,
    });

  test('plans for another day, ahead of a decision too', () => {
    valueOf(made.planThem('IV', 'interim', 'Lou EXU1'));
    const { id } = made.cell('Lou', 'EXU1');
    const ahead = made.ahead()[0]?.id ?? '';
    expect(valueOf(move([id, ahead], '2027-01-04'))).toMatchObject({ changed: 2, refused: [] });
    expect([made.cell('Lou', 'EXU1').planned_on, made.ahead()[0]?.planned_on]).toEqual([
      '2027-01-04',
      '2027-01-04',
    ]);
    // The same day once more is no change.
    expect(valueOf(move([id], '2027-01-04'))).toEqual({ changeId: null, changed: 0, refused: [] });
  });

  test('is refused for a day that has passed, and of what is sampled, taken out, of another draw or plan', () => {
    expect(failureOf(move([made.cell('Lou', 'EXU1').id], '2026-11-20'))).toMatchObject({
      code: 'malformed',
      field: 'plannedOn',
    });
    const [lou, lex] = [made.cell('Lou', 'EXU1').id, made.cell('Lex', 'EXU1').id];
    made.sampleIt('Lou', 'EXU1');
    valueOf(made.unplanThem('IV', 'Lex EXU1'));
    expect(valueOf(move([lou, lex, 'none'], '2026-12-01'))).toEqual({
      changeId: null,
      changed: 0,
      refused: [
        'Lou Alder, EXU1: it is sampled already.',
        'Lex Dogwood, EXU1: it is planned no more.',
        'A cell that you marked is not of this plan.',
      ],
    });
    valueOf(made.drawHere(made.plan, { isNew: false, reason: 'Again.' }));
    expect(valueOf(move([lex], '2026-12-01')).refused).toEqual([
      'Lex Dogwood, EXU1: the plan was drawn again since.',
    ]);
  });
});

describe('handing over', () => {
  const handOver = (
    by: 'IV' | 'OV' | 'MN',
    from: 'IV' | 'OV' | null,
    to: 'IV' | 'OV' | 'MN' | 'GG' | 'RR',
    cells: readonly string[] | null = null,
  ) =>
    handOverCells(made.as(by), {
      planId: made.plan.id,
      fromId: from === null ? null : made.idOf(from),
      toId: made.idOf(to),
      cells: cells === null ? null : cells.map((id) => ({ kind: 'cell', id })),
      reason: 'On leave.',
    });
  const owners = () => made.cells().map(({ iqa }) => iqa);

  test('gives all that one has not done to another, with the reason', () => {
    valueOf(made.planThem('MN', 'interim', 'Lou EXU2', 'Lea EXU1'));
    const ofOli =
      made.cells().filter(({ iqa }) => iqa === 'OV').length +
      made.ahead().filter(({ iqa }) => iqa === 'OV').length;
    expect(valueOf(handOver('OV', 'OV', 'IV'))).toMatchObject({ changed: ofOli, refused: [] });
    expect(owners()).toEqual(['IV', 'IV']);
    expect(made.ahead().map(({ iqa }) => iqa)).toEqual(['IV', 'IV']);
    expect(made.changes().at(-1)).toMatchObject({
      kind: 'handed over',
      before: made.idOf('OV'),
      after: made.idOf('IV'),
      reason: 'On leave.',
    });
  });

  test('is one’s own to do, or the lead IQA’s', () => {
    expect(failureOf(handOver('IV', 'OV', 'MN')).code).toBe('not-allowed');
    expect(failureOf(handOver('IV', null, 'IV')).code).toBe('not-allowed');
    expect(valueOf(handOver('MN', 'OV', 'IV'))).toMatchObject({ changed: 1 });
    valueOf(made.planThem('MN', 'summative', 'Lin EXU4'));
    expect(valueOf(handOver('MN', null, 'MN'))).toMatchObject({ changed: 1 });
    expect(made.cell('Lin', 'EXU4').iqa).toBe('MN');
  });

  test('goes to an IQA who is present and not the same, else nothing is changed', () => {
    for (const to of ['GG', 'RR'] as const)
      expect(failureOf(handOver('OV', 'OV', to))).toMatchObject({ code: 'malformed', field: 'toId' });
    expect(failureOf(handOver('OV', 'OV', 'OV')).code).toBe('malformed');
    expect(made.changes()).toEqual([]);
  });

  test('leaves where it is, with a sentence, what the other assessed or countersigned (P1)', () => {
    valueOf(made.planThem('MN', 'summative', 'Lea EXU2', 'Lin EXU1'));
    expect(valueOf(handOver('OV', 'OV', 'IV')).refused).toEqual([
      'Lea Birch, EXU2: Ivy Verifier assessed it, so somebody else has to sample it (P1).',
    ]);
    expect(made.cell('Lea', 'EXU2').iqa).toBe('OV');
    expect(valueOf(handOver('IV', 'IV', 'OV')).refused).toEqual([
      'Lin Cedar, EXU1: Oli Verifier countersigned it, so somebody else has to sample it (P1).',
    ]);
  });

  test('single cells: only those that are theirs', () => {
    const [of, other] = ['IV', 'OV'].map((initials) => made.cells().find(({ iqa }) => iqa === initials));
    expect(valueOf(handOver('IV', 'IV', 'MN', [of?.id ?? '', other?.id ?? '']))).toMatchObject({
      changed: 1,
      refused: [`${other?.learner ?? ''}, EXU1: somebody else has it by now.`],
    });
  });
});
