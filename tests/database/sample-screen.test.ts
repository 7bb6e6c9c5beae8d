import { beforeEach, describe, expect, test } from 'vitest';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { drawnPlan } from '../support/sampled-plan';

let made: ReturnType<typeof drawnPlan>;
beforeEach(() => {
  made = drawnPlan();
});

describe('the screen', () => {
  test('leads to the next sample that is still to do, in the plan’s order, and around', () => {
    const mine = made.cells().filter(({ iqa_id }) => iqa_id === made.idOf('OV'));
    expect(mine.length).toBeGreaterThanOrEqual(3);
    const next = (cellId: string) => valueOf(getSample(made.as('OV'), { cellId })).nextCellId;
    const [one, two, three] = mine.map(({ id }) => id);
    expect(next(one ?? '')).toBe(two);
    expect(next(mine.at(-1)?.id ?? '')).toBe(one);
    valueOf(saveSample(made.as('OV'), firstSample(two ?? '')));
    expect(next(one ?? '')).toBe(three);
    for (const { id } of mine)
      if (id !== two && id !== one) valueOf(saveSample(made.as('OV'), firstSample(id)));
    expect(next(three ?? '')).toBe(one);
    expect(next(one ?? '')).toBeNull();
    // Somebody else's sample leads to one's own.
    const other = made.cells().find(({ iqa_id }) => iqa_id === made.idOf('IV'));
    expect(next(other?.id ?? '')).toBe(one);
  });

  test('tells what happened in order', () => {
    const cell = made.cellIn('EXU1');
    made.clock.now = '2026-11-22T09:00:00.000Z';
    const { revisionId } = valueOf(saveSample(made.as('IV'), firstSample(cell.id)));
    made.clock.now = '2026-11-23T09:00:00.000Z';
    valueOf(
      saveSample(made.as('OV'), {
        ...firstSample(cell.id, { outcome: 'disagreed', improvements: 'Not hers.' }),
        basedOn: revisionId,
        correctionReason: 'Looked again.',
      }),
    );
    const { events } = made.screen(cell.id);
    expect(events).toEqual([
      { at: cell.decided_on, what: 'Decided by Ada Green' },
      { at: '2026-11-21T09:00:00.000Z', what: 'Planned in draw 1' },
      { at: '2026-11-22T09:00:00.000Z', what: 'Sampled by Ivy Verifier: agreed' },
      { at: '2026-11-23T09:00:00.000Z', what: 'Corrected (revision 2) by Oli Verifier: disagreed' },
    ]);
  });
});
