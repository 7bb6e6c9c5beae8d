import { describe, expect, it } from 'vitest';
import {
  changeTitle,
  doneTitle,
  unplanSentence,
} from '../../../renderer/features/sampling/matrix/cell-change';
import { duePresets } from '../../../renderer/features/sampling/matrix/due-presets';
import { filterChips, fittedFilter } from '../../../renderer/features/sampling/matrix/filter-choices';
import type { MatrixCell } from '../../../renderer/features/sampling/matrix/matrix-cells';
import {
  FIRST_VIEW,
  NO_COHORT,
  NO_FILTER,
  readSavedViews,
  withSavedView,
} from '../../../renderer/features/sampling/matrix/matrix-view';
import {
  cellSentence,
  groupWords,
  methodCodes,
  STATE_LOOKS,
} from '../../../renderer/features/sampling/matrix/matrix-words';
import { shownMatrix } from '../../../renderer/features/sampling/matrix/shown-matrix';
import { MATRIX_FLAGS, MATRIX_STATES } from '../../../shared/domain/sampling/matrix';
import { modelOf } from './model-of';
import { SMALL } from './small-matrix';

const cell: MatrixCell = { state: 'decided', methods: 0, stages: 2, flags: 0, due: 0, isMatch: true };

describe('the sentence of a cell', () => {
  it('names the learner and the unit, then all that the cell shows', () => {
    expect(
      cellSentence('Kofi Mensah', 'UBU24', {
        ...cell,
        state: 'overturned',
        methods: 0b1001,
        flags: MATRIX_FLAGS.note | MATRIX_FLAGS.judgement,
        due: 20_783,
      }),
    ).toBe(
      'Kofi Mensah, UBU24: overturned, observation and oral questions, by judgement, due by 26 Nov 2026, note',
    );
  });

  it('says no more than there is', () => {
    expect(cellSentence('Ava Lindqvist', 'UBU9', { ...cell, state: 'not taken' })).toBe(
      'Ava Lindqvist, UBU9: not taken',
    );
    expect(cellSentence('Ava Lindqvist', 'UBU9', { ...cell, isMatch: false })).toBe(
      'Ava Lindqvist, UBU9: decided, not planned, outside the filter',
    );
  });

  it('has a sign and a look of its own for every state, so that colour is never all', () => {
    const looks = MATRIX_STATES.map((state) => STATE_LOOKS[state].look);
    expect(new Set(looks).size).toBe(MATRIX_STATES.length);
    const signs = MATRIX_STATES.map((state) => STATE_LOOKS[state].sign);
    // Agreed and claimed share the tick: one is filled, the other faint; all others differ.
    expect(new Set(signs).size).toBe(MATRIX_STATES.length - 1);
  });
});

it('methods in a cell are two codes and how many more', () => {
  expect(methodCodes(0)).toBe('');
  expect(methodCodes(0b1001)).toBe('Obs OQ');
  expect(methodCodes(0b1111)).toBe('Obs WT +2');
});

it('a group says how many learners, decisions, planned and done', () => {
  const [tom] = modelOf(SMALL, 'assessor').rows.groups;
  const [harbour] = modelOf(SMALL, 'site').rows.groups;
  expect(tom && groupWords(tom)).toBe('trainee · 2 learners · 3 decisions in all, 1 to sample, 1 sampled');
  expect(harbour && groupWords(harbour)).toBe(
    '2 learners · 3 units decided, 0 to sample, 1 sampled under any plan',
  );
  // The figures are of the whole group: so is what the learners are counted of.
  const groups = modelOf(SMALL, 'assessor', { text: 'kofi' }).rows.groups;
  expect(groups.map(groupWords)).toMatchInlineSnapshot(`
    [
      "trainee · 1 of 2 learners · 3 decisions in all, 1 to sample, 1 sampled",
      "1 of 2 learners · 3 decisions in all, 1 to sample, 1 sampled",
    ]
  `);
});

