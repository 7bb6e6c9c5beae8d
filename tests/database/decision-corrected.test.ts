import { beforeEach, describe, expect, test } from 'vitest';
import type { DecisionTableRow } from '../../electron/database/decisions';
import { decisionsOfLearner } from '../../electron/database/decisions';
import { cellsByMonth } from '../../electron/database/plan-cells';
import { statementDecisions } from '../../electron/database/statement-decisions';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { failureOf, valueOf } from '../support/database';
import { revisedCentre, type RevisedCentre } from '../support/revised-decisions';
import { firstSample } from '../support/sample-entries';

let made: RevisedCentre;
beforeEach(() => {
  made = revisedCentre();
});

describe('a correction of what was judged after the sample', () => {
  test.each<[string, () => Partial<DecisionTableRow>]>([
    ['the outcome', () => ({ outcome: 'not yet met' })],
    ['the assessor', () => ({ assessor_id: made.idOf('RR') })],
    ['the method', () => ({ method: 'professional discussion' })],
    ['the date', () => ({ decided_on: '2026-10-08' })],
    ['the portfolio reference', () => ({ portfolio_reference: 'p. 9' })],
  ])('of %s: the decision asks for a new sample, and the old one is said', (_what, changes) => {
    made.sampleIn('EXU2');
    expect(made.counts()).toMatchObject({ done: 1 });
    const newest = made.revise(made.adasDecision, changes());
    expect(made.counts()).toMatchObject({ done: 0, due: 3 });
    const cell = made.cellIn('EXU2');
    expect(cell).toMatchObject({
      doneOn: null,
      notes: ['Sampled on 21 Nov 2026, before it was corrected: needs a new sample'],
    });
    const screen = valueOf(getSample(made.as('IV'), { cellId: cell.id }));
    expect(screen.revisions).toEqual([]);
    expect(screen.outdated.map(({ recordedBy }) => recordedBy)).toEqual(['Oli Verifier']);
    const told = made.report();
    expect(told.samples[0]).toMatchObject({
      assessor: 'Ada Green',
      notes: ['Sampled before it was corrected: the decision has changed since and needs a new sample.'],
    });
    expect(told.cells.find(({ unit }) => unit === 'EXU2')).toMatchObject({
      outcome: null,
      sampleReference: null,
    });
    // The new sample looks at the decision as it is now, beside the old one.
    valueOf(
      saveSample(made.as('OV'), firstSample(cell.id, { outcome: 'disagreed', improvements: 'Not met.' })),
    );
    expect(made.cellIn('EXU2')).toMatchObject({ state: 'disagreed', notes: [] });
    expect(made.report().samples.map(({ outcome }) => outcome)).toEqual(['agreed', 'disagreed']);
    expect(made.cellsOf(made.plan.id).find(({ unit_code }) => unit_code === 'EXU2')?.newest_decision_id).toBe(
      newest,
    );
  });

  test('drawing again plans it anew, and the sample before it is no longer told as done', () => {
    made.sampleIn('EXU2');
    made.revise(made.adasDecision, { outcome: 'not yet met' });
    made.drawAgain();
    expect(made.counts()).toMatchObject({ done: 0 });
    expect(made.cellIn('EXU2')).toMatchObject({ state: 'planned', doneOn: null });
    expect(
      cellsByMonth.all(made.db, { from: '2026-01-01', to: '2027-12-31' }).map(({ done }) => done),
    ).toContain(1);
  });

  test('a sample that another IQA based on the outdated one is refused as stale', () => {
    const { revisionId } = made.sampleIn('EXU2');
    made.revise(made.adasDecision, { outcome: 'not yet met' });
    const correction = {
      ...firstSample(made.cellIn('EXU2').id),
      basedOn: revisionId,
      correctionReason: 'Again.',
    };
    expect(failureOf(saveSample(made.as('OV'), correction)).code).toBe('stale');
  });
});

test('a learner’s record and statement name the sample through a countersignature, not through a correction', () => {
  const { learnerId } = made.cellIn('EXU1');
  const qualificationId = made.qualification;
  const sampledBy = () => [
    decisionsOfLearner.all(made.db, learnerId).map((row) => row.sampled_by),
    statementDecisions.all(made.db, { learnerId, qualificationId }).map((row) => row.iqa_name),
  ];
  made.sampleIn('EXU1');
  expect(sampledBy()).toEqual([['Oli Verifier'], ['Oli Verifier']]);
  const signed = made.countersign(made.tomsDecision);
  expect(sampledBy()).toEqual([['Oli Verifier'], ['Oli Verifier']]);
  made.revise(signed, { method: 'professional discussion' });
  expect(sampledBy()).toEqual([[null], [null]]);
});
