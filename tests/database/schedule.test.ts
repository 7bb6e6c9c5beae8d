import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { record } from '../support/records';
import { withLimits } from '../../electron/services/capacity/limits';
import { listCapacities } from '../../electron/services/capacity/read';
import { saveIqaCapacity } from '../../electron/services/capacity/save';
import { handOverCells } from '../../electron/services/plan-cells/hand-over';
import { moveCells } from '../../electron/services/plan-cells/move';
import { handOverAdvice } from '../../electron/services/schedule/advice';
import { saveCalendar } from '../../electron/services/schedule/calendar';
import { scheduleLoads, scheduleOverview, scheduleSamples } from '../../electron/services/schedule/read';
import { sites } from '../../electron/database/sites';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { everything } from '../support/sampled-plan';
import { cellCentre, type CellCentre } from '../support/plan-cells';

let made: CellCentre;
beforeEach(() => {
  made = cellCentre();
});

const overview = (from: string, to: string, planId: string | null = null) =>
  valueOf(scheduleOverview(made.lead, { planId, from, to }));
const samples = (request: Parameters<typeof scheduleSamples>[1]) =>
  valueOf(scheduleSamples(made.lead, request)).map(
    (each) => `${each.learnerName.slice(0, 3)} ${each.unitCode} ${each.plannedOn ?? 'no day'}`,
  );
const move = (cellId: string, plannedOn: string) =>
  valueOf(
    moveCells(made.as('MN'), { planId: made.plan.id, cells: [{ kind: 'cell', id: cellId }], plannedOn }),
  );

describe('the schedule', () => {
  test('counts each day by IQA, follows a move over the end of a year, and lists what is behind a number', () => {
    const lou = made.cell('Lou', 'EXU1');
    const lex = made.cell('Lex', 'EXU1');
    move(lou.id, '2026-12-31');
    move(lex.id, '2027-01-04');
    const iqaOf = (initials: string | null) => made.idOf(initials === 'IV' ? 'IV' : 'OV');
    expect(overview('2026-12-28', '2027-01-10').days).toEqual([
      { day: '2026-12-31', iqaId: iqaOf(lou.iqa), open: 1, done: 0 },
      { day: '2027-01-04', iqaId: iqaOf(lex.iqa), open: 1, done: 0 },
    ]);
    expect(overview('2027-01-01', '2027-01-31').days).toHaveLength(1);
    const week = { kind: 'days', from: '2026-12-28', to: '2027-01-03' } as const;
    expect(samples({ planId: null, iqa: null, which: week })).toEqual(['Lou EXU1 2026-12-31']);
    expect(samples({ planId: null, iqa: 'nobody', which: week })).toEqual([]);
    expect(samples({ planId: made.plan.id, iqa: iqaOf(lou.iqa), which: { kind: 'open' } })).toContain(
      'Lou EXU1 2026-12-31',
    );
  });

  test('counts what is done as done, what was planned ahead too, and another draw not', () => {
    move(made.cell('Lou', 'EXU1').id, '2026-12-01');
    move(made.cell('Lex', 'EXU1').id, '2026-12-01');
    made.sampleIt('Lou', 'EXU1');
    valueOf(made.planThem('MN', 'interim', 'Lea EXU1'));
    const sum = () =>
      overview('2026-01-01', '2027-12-31').days.reduce(
        (all, { open, done }) => ({ open: all.open + open, done: all.done + done }),
        { open: 0, done: 0 },
      );
    expect(sum()).toEqual({ open: 2, done: 1 });
    valueOf(made.drawHere(made.plan, { isNew: false, reason: 'Again.' }));
    expect(sum()).toEqual({ open: 2, done: 1 });
    expect(overview('2026-01-01', '2027-12-31', made.lead.person.id).days).toEqual([]);
  });

  test('tells what is overdue and what has no day', () => {
    const { id } = made.cell('Lou', 'EXU1');
    move(id, '2026-11-23');
    move(made.cell('Lex', 'EXU1').id, '2026-12-23');
    made.clock.now = '2026-11-24T09:00:00.000Z';
    const iqaId = made.idOf(made.cell('Lou', 'EXU1').iqa === 'IV' ? 'IV' : 'OV');
    expect(overview('2026-12-01', '2026-12-31').overdue).toEqual([{ iqaId, count: 1 }]);
    expect(samples({ planId: null, iqa: iqaId, which: { kind: 'overdue' } })).toEqual([
      'Lou EXU1 2026-11-23',
    ]);
    made.db
      .prepareWrite<[string]>('UPDATE plan_cell SET planned_on = NULL, iqa_id = NULL WHERE id = ?')
      .run(id);
    const without = overview('2026-12-01', '2026-12-31');
    expect([without.overdue, without.undated]).toEqual([[], [{ iqaId: null, count: 1 }]]);
    expect(samples({ planId: null, iqa: 'nobody', which: { kind: 'undated' } })).toEqual(['Lou EXU1 no day']);
  });
});