describe('the filter in words', () => {
  const filter = {
    ...NO_FILTER,
    text: ' kofi ',
    sites: ['s1'],
    cohorts: ['Autumn 2025', NO_COHORT],
    states: ['agreed', 'claimed'] as const,
    due: '2026-11-30',
  };
  const chips = filterChips({ ...filter, states: [...filter.states] }, SMALL);
  it('is a chip for each thing asked for', () => {
    expect(chips.map(({ text }) => text)).toEqual([
      '“kofi”',
      'Site Mill Lane',
      'Cohort Autumn 2025 or None',
      'State Claimed or Sampled, agreed',
      'Due by 30 Nov 2026',
    ]);
  });
  it('comes off one by one', () => {
    expect(chips[1]?.without).toEqual({ ...filter, states: ['agreed', 'claimed'], sites: [] });
    expect(chips[2]?.without.cohorts).toEqual([]);
    expect(chips[4]?.without.due).toBeNull();
  });
  it('loses what another plan does not have', () => {
    expect(
      fittedFilter(
        {
          ...NO_FILTER,
          units: ['u1', 'other'],
          assessors: ['gone'],
          cohorts: ['Autumn 2025', 'Autumn 1999'],
          risks: ['red'],
        },
        SMALL,
      ),
    ).toEqual({
      ...NO_FILTER,
      units: ['u1'],
      cohorts: ['Autumn 2025'],
      risks: ['red'],
    });
  });
});

describe('saved views', () => {
  const view = { ...FIRST_VIEW, showsMethods: true };
  it('are one for each name, by name, and read back as they were kept', () => {
    const views = withSavedView(withSavedView([], { name: 'Mine', view: FIRST_VIEW }), {
      name: 'Due soon',
      view,
    });
    expect(views.map(({ name }) => name)).toEqual(['Due soon', 'Mine']);
    expect(withSavedView(views, { name: 'Mine', view })).toHaveLength(2);
    expect(readSavedViews(JSON.stringify(views))).toEqual(views);
  });
  it('are read as they were kept before there was a filter of cohorts', () => {
    const { cohorts: _new, ...earlier } = NO_FILTER;
    const kept = JSON.stringify([{ name: 'Mine', view: { ...FIRST_VIEW, filter: earlier } }]);
    expect(readSavedViews(kept)).toEqual([{ name: 'Mine', view: FIRST_VIEW }]);
  });
  it('are none where nothing can be read', () => {
    expect(readSavedViews(null)).toEqual([]);
    expect(readSavedViews('{')).toEqual([]);
    expect(readSavedViews('[{"name":"x","view":{}}]')).toEqual([]);
  });
});

it('days by which samples are looked for end with the week and the month', () => {
  const days = (today: string) => duePresets(today).map(({ day }) => day);
  expect(days('2026-11-22')).toEqual(['2026-11-21', '2026-11-22', '2026-11-22', '2026-11-30']);
  expect(days('2026-12-30')).toEqual(['2026-12-29', '2026-12-30', '2027-01-03', '2026-12-31']);
});

it('a change is named before and after', () => {
  const places = [{ learnerId: 'l', unitId: 'u' }];
  expect(changeTitle({ kind: 'plan', stage: 'interim', places })).toBe('Plan 1 cell, interim');
  expect(changeTitle({ kind: 'unplan', stage: 'summative', places: [...places, ...places] })).toBe(
    'Unplan 2 cells',
  );
  expect(unplanSentence(null, 2)).toBe('They stay readable in the plan’s history with the reason.');
  expect(unplanSentence(null, 1)).toMatch(/^It stays/);
  expect(unplanSentence(1, 1)).toBe(
    'This takes out 1 sample. It stays readable in the plan’s history with the reason.',
  );
  expect(unplanSentence(3, 1)).toMatch(/^This takes out 3 samples\. They stay/);
  expect(doneTitle({ kind: 'plan', stage: 'summative', places }, 12, 0)).toBe('12 cells planned, summative');
  expect(doneTitle({ kind: 'unplan', stage: 'summative', places }, 3, 2)).toBe(
    '3 cells unplanned. 2 were refused.',
  );
});

it('an export has the rows as shown, and in words what is shown', () => {
  const filter = { ...NO_FILTER, cohorts: [NO_COHORT], states: ['overturned' as const] };
  const view = { ...FIRST_VIEW, filter };
  expect(shownMatrix(modelOf(SMALL, 'assessor', filter), view)).toEqual({
    about: ['Grouped by assessor', 'Only: Cohort None; State Overturned', '1 cell of 1 learner'],
    rows: [
      {
        kind: 'group',
        name: 'Judith Price',
        about: '1 of 2 learners · 3 decisions in all, 1 to sample, 1 sampled',
      },
      { kind: 'learner', learnerId: 'l1', of: { kind: 'assessor', assessorId: 'a1' } },
    ],
  });
  const all = shownMatrix(modelOf(SMALL, 'site'), { ...FIRST_VIEW, groupBy: 'site' });
  expect(all.rows[1]).toEqual({ kind: 'learner', learnerId: 'l0', of: { kind: 'all' } });
});
