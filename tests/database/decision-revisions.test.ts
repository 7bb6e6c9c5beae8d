import { beforeEach, describe, expect, test } from 'vitest';
import { decisionsOfLearner, decisionTable, type DecisionTableRow } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { cellOfDecision, cellsByMonth, cellsDue, dueCounts } from '../../electron/database/plan-cells';
import { plansToSampleIn } from '../../electron/database/countersignatures';
import { plannedSamplesOfLearner } from '../../electron/database/claim-facts';
import { statementDecisions } from '../../electron/database/statement-decisions';
import { planDetail } from '../../electron/services/plans/detail';
import { checkDraw } from '../../electron/services/plans/check-draw';
import { listPlans, planCells } from '../../electron/services/plans/read';
import { reportModel } from '../../electron/services/reports/model';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { failureOf, testContext, valueOf } from '../support/database';
import { countersigningCentre } from '../support/countersigning';
import { firstSample } from '../support/sample-entries';
import type { SamplingCentre } from '../support/sampling';

let made: SamplingCentre;
let plan: ReturnType<SamplingCentre['planFor']>;
/** Tom's decision on EXU1, which waits for Ada's countersignature, and one of Ada's. */
let tomsDecision: string;
let adasDecision: string;

beforeEach(() => {
  made = countersigningCentre();
  const [toms, adas] = made.decide(
    { by: 'TT', on: '2026-10-05' },
    { by: 'AG', on: '2026-10-06', unit: 'EXU2' },
    { by: 'AG', on: '2026-10-07', unit: 'EXU3' },
  );
  tomsDecision = toms ?? '';
  adasDecision = adas ?? '';
  plan = made.planFor({ policy: { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } } });
  valueOf(made.drawHere(plan));
});

/** Another revision of a decision's newest one, as countersigning and correcting write it. */
function revise(id: string, changes: Partial<DecisionTableRow>): string {
  const read = decisionTable.byId.get(made.db, id);
  if (!read) throw new Error('no decision');
  const next = newId();
  commit(made.db, testContext, 'decision revised', 'test', (tx) =>
    tx.insert(decisionTable, { ...read, ...changes, id: next, replaces: read.id }),
  );
  return next;
}
const countersign = (id: string) =>
  revise(id, { countersigned_by: made.idOf('AG'), countersigned_on: '2026-11-22' });
const cellIn = (unit: string) => {
  const cell = valueOf(planCells(made.as('IV'), { planId: plan.id })).find((row) => row.unitCode === unit);
  if (!cell) throw new Error(`no cell of ${unit}`);
  return cell;
};
const sampleIn = (unit: string) => valueOf(saveSample(made.as('OV'), firstSample(cellIn(unit).id)));
const counts = () => {
  const [row] = valueOf(listPlans(made.lead));
  const { coverage } = valueOf(planDetail(made.lead, { id: plan.id }));
  const unit = coverage.find(({ dimension, value }) => dimension === 'unit' && value === 'EXU1');
  return { done: row?.done, unitDone: unit?.done, due: dueCounts.get(made.db, due)?.due };
};
const due = { until: '2027-12-31', today: '2026-11-21' };
const drawAgain = () => valueOf(made.drawHere(plan, { isNew: false, reason: 'Countersigned since.' }));
const report = () =>
  valueOf(
    reportModel(made.db, {
      planId: plan.id,
      reportNumber: 'VR-1',
      issuedAt: '2026-11-23T09:00:00.000Z',
      iqa: 'Oli Verifier',
      iqaId: made.idOf('OV'),
      eqa: '',
    }),
  ).report;