const setCapacity = (siteIds: readonly string[] | null, minutesPerMonth: number | null) => {
  const personId = made.idOf('IV');
  const base =
    valueOf(listCapacities(made.lead)).iqas.find((row) => row.personId === personId)?.version ?? null;
  return saveIqaCapacity(made.lead, {
    personId,
    base,
    siteIds: siteIds === null ? null : [...siteIds],
    minutesPerMonth,
  });
};
const siteIds = () => sites.all(made.db).map(({ id }) => id);

describe('what an IQA can take on', () => {
  test('is the lead IQA’s to say, and made from what is on record', () => {
    const request = { personId: made.idOf('IV'), base: null, siteIds: null, minutesPerMonth: 600 };
    expect(failureOf(saveIqaCapacity(made.as('OV'), request)).code).toBe('not-allowed');
    valueOf(setCapacity(siteIds().slice(0, 1), 600));
    expect(failureOf(saveIqaCapacity(made.lead, { ...request, minutesPerMonth: 300 })).code).toBe(
      'changed-meanwhile',
    );
    expect(failureOf(setCapacity(siteIds().slice(0, 1), 600)).code).toBe('nothing-changed');
    expect(failureOf(setCapacity([made.idOf('IV')], 600))).toMatchObject({ field: 'siteIds' });
    valueOf(setCapacity(null, null));
    expect(valueOf(listCapacities(made.lead)).iqas.find(({ name }) => name.startsWith('Ivy'))).toMatchObject({
      siteIds: null,
      minutesPerMonth: null,
    });
    expect(failureOf(saveIqaCapacity(made.lead, { ...request, personId: made.idOf('AG') })).code).toBe(
      'not-found',
    );
  });

  test('is the ceiling of their month where it is lower than the policy’s', () => {
    move(made.cell('Lou', 'EXU1').id, '2026-12-01');
    move(made.cell('Lex', 'EXU1').id, '2026-12-31');
    const loads = () => valueOf(scheduleLoads(made.lead, { from: '2026-12', to: '2026-12' }));
    expect(loads().map(({ samples, minutes, ceiling }) => [samples, minutes, ceiling])).toEqual([
      [1, 15, null],
      [1, 15, null],
    ]);
    const policy = { ...everything, hoursPerIqaMonth: 2 };
    const other = made.planFor({ name: 'Another', policy });
    valueOf(made.drawHere(other));
    made.db
      .prepareWrite<[string]>(`UPDATE plan_cell SET planned_on = '2026-12-02' WHERE plan_id = ?`)
      .run(other.id);
    valueOf(setCapacity(null, 10));
    expect(loads().find(({ iqaId }) => iqaId === made.idOf('IV'))).toMatchObject({
      ceiling: 10,
      ceilingFrom: 'own',
    });
    expect(loads().find(({ iqaId }) => iqaId === made.idOf('OV'))).toMatchObject({
      ceiling: 120,
      ceilingFrom: 'policy',
    });
    valueOf(setCapacity(null, 600));
    expect(loads().find(({ iqaId }) => iqaId === made.idOf('IV'))).toMatchObject({
      ceiling: 120,
      ceilingFrom: 'policy',
    });
    expect(valueOf(scheduleLoads(made.lead, { from: '2027-01', to: '2027-01' }))).toEqual([]);
  });

  test('limits whom samples are given to', () => {
    move(made.cell('Lou', 'EXU1').id, '2026-12-01');
    move(made.cell('Lex', 'EXU1').id, '2026-12-01');
    valueOf(setCapacity(siteIds().slice(0, 1), 600));
    const iqas = [{ id: made.idOf('IV') }, { id: made.idOf('OV') }];
    const giving = { policy: { minutesEach: 25, hoursPerIqaMonth: 5 }, today: '2026-11-21' };
    const [ivy, oli] = withLimits(made.db, iqas, { ...giving, exceptPlanId: null });
    // 15 minutes are busy: a sample of 25 takes their place.
    expect(ivy).toEqual({
      id: made.idOf('IV'),
      units: null,
      siteIds: siteIds().slice(0, 1),
      // Their own 10 hours are more than the policy's 5.
      perMonth: 12,
      busy: { '2026-12': 1 },
    });
    expect(oli).toMatchObject({ siteIds: null, perMonth: 12, busy: { '2026-12': 1 } });
    const [anew] = withLimits(made.db, iqas, { ...giving, exceptPlanId: made.plan.id });
    expect(anew?.busy).toEqual({});
  });
});

