import { beforeEach, describe, expect, test } from 'vitest';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { samplingCentre, type SamplingCentre } from '../support/sampling';

const everything = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } };

let made: SamplingCentre;
let planId: string;
const cells = () => made.cellsOf(planId);
/** The first cell of a unit. */
const cellIn = (unit: string) => {
  const cell = cells().find(({ unit_code }) => unit_code === unit);
  if (!cell) throw new Error(`no cell of ${unit}`);
  return cell;
};
const screen = (cellId: string) => valueOf(getSample(made.as('IV'), { cellId }));

beforeEach(() => {
  made = samplingCentre();
  made.decide(
    { by: 'AG', on: '2026-10-01' },
    { by: 'AG', on: '2026-10-02', unit: 'EXU2' },
    { by: 'IV', on: '2026-10-03', unit: 'EXU3' },
    { by: 'TT', countersigner: 'IV', on: '2026-10-04', unit: 'EXU4' },
    { by: 'AG', on: '2026-10-05' },
    { by: 'AG', on: '2026-10-06' },
  );
  const plan = made.planFor({ policy: everything });
  planId = plan.id;
  valueOf(made.drawHere(plan));
});

describe('the screen', () => {
  test('leads to the next sample that is still to do, in the plan’s order, and around', () => {
    const mine = cells().filter(({ iqa_id }) => iqa_id === made.idOf('OV'));
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
    const other = cells().find(({ iqa_id }) => iqa_id === made.idOf('IV'));
    expect(next(other?.id ?? '')).toBe(one);
  });

  test('tells what happened in order', () => {
    const cell = cellIn('EXU1');
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
    const { events } = screen(cell.id);
    expect(events).toEqual([
      { at: cell.decided_on, what: 'Decided by Ada Green' },
      { at: '2026-11-21T09:00:00.000Z', what: 'Planned in draw 1' },
      { at: '2026-11-22T09:00:00.000Z', what: 'Sampled by Ivy Verifier: agreed' },
      { at: '2026-11-23T09:00:00.000Z', what: 'Corrected (revision 2) by Oli Verifier: disagreed' },
    ]);
  });
});