describe('a countersignature after the sample', () => {
  test('leaves the sample counting: plan, coverage, what is due, report', () => {
    sampleIn('EXU1');
    const before = counts();
    expect(before).toEqual({ done: 1, unitDone: 1, due: 2 });
    countersign(tomsDecision);
    expect(counts()).toEqual(before);
    expect(cellIn('EXU1')).toMatchObject({ state: 'agreed', notes: [] });
    expect(cellsDue(made.db, { until: due.until, limit: 10 }).map((cell) => cell.unit_code)).toEqual(
      expect.not.arrayContaining(['EXU1']),
    );
  });

  test('keeps it counting when the plan is drawn again, and the draw repeats', () => {
    sampleIn('EXU1');
    const newest = countersign(tomsDecision);
    drawAgain();
    expect(made.cellsOf(plan.id).map(({ decision_id }) => decision_id)).toContain(newest);
    expect(counts()).toEqual({ done: 1, unitDone: 1, due: 2 });
    expect(cellIn('EXU1')).toMatchObject({
      state: 'agreed',
      iqaName: 'Oli Verifier',
      plannedOn: '2026-11-21',
    });
    expect(valueOf(checkDraw(made.db, plan.id)).repeats).toBe(true);
    const { samples, cells } = report();
    expect(samples).toHaveLength(1);
    expect(cells.find(({ unit }) => unit === 'EXU1')).toMatchObject({
      outcome: 'agreed',
      sampleReference: 'S-0001',
    });
    // Correcting it is a revision of the same sample, not a second one.
    const [first] = valueOf(getSample(made.as('OV'), { cellId: cellIn('EXU1').id })).revisions;
    valueOf(
      saveSample(made.as('OV'), {
        ...firstSample(cellIn('EXU1').id, { strengths: 'Clearer.' }),
        basedOn: first?.id ?? null,
        correctionReason: 'Wording.',
      }),
    );
    expect(report().samples.map(({ revision }) => revision.number)).toEqual([2]);
  });

  test('and a correction that is signed back to what it was is still a correction', () => {
    sampleIn('EXU2');
    const other = revise(adasDecision, { outcome: 'not yet met' });
    revise(other, { outcome: 'met' });
    expect(cellIn('EXU2')).toMatchObject({ state: 'planned' });
  });

  test('an action leads to the newest cell, whichever revision its sample names', () => {
    sampleIn('EXU1');
    countersign(tomsDecision);
    drawAgain();
    expect(cellOfDecision.get(made.db, tomsDecision, plan.id)).toBe(cellIn('EXU1').id);
  });

  test('nothing more is planned on it for its claim or its sampler', () => {
    const learnerId = cellIn('EXU1').learnerId;
    const planned = () =>
      plannedSamplesOfLearner
        .all(made.db, { learnerId, qualificationId: made.qualification })
        .map(({ unit_code }) => unit_code);
    const cell = cellIn('EXU1');
    const mine = () => plansToSampleIn.all(made.db, { rootId: tomsDecision, personId: cell.iqaId ?? '' });
    expect([planned(), mine()]).toEqual([['EXU1'], ['Autumn']]);
    sampleIn('EXU1');
    countersign(tomsDecision);
    drawAgain();
    expect([planned(), mine()]).toEqual([[], []]);
  });
});