describe('handing over', () => {
  const cells = () => made.cells().map(({ id }) => ({ kind: 'cell' as const, id }));
  const advice = (to: 'IV' | 'MN' | 'RR') =>
    valueOf(handOverAdvice(made.lead, { toId: made.idOf(to), cells: cells() }));

  test('is warned about competence, sites and hours, and goes ahead', () => {
    move(made.cell('Lou', 'EXU1').id, '2026-12-01');
    move(made.cell('Lex', 'EXU1').id, '2026-12-01');
    expect(advice('IV')).toEqual({ barred: [], warnings: [] });
    const unit = made.places('Lea EXU2')[0]?.unitId ?? '';
    record(made.db, 'competence', {
      person_id: made.idOf('IV'),
      unit_id: unit,
      evidence: 'qualification',
      valid_from: '2020-01-01',
    });
    valueOf(setCapacity(siteIds().slice(1), 20));
    const warnings = advice('IV').warnings;
    expect(warnings[0]).toBe('Ivy Verifier is not recorded as competent in EXU1: 1 sample is of it.');
    expect(warnings.at(-1)).toBe('Ivy Verifier would have 0.5 of 0.3 hours in December 2026.');
    const from = made.idOf('OV');
    expect(
      valueOf(
        handOverCells(made.lead, {
          planId: made.plan.id,
          fromId: from,
          toId: made.idOf('IV'),
          cells: null,
          reason: 'Leave.',
        }),
      ),
    ).toMatchObject({ changed: 1, refused: [] });
  });
});

test('a calendar file has the days on which an IQA has something to do', async () => {
  const lou = made.cell('Lou', 'EXU1');
  move(lou.id, '2026-12-31');
  const iqaId = made.idOf(lou.iqa === 'IV' ? 'IV' : 'OV');
  const { desktop } = desktopForTests(temporaryFolder());
  const now = '2026-11-21T09:00:00.000Z';
  const saved = valueOf(await saveCalendar(made.lead, desktop, now, { planId: null, iqaId }));
  const text = readFileSync(saved?.savedAs ?? '', 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain(`UID:${iqaId}-2026-12-31@countersign\r\n`);
  expect(text).toContain('DESCRIPTION:Lou Alder\\, EXU1\\, summative\\, Rex Red');
  made.sampleIt('Lou', 'EXU1');
  expect(failureOf(await saveCalendar(made.lead, desktop, now, { planId: null, iqaId })).code).toBe(
    'nothing-planned',
  );
});
