import { describe, expect, it } from 'vitest';
import { labelFits, monthName, monthSeries, monthsSummary } from '../../../renderer/features/today/months';
import { hasFigures, setUpSteps } from '../../../renderer/features/today/set-up';

describe('months of the chart', () => {
  it('fills the months between the first and the last, over the end of a year', () => {
    const series = monthSeries([
      { month: '2027-02', planned: 4, done: 0 },
      { month: '2026-11', planned: 10, done: 7 },
    ]);
    expect(series).toEqual([
      { month: '2026-11', name: 'Nov 2026', planned: 10, done: 7 },
      { month: '2026-12', name: 'Dec 2026', planned: 0, done: 0 },
      { month: '2027-01', name: 'Jan 2027', planned: 0, done: 0 },
      { month: '2027-02', name: 'Feb 2027', planned: 4, done: 0 },
    ]);
  });

  it('is empty for no months', () => {
    expect(monthSeries([])).toEqual([]);
  });

  it('names a month without a day', () => {
    expect(monthName('2026-01')).toBe('Jan 2026');
  });
});

describe('numbers over the bars', () => {
  it('are left out where they would run into each other', () => {
    expect([labelFits(33, 36), labelFits(333, 16), labelFits(1_333, 22)]).toEqual([true, true, false]);
  });
});

describe('the sentence under the chart', () => {
  const series = monthSeries([
    { month: '2026-09', planned: 1200, done: 1100 },
    { month: '2026-11', planned: 40, done: 17 },
    { month: '2026-12', planned: 36, done: 0 },
  ]);

  it('counts up to the current month and no further', () => {
    expect(monthsSummary(series, '2026-11-21')).toBe('Sep 2026 to Nov 2026: 1,240 planned, 1,117 sampled.');
  });

  it('names a single month once', () => {
    expect(monthsSummary(series, '2026-09-01')).toBe('Sep 2026: 1,200 planned, 1,100 sampled.');
  });

  it('says nothing while everything lies ahead', () => {
    expect(monthsSummary(series, '2026-08-31')).toBeNull();
  });
});

describe('setting a centre up', () => {
  const empty = { identity: false, qualifications: 0, decisions: 0, plans: 0 };

  it('goes from the signing identity to the plan', () => {
    expect(setUpSteps(empty).map(({ to, isDone }) => [to, isDone])).toEqual([
      ['/settings', false],
      ['/qualifications', false],
      ['/import', false],
      ['/sampling/new', false],
    ]);
  });

  it('ticks what is there, in whatever order it was done', () => {
    const done = setUpSteps({ ...empty, qualifications: 2, decisions: 40 }).map(({ isDone }) => isDone);
    expect(done).toEqual([false, true, true, false]);
  });

  it('shows figures only once there is a plan', () => {
    expect(hasFigures({ identity: true, qualifications: 1, decisions: 9, plans: 0 })).toBe(false);
    expect(hasFigures({ identity: false, qualifications: 1, decisions: 9, plans: 1 })).toBe(true);
  });
});
