import { describe, expect, test } from 'vitest';
import { cellDetail } from '../../electron/services/plan-matrix/cell-detail';
import { planMatrix } from '../../electron/services/plan-matrix/matrix';
import { saveSample } from '../../electron/services/samples/save';
import { MATRIX_FLAGS, MATRIX_STATES, type MatrixData } from '../../shared/domain/sampling/matrix';
import { failureOf, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { runsOn } from '../support/runs-on';
import { samplingCentre } from '../support/sampling';

const TODAY = '2026-11-21';

/** `Lou Alder EXU1 by AG: decided`, an entry a line. */
function linesOf({ entries, learners, units, assessors }: MatrixData): readonly string[] {
  return [...entries.learner].map((learner, index) => {
    const unit = units[entries.unit[index] ?? -1]?.code;
    const by = assessors[entries.assessor[index] ?? -1]?.initials ?? 'nobody';
    return `${learners[learner]?.name} ${unit} by ${by}: ${MATRIX_STATES[entries.state[index] ?? -1]}`;
  });
}

describe('the matrix of a plan', () => {
  test('shows each learner’s unit by assessor: decided, planned by stage, and what was found', () => {
    const { db, as, decide, planFor, drawHere, cellsOf } = samplingCentre();
    decide(
      { by: 'RR', on: '2026-10-01' },
      { by: 'RR', on: '2026-10-02', stage: 'interim' },
      { by: 'AG', on: '2026-08-01', unit: 'EXU2' },
    );
    const plan = planFor();
    valueOf(drawHere(plan));
    const before = valueOf(planMatrix(db, { planId: plan.id, today: TODAY }, runsOn));
    expect(linesOf(before)).toEqual(
      expect.arrayContaining([
        'Lou Alder EXU1 by RR: planned summative',
        'Lea Birch EXU1 by RR: planned interim',
        'Lin Cedar EXU2 by AG: decided',
      ]),
    );
    const [first] = cellsOf(plan.id).filter(({ learner_name }) => learner_name === 'Lou Alder');
    const iqa = as(first?.iqa_name === 'Ivy Verifier' ? 'IV' : 'OV');
    valueOf(saveSample(iqa, firstSample(first?.id ?? '')));
    const after = valueOf(planMatrix(db, { planId: plan.id, today: TODAY }, runsOn));
    expect(linesOf(after)).toContain('Lou Alder EXU1 by RR: agreed');
    expect(after.assessors.find(({ initials }) => initials === 'RR')).toMatchObject({
      risk: 'red',
      sharePercent: 100,
      decisions: 2,
      planned: 1,
      done: 1,
    });
  });

  test('one learner’s unit decided by two assessors is two entries; methods and marks are bits', () => {
    const { db, decide, planFor, drawHere } = samplingCentre();
    decide(
      { by: 'RR', on: '2026-10-01', method: 'observation' },
      { by: 'AG', on: '2026-10-01', unit: 'EXU2' },
      { by: 'AG', on: '2026-10-01', unit: 'EXU2' },
      { by: 'AG', on: '2026-10-01', unit: 'EXU2' },
      { by: 'RR', on: '2026-10-03', method: 'product' },
    );
    const plan = planFor();
    valueOf(drawHere(plan));
    const { entries, assessors } = valueOf(planMatrix(db, { planId: plan.id, today: TODAY }, runsOn));
    const red = assessors.findIndex(({ initials }) => initials === 'RR');
    const place = [...entries.assessor].indexOf(red);
    expect(entries.methods[place]).toBe(0b1_0000_0001);
    expect(entries.flags[place]).toBe(MATRIX_FLAGS.forced);
    expect(entries.due[place]).toBeGreaterThan(20_000);
    const columns = [
      entries.unit,
      entries.assessor,
      entries.site,
      entries.state,
      entries.stages,
      entries.due,
    ];
    expect(columns.every(({ length }) => length === entries.learner.length)).toBe(true);
  });

  test('a plan that is not there is named', () => {
    const { db } = samplingCentre();
    expect(failureOf(planMatrix(db, { planId: 'no', today: TODAY }, runsOn)).code).toBe('not-found');
  });
});

describe('one cell of the matrix', () => {
  test('tells its decisions, why it is planned, who could sample it and who may not', () => {
    const { lead, decide, planFor, drawHere, base } = samplingCentre();
    decide(
      { by: 'RR', on: '2026-10-01' },
      ...Array.from({ length: 4 }, () => ({ by: 'IV', on: '2026-10-01', unit: 'EXU2' }) as const),
    );
    const plan = planFor();
    valueOf(drawHere(plan));
    const data = valueOf(planMatrix(base.db, { planId: plan.id, today: TODAY }, runsOn));
    const detail = (code: string) =>
      valueOf(
        cellDetail(lead, {
          planId: plan.id,
          learnerId: data.learners.find(({ name }) => name === 'Lou Alder')?.id ?? '',
          unitId: data.units.find((unit) => unit.code === code)?.id ?? '',
        }),
      );
    const red = detail('EXU1');
    expect(red.state).toBe('planned summative');
    expect(red.decisions[0]?.planned?.reasons.length).toBeGreaterThan(0);
    expect(red.iqas.map(({ barred }) => barred)).toEqual([null, null]);
    const own = detail('EXU2');
    expect(own.iqas.find(({ name }) => name === 'Ivy Verifier')?.barred).toBe('assessed it (P1)');
    expect(detail('EXU3')).toMatchObject({ state: 'not taken', decisions: [] });
  });
});
