import { describe, expect, test } from 'vitest';
import { ceilingWords, siteWords } from '../../../shared/domain/sampling/capacity-words';
import type { ScheduledSample } from '../../../shared/ipc/schedule';
import {
  capacityDraft,
  capacityProblems,
  differencesOf,
  minutesOf,
} from '../../../renderer/features/sampling/schedule/capacity-form';
import { handOverRequests, moveRequests } from '../../../renderer/features/sampling/schedule/sample-groups';
import {
  countOf,
  iqaNames,
  NOBODY,
  totalsByDay,
} from '../../../renderer/features/sampling/schedule/schedule-counts';
import {
  rangeOf,
  readView,
  requestOf,
  viewPath,
} from '../../../renderer/features/sampling/schedule/schedule-view';
import {
  dayWarnings,
  dayWords,
  loadWords,
} from '../../../renderer/features/sampling/schedule/schedule-words';
import { lanesOf } from '../../../renderer/features/sampling/schedule/week-lanes';

const sample = (id: string, changes: Partial<ScheduledSample> = {}): ScheduledSample => ({
  kind: 'cell',
  id,
  planId: 'autumn',
  plannedOn: '2026-11-26',
  doneOn: null,
  iqaId: 'helen',
  learnerName: 'Kofi Mensah',
  unitCode: 'UBU24',
  unitTitle: 'A unit',
  stage: 'summative',
  assessorName: 'Marek Zielinski',
  site: 'Harbour Road',
  ...changes,
});
const counts = [
  { day: '2026-11-26', iqaId: 'helen', open: 2, done: 1 },
  { day: '2026-11-26', iqaId: 'oli', open: 3, done: 0 },
  { day: '2026-11-26', iqaId: null, open: 1, done: 0 },
  { day: '2026-11-27', iqaId: 'helen', open: 0, done: 4 },
];
const names = iqaNames([
  { id: 'helen', name: 'Helen Osei', initials: 'HO', isPresent: true },
  { id: 'oli', name: 'Oli de Vere', initials: '', isPresent: true },
]);

describe('a day’s numbers', () => {
  test('add up, by IQA, nobody being one', () => {
    expect(totalsByDay(counts, null).get('2026-11-26')).toEqual({
      open: 6,
      done: 1,
      byIqa: [
        { iqa: 'oli', open: 3, done: 0 },
        { iqa: 'helen', open: 2, done: 1 },
        { iqa: NOBODY, open: 1, done: 0 },
      ],
    });
    expect(totalsByDay(counts, NOBODY).get('2026-11-26')).toMatchObject({ open: 1, done: 0 });
    expect(totalsByDay(counts, 'oli').has('2026-11-27')).toBe(false);
    const overdue = [
      { iqaId: 'helen', count: 2 },
      { iqaId: null, count: 5 },
    ];
    expect([countOf(overdue, null), countOf(overdue, NOBODY), countOf(overdue, 'oli')]).toEqual([7, 5, 0]);
  });

  test('are said in words', () => {
    const total = totalsByDay(counts, null).get('2026-11-26') ?? { open: 0, done: 0, byIqa: [] };
    expect(dayWords('2026-11-26', '2026-11-26', total, names)).toBe(
      'Thursday 26 Nov 2026, today; 6 to do: Oli de Vere 3, Helen Osei 2, Nobody 1; 1 done',
    );
    expect(dayWords('2026-11-26', '2026-11-27', total, names)).toContain('6 overdue');
    expect(dayWords('2026-11-28', '2026-11-27', { open: 0, done: 0, byIqa: [] }, names)).toBe(
      'Saturday 28 Nov 2026; nothing planned',
    );
    expect([names.short('oli'), names.short('helen'), names.name('gone')]).toEqual([
      'OdV',
      'HO',
      'Somebody who left',
    ]);
  });

  test('and an IQA’s month', () => {
    const load = {
      iqaId: 'helen',
      month: '2026-11',
      samples: 50,
      minutes: 750,
      ceiling: 600,
      ceilingFrom: 'own',
    } as const;
    expect(loadWords(load)).toBe('50 samples, 12.5 h of 10 h');
    expect(loadWords({ ...load, samples: 1, minutes: 20, ceiling: null, ceilingFrom: null })).toBe(
      '1 sample, 0.3 h',
    );
  });
});