describe('a correction of what was judged after the sample', () => {
  test.each<[string, () => Partial<DecisionTableRow>]>([
    ['the outcome', () => ({ outcome: 'not yet met' })],
    ['the assessor', () => ({ assessor_id: made.idOf('RR') })],
    ['the method', () => ({ method: 'professional discussion' })],
    ['the date', () => ({ decided_on: '2026-10-08' })],
    ['the portfolio reference', () => ({ portfolio_reference: 'p. 9' })],
  ])('of %s: the decision asks for a new sample, and the old one is said', (_what, changes) => {
    sampleIn('EXU2');
    expect(counts()).toMatchObject({ done: 1 });
    const newest = revise(adasDecision, changes());
    expect(counts()).toMatchObject({ done: 0, due: 3 });
    const cell = cellIn('EXU2');
    expect(cell).toMatchObject({
      doneOn: null,
      notes: ['Sampled on 21 Nov 2026, before it was corrected: needs a new sample'],
    });
    const screen = valueOf(getSample(made.as('IV'), { cellId: cell.id }));
    expect(screen.revisions).toEqual([]);
    expect(screen.outdated.map(({ recordedBy }) => recordedBy)).toEqual(['Oli Verifier']);
    const told = report();
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
    expect(cellIn('EXU2')).toMatchObject({ state: 'disagreed', notes: [] });
    expect(report().samples.map(({ outcome }) => outcome)).toEqual(['agreed', 'disagreed']);
    expect(made.cellsOf(plan.id).find(({ unit_code }) => unit_code === 'EXU2')?.newest_decision_id).toBe(
      newest,
    );
  });

  test('drawing again plans it anew, and the sample before it is no longer told as done', () => {
    sampleIn('EXU2');
    revise(adasDecision, { outcome: 'not yet met' });
    drawAgain();
    expect(counts()).toMatchObject({ done: 0 });
    expect(cellIn('EXU2')).toMatchObject({ state: 'planned', doneOn: null });
    expect(
      cellsByMonth.all(made.db, { from: '2026-01-01', to: '2027-12-31' }).map(({ done }) => done),
    ).toContain(1);
  });

  test('a sample that another IQA based on the outdated one is refused as stale', () => {
    const { revisionId } = sampleIn('EXU2');
    revise(adasDecision, { outcome: 'not yet met' });
    const correction = {
      ...firstSample(cellIn('EXU2').id),
      basedOn: revisionId,
      correctionReason: 'Again.',
    };
    expect(failureOf(saveSample(made.as('OV'), correction)).code).toBe('stale');
  });
});

test('a learner’s record and statement name the sample through a countersignature, not through a correction', () => {
  const { learnerId } = cellIn('EXU1');
  const qualificationId = made.qualification;
  const sampledBy = () => [
    decisionsOfLearner.all(made.db, learnerId).map((row) => row.sampled_by),
    statementDecisions.all(made.db, { learnerId, qualificationId }).map((row) => row.iqa_name),
  ];
  sampleIn('EXU1');
  expect(sampledBy()).toEqual([['Oli Verifier'], ['Oli Verifier']]);
  const signed = countersign(tomsDecision);
  expect(sampledBy()).toEqual([['Oli Verifier'], ['Oli Verifier']]);
  revise(signed, { method: 'professional discussion' });
  expect(sampledBy()).toEqual([[null], [null]]);
});

describe('a decision that waits for a countersignature', () => {
  test('says so in the plan and on the sample’s screen, until it is countersigned', () => {
    expect(cellIn('EXU1').notes).toEqual(['Waits for a countersignature']);
    expect(cellIn('EXU2').notes).toEqual([]);
    const cellId = cellIn('EXU1').id;
    expect(valueOf(getSample(made.as('OV'), { cellId })).cell.notes).toEqual([
      'Waits for a countersignature',
    ]);
    countersign(tomsDecision);
    expect(cellIn('EXU1').notes).toEqual([]);
    expect(valueOf(getSample(made.as('OV'), { cellId })).decision.countersignedBy).toBe('Ada Green');
    // P1: she has countersigned it since it was drawn.
    expect(valueOf(getSample(made.as('AG'), { cellId })).refusal).not.toBeNull();
  });

  test('can be sampled, and the record and the report say that it was not countersigned on that day', () => {
    sampleIn('EXU1');
    sampleIn('EXU2');
    const notesOf = () => [
      valueOf(getSample(made.as('OV'), { cellId: cellIn('EXU1').id })).revisions.map(({ notes }) => notes),
      report().samples.map(({ unit, notes }) => [unit.code, notes]),
    ];
    const said = [
      [['The decision was not countersigned on that day.']],
      [
        ['EXU1', ['The decision was not countersigned on that day.']],
        ['EXU2', []],
      ],
    ];
    expect(notesOf()).toEqual(said);
    expect(report().cells.find(({ unit }) => unit === 'EXU1')?.reasons).toContain(
      'Waits for a countersignature',
    );
    countersign(tomsDecision);
    expect(notesOf()).toEqual(said);
  });
});
