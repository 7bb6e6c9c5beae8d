import { expect, test } from 'vitest';
import { identityTable } from '../../electron/database/identities';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { closeAction, listActions } from '../../electron/services/actions';
import { saveSample } from '../../electron/services/samples/save';
import { todayView } from '../../electron/services/today';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { testContext, testTime, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { samplingCentre } from '../support/sampling';

const everything = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } };

test('an empty centre is told what is missing', () => {
  const { lead } = samplingCentre();
  const view = valueOf(todayView(lead));
  expect(view).toMatchObject({
    today: '2026-11-21',
    samplesDue: [],
    samplesDueCount: 0,
    samplesOverdueCount: 0,
    actions: { overdue: 0, dueToday: 0, dueIn7Days: 0, open: 0 },
    months: [],
    setUp: { identity: false, qualifications: 2, decisions: 0, plans: 0 },
  });
});

test('the identity asked for is the signed-in person’s own', () => {
  const { db, lead, as, idOf } = samplingCentre();
  const times = { valid_from: testTime, valid_to: testTime, created_at: testTime };
  const row = {
    id: newId(),
    person_id: idOf('IV'),
    p12: Buffer.from([1]),
    subject: 'Ivy',
    serial: '1',
    ...times,
  };
  const rest = { fingerprint: 'ab', algorithm: 'ECDSA P-256', origin: 'made here', device_id: 'd' } as const;
  commit(db, testContext, 'signing identity added', 'test', (tx) =>
    tx.insert(identityTable, { ...row, ...rest }),
  );
  expect(valueOf(todayView(as('IV'))).setUp.identity).toBe(true);
  expect(valueOf(todayView(lead)).setUp.identity).toBe(false);
});

test('samples due in a fortnight and overdue ones are counted apart; done ones and later ones are not', () => {
  const { lead, as, clock, decide, planFor, drawHere, cellsOf } = samplingCentre();
  decide(...Array.from({ length: 20 }, () => ({ by: 'AG', on: '2026-10-01' }) as const));
  const plan = planFor({ policy: everything });
  valueOf(drawHere(plan));
  const cells = cellsOf(plan.id);
  expect(cells).toHaveLength(20);
  const on = (from: string, to: string) =>
    cells.filter(({ planned_on }) => (planned_on ?? '') >= from && (planned_on ?? '') <= to).length;
  const view = () => valueOf(todayView(lead));
  expect(view()).toMatchObject({ samplesOverdueCount: 0, samplesDueCount: on('2026-11-21', '2026-12-05') });
  expect(view().samplesDueCount).toBeLessThan(20);

  clock.now = '2026-12-03T09:00:00.000Z';
  const late = on('2026-11-21', '2026-12-02');
  expect(late).toBeGreaterThan(4);
  expect(view()).toMatchObject({
    samplesOverdueCount: late,
    samplesDueCount: on('2026-12-03', '2026-12-17'),
  });
  const [first] = view().samplesDue;
  expect(first).toMatchObject({ cellId: cells[0]?.id, overdue: true, plannedOn: cells[0]?.planned_on });
  expect(first?.label).toMatch(/^EXU1, .+, decided by Ada Green$/);
  expect(view().samplesDue).toHaveLength(12);

  const mine = cells[0]?.iqa_name === 'Ivy Verifier' ? 'IV' : 'OV';
  valueOf(saveSample(as(mine), firstSample(cells[0]?.id ?? '', { sampledOn: '2026-12-01' })));
  expect(view()).toMatchObject({ samplesOverdueCount: late - 1 });
  expect(view().samplesDue.map(({ cellId }) => cellId)).not.toContain(cells[0]?.id);
  expect(view().months).toEqual([
    { month: '2026-11', planned: on('2026-11-01', '2026-11-30'), done: 0 },
    { month: '2026-12', planned: on('2026-12-01', '2026-12-31'), done: 1 },
  ]);

  // Drawn again, only the newest draw counts.
  valueOf(drawHere(plan, { isNew: false, reason: 'Again.', makeSeed: () => 'TWO', today: '2026-12-03' }));
  expect(view().months.reduce((sum, { planned }) => sum + planned, 0)).toBe(20);
  expect(view().samplesOverdueCount).toBe(0);
});

test('actions are counted by state, closed ones nowhere', () => {
  const { lead, as, clock, decide, planFor, drawHere, cellsOf, idOf } = samplingCentre();
  decide({ by: 'AG', on: '2026-10-01' });
  const plan = planFor();
  valueOf(drawHere(plan));
  const actions = ['2026-11-21', '2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01', '2026-12-02'].map(
    (dueOn) => ({
      text: dueOn,
      ownerId: idOf('AG'),
      dueOn,
    }),
  );
  const cell = cellsOf(plan.id)[0];
  valueOf(saveSample(as('IV'), firstSample(cell?.id ?? '', { outcome: 'action required', actions })));
  clock.now = '2026-11-23T09:00:00.000Z';
  const counted = () => valueOf(todayView(lead)).actions;
  expect(counted()).toEqual({ overdue: 1, dueToday: 1, dueIn7Days: 2, open: 6 });
  const [overdue] = valueOf(listActions(lead));
  valueOf(closeAction(as('OV'), { id: overdue?.id ?? '', doneOn: '2026-11-22', note: 'Done.' }));
  expect(counted()).toEqual({ overdue: 0, dueToday: 1, dueIn7Days: 2, open: 5 });
});

test('assessors at risk: who is red, was overturned, or was not observed for more than a year', () => {
  const { db, lead, as, decide, planFor, drawHere, cellsOf, idOf } = samplingCentre();
  const why = () =>
    Object.fromEntries(valueOf(todayView(lead)).assessorsAtRisk.map((each) => [each.name, each.why]));
  // Nobody has decided anything: not having been observed says nothing.
  expect(why()).toEqual({ 'Rex Red': 'rated red: Two overturned' });
  decide(
    { by: 'AG', on: '2026-10-01' },
    { by: 'RR', on: '2026-10-02' },
    { by: 'UU', on: '2026-10-03' },
    { by: 'TT', countersigner: 'AG', on: '2026-10-04' },
  );
  db.execute(`UPDATE person SET last_observed_on = '2025-11-21' WHERE initials = 'AG'`);
  db.execute(`UPDATE person SET last_observed_on = '2025-11-20' WHERE initials = 'UU'`);
  db.execute(`UPDATE person SET left_on = '2026-11-21' WHERE initials = 'TT'`);
  expect(why()).toEqual({
    'Rex Red': 'rated red: Two overturned; never observed',
    'Una Unrated': 'last observed 20 Nov 2025',
  });
  const plan = planFor();
  valueOf(drawHere(plan));
  const cell = cellsOf(plan.id).find(({ assessor_id }) => assessor_id === idOf('AG'));
  valueOf(
    saveSample(as('IV'), firstSample(cell?.id ?? '', { outcome: 'disagreed', improvements: 'Not hers.' })),
  );
  expect(why()).toMatchObject({ 'Ada Green': '1 decision overturned' });
  expect(valueOf(todayView(lead)).assessorsAtRisk[0]?.name).toBe('Ada Green');
  expect(valueOf(todayView(lead)).setUp).toMatchObject({ decisions: 1, plans: 1 });
});