describe('a change', () => {
  test('is asked for once for each plan and day, or for each plan and whoever has the samples', () => {
    const samples = [
      sample('1'),
      sample('2', { planId: 'spring' }),
      sample('3', { kind: 'ahead', plannedOn: '2026-11-27' }),
      sample('4', { iqaId: null }),
      sample('5', { iqaId: 'oli' }),
    ];
    expect(moveRequests(samples, ({ plannedOn }) => plannedOn ?? '')).toEqual([
      {
        planId: 'autumn',
        plannedOn: '2026-11-26',
        cells: ['1', '4', '5'].map((id) => ({ kind: 'cell', id })),
      },
      { planId: 'spring', plannedOn: '2026-11-26', cells: [{ kind: 'cell', id: '2' }] },
      { planId: 'autumn', plannedOn: '2026-11-27', cells: [{ kind: 'ahead', id: '3' }] },
    ]);
    expect(
      handOverRequests(samples, 'oli', 'Leave.').map(({ planId, fromId, cells }) => [
        planId,
        fromId,
        cells?.length,
      ]),
    ).toEqual([
      ['autumn', 'helen', 2],
      ['spring', 'helen', 1],
      ['autumn', null, 1],
    ]);
  });

  test('is warned about at weekends and after the plan’s sample-by', () => {
    const plans = [{ id: 'autumn', name: 'Autumn', sampleBy: '2026-11-30' }];
    expect(dayWarnings([sample('1')], '2026-11-30', plans)).toEqual([]);
    expect(dayWarnings([sample('1'), sample('2')], '2026-12-05', plans)).toEqual([
      'Saturday 5 Dec 2026 is at a weekend.',
      '2 samples of Autumn would be after 30 Nov 2026, the day its samples are to be done by.',
    ]);
    expect(dayWarnings([sample('1', { planId: 'spring' })], '2026-12-07', plans)).toEqual([]);
  });
});

test('a week has a lane for each IQA, whoever else has something, and nobody last', () => {
  const lanes = lanesOf(
    [
      sample('1', { doneOn: '2026-11-26' }),
      sample('2'),
      sample('3', { iqaId: null }),
      sample('4', { iqaId: 'gone' }),
    ],
    ['oli', 'helen'],
  );
  expect(lanes.map(({ iqa, open }) => [iqa, open])).toEqual([
    ['oli', 0],
    ['helen', 1],
    ['gone', 1],
    [NOBODY, 1],
  ]);
  expect(lanes[1]?.byDay.get('2026-11-26')?.map(({ id }) => id)).toEqual(['2', '1']);
});

describe('the address', () => {
  test('brings back what was shown', () => {
    const view = {
      shape: 'week',
      on: '2026-12-31',
      planId: 'autumn',
      iqa: NOBODY,
      list: '2026-12',
      of: 'helen',
    } as const;
    expect(readView(viewPath(view).split('?')[1] ?? '', '2026-11-22')).toEqual(view);
    expect(readView('view=x&on=2026-02-30&list=all', '2026-11-22')).toEqual({
      shape: 'month',
      on: '2026-11-22',
      planId: null,
      iqa: null,
      list: null,
      of: null,
    });
  });

  test('says which days and which samples', () => {
    expect(rangeOf({ shape: 'month', on: '2026-11-22' })).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(rangeOf({ shape: 'week', on: '2027-01-01' })).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(requestOf('2026-02', 'helen', 'autumn')).toEqual({
      planId: null,
      iqa: 'helen',
      which: { kind: 'days', from: '2026-02-01', to: '2026-02-28' },
    });
    expect(requestOf('2026-02-03', null, 'autumn')).toMatchObject({
      planId: 'autumn',
      which: { kind: 'days', from: '2026-02-03', to: '2026-02-03' },
    });
    expect(requestOf('overdue', NOBODY, null).which).toEqual({ kind: 'overdue' });
  });
});

test('what an IQA can take on is checked and compared', () => {
  const stored = { personId: 'p', name: 'Helen', siteIds: ['a'], minutesPerMonth: 90, version: 'v' };
  const sites = [
    { id: 'a', name: 'Harbour Road' },
    { id: 'b', name: 'Mill Lane' },
  ];
  const draft = capacityDraft(stored);
  expect(draft).toEqual({ allSites: false, siteIds: ['a'], hasCeiling: true, hours: 1.5 });
  expect([minutesOf(draft), minutesOf({ ...draft, hasCeiling: false })]).toEqual([90, null]);
  expect(capacityProblems(draft)).toEqual({});
  expect(Object.keys(capacityProblems({ ...draft, siteIds: [], hours: null }))).toEqual(['siteIds', 'hours']);
  expect(differencesOf(draft, stored, sites)).toEqual([]);
  expect(differencesOf({ ...draft, allSites: true, hours: 2 }, stored, sites)).toEqual([
    { label: 'Sites', mine: 'All sites', stored: 'Harbour Road' },
    { label: 'Time', mine: 'At most 2 h a month', stored: 'At most 1.5 h a month' },
  ]);
  expect(siteWords(['b', 'gone'], sites)).toBe('Mill Lane');
  expect([ceilingWords(null), ceilingWords(75)]).toEqual([
    'No ceiling of their own',
    'At most 1.25 h a month',
  ]);
});
