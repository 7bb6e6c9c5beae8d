import { describe, expect, it } from 'vitest';
import { emptyPreview } from '../../support/import-preview';
import {
  hasOpenQuestion,
  NEW_IMPORT,
  withColumn,
  withDateOrder,
  withFiles,
  withKind,
  withQuestions,
} from '../../../renderer/features/import/import-state';
import { columnLabel, columnLetter, countsWords } from '../../../renderer/features/import/import-words';
import { numberedProblems, pageOf } from '../../../renderer/features/import/problem-pages';
import { sizeWords } from '../../../renderer/features/import/size-words';
import type { DateQuestion, ImportProblem } from '../../../shared/domain/import/plan';
import type { ImportPreview, ImportSheet } from '../../../shared/ipc/records';

const column = (index: number, header: string, field: ImportSheet['columns'][number]['field']) => ({
  column: index,
  header,
  field,
  how: field === null ? ('none' as const) : ('header' as const),
  note: null,
});

const sheet: ImportSheet = {
  sheet: 'Learners',
  kind: 'learners',
  columns: [column(0, 'Name', 'name'), column(1, 'Group', null), column(2, 'Year', 'cohort')],
  missing: ['learnerNumber'],
  rows: 2,
  firstRows: [],
};

const question = (key: string): DateQuestion => ({
  key,
  sheet: 'Learners',
  row: 2,
  kind: 'learners',
  column: 'Born',
  value: '03/04/2001',
  readings: { dayFirst: '2001-04-03', monthFirst: '2001-03-04' },
  count: 5,
  mixed: false,
});

const preview = (questions: readonly DateQuestion[]): ImportPreview => ({
  ...emptyPreview('learners.csv', [sheet]),
  questions,
});

describe('matching by hand', () => {
  const { options } = NEW_IMPORT;

  it('keeps the other columns as they are shown', () => {
    expect(withColumn(options, sheet, 'learnerNumber', 1).sheets).toEqual([
      { sheet: 'Learners', kind: 'learners', columns: { name: 0, learnerNumber: 1, cohort: 2 } },
    ]);
  });

  it('takes a column from the field that had it', () => {
    expect(withColumn(options, sheet, 'learnerNumber', 2).sheets[0]?.columns).toEqual({
      name: 0,
      learnerNumber: 2,
    });
  });

  it('leaves a field without a column', () => {
    expect(withColumn(options, sheet, 'cohort', null).sheets[0]?.columns).toEqual({ name: 0 });
  });

  it('matches a sheet of another kind anew', () => {
    const byHand = withColumn(options, sheet, 'cohort', 1);
    expect(withKind(byHand, 'Learners', 'decisions').sheets).toEqual([
      { sheet: 'Learners', kind: 'decisions', columns: null },
    ]);
  });

  it('changes nothing for a sheet that is not imported', () => {
    expect(withColumn(options, { ...sheet, kind: null }, 'name', 0)).toBe(options);
  });
});

describe('questions about dates', () => {
  it('stay to be changed when their answer has taken them out of the preview', () => {
    const asked = withQuestions([], preview([question('a'), question('b')]));
    expect(withQuestions(asked, preview([question('b')])).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('are open until each has an answer', () => {
    const state = { ...NEW_IMPORT, asked: [question('a'), question('b')] };
    const one = withDateOrder(state.options, 'a', 'day-first');
    expect(hasOpenQuestion({ ...state, options: one })).toBe(true);
    expect(hasOpenQuestion({ ...state, options: withDateOrder(one, 'b', 'month-first') })).toBe(false);
  });
});

describe('files', () => {
  it('are listed once, the newest pick of the same file counting', () => {
    const file = (token: string, name: string, size: number) => ({ token, name, size });
    const before = [file('1', 'a.csv', 10), file('2', 'b.csv', 20)];
    expect(withFiles(before, [file('3', 'a.csv', 10)]).map(({ token }) => token)).toEqual(['2', '3']);
    expect(withFiles(before, [file('3', 'a.csv', 11)])).toHaveLength(3);
  });

  it.each([
    [812, '812 bytes'],
    [212_300, '212 kB'],
    [999_700, '1 MB'],
    [1_440_000, '1.4 MB'],
  ])('of %d bytes have %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});

describe('words', () => {
  it('name columns as spreadsheet programs do', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  });

  it('tell columns with the same header, or none, apart', () => {
    const columns = [
      column(0, 'Date', null),
      column(1, 'Date', null),
      column(2, '', null),
      column(3, 'Site', null),
    ];
    expect(columns.map((one) => columnLabel(one, columns))).toEqual([
      'Date (column A)',
      'Date (column B)',
      'column C',
      'Site',
    ]);
  });

  it('say what would be added', () => {
    const counts = {
      ...preview([]).adds,
      sites: 1,
      learners: 1_400,
      decisions: 20_000,
    };
    expect(countsWords(counts)).toBe('1,400 learners, 20,000 decisions and 1 site');
    expect(countsWords({ ...counts, sites: 0, learners: 0, decisions: 0 })).toBe('nothing');
    expect(countsWords({ ...preview([]).adds, awards: 1, assessorRegistrations: 2, competence: 9 })).toBe(
      '1 award, 2 assessor registrations and 9 competence records',
    );
  });
});

describe('problems by the page', () => {
  const problem = (row: number): ImportProblem => ({
    sheet: 'Learners',
    row,
    severity: row % 5 === 0 ? 'warning' : 'error',
    code: 'missing-cell',
    kind: 'learners',
    field: 'name',
    column: 'Name',
    value: '',
    message: 'Empty.',
    remedy: 'Fill it in.',
  });
  const problems = Array.from({ length: 500 }, (_, index) => problem(index));

  it('are filtered and keep their number', () => {
    const warnings = numberedProblems(problems, 'warning');
    expect(warnings).toHaveLength(100);
    expect(warnings.map(({ number }) => number).slice(0, 3)).toEqual([0, 5, 10]);
  });

  it('are all on one of the pages, none twice', () => {
    const all = numberedProblems(problems, 'all');
    const pages = Array.from({ length: pageOf(all, 0).pages }, (_, page) => pageOf(all, page));
    expect(pages.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(
      all.map(({ number }) => number),
    );
    expect(pageOf(all, 1)).toMatchObject({ from: 101, to: 200, total: 500 });
  });

  it('has a last page, and an empty one', () => {
    expect(pageOf(numberedProblems(problems, 'error'), 99)).toMatchObject({ page: 3, from: 301, to: 400 });
    expect(pageOf([], 0)).toMatchObject({ rows: [], pages: 1, from: 0, to: 0 });
  });
});
