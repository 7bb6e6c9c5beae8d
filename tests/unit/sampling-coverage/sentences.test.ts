import { expect, test } from 'vitest';
import { coverageBlocks } from '../../../electron/reports/layout/sections/coverage';
import { coverageSentences } from '../../../shared/domain/report/coverage-sentences';
import type { CoverageRow, CoverageStanding } from '../../../shared/domain/sampling/coverage-standing';
import { standingOrder, standingWords } from '../../../shared/domain/sampling/coverage-words';
import { exampleReport } from '../reports/example-report';

const row = (
  dimension: CoverageRow['dimension'],
  value: string,
  standing: CoverageStanding,
): CoverageRow => ({
  dimension,
  key: value,
  value,
  population: 9,
  needed: 2,
  planned: 2,
  done: 0,
  shortfall: standing.kind === 'short' ? standing.by : 0,
  standing,
});
const met = { kind: 'met', on: '2026-11-02' } as const;
const due = { kind: 'due', on: '2026-12-12' } as const;
const short = { kind: 'short', by: 1 } as const;
const pairs = ['Dana Cole', 'Eve Hart', 'Marek Zielinski', 'Siân Price'].map((name) => `${name} in UBU24`);

test('says that the policy is met, or by when it will be', () => {
  const all = [row('assessor', 'Dana Cole', met), row('unit', 'UBU24', met), row('stage', 'interim', met)];
  expect(coverageSentences(all)).toEqual(['The policy is met for every assessor, unit and stage.']);
  expect(coverageSentences([...all, row('unit', 'UBU30', due)])).toEqual([
    'The plan covers every assessor, unit and stage; what is planned will meet the policy by 12 Dec 2026.',
  ]);
});

test('names what is short, not possible or overdue where it is little, and counts it where it is much', () => {
  expect(
    coverageSentences([
      ...pairs.map((value) => row('assessor-unit', value, short)),
      row('unit', 'UBU24', short),
      row('site', 'Mill Lane', { kind: 'impossible', possible: 0, why: 'not-independent' }),
      row('assessor', 'Dana Cole', { kind: 'overdue', on: '2026-11-02' }),
      row('assessor', 'Eve Hart', due),
    ]),
  ).toEqual([
    'The plan falls short of the policy for 1 unit (UBU24) and 4 pairs of assessor and unit.',
    'No sample can meet the policy for 1 site (Mill Lane).',
    'Samples are overdue for 1 assessor (Dana Cole).',
    'Elsewhere what is planned will meet it by 12 Dec 2026.',
  ]);
});

test('what the policy does not ask for is neither covered nor short', () => {
  const none = row('site', 'Mill Lane', { kind: 'not asked for' });
  expect(coverageSentences([none])).toEqual(['The policy asks for no least number of anything.']);
  expect(coverageSentences([none, row('unit', 'UBU24', met)])).toEqual(['The policy is met for every unit.']);
  expect(coverageSentences([])).toEqual(['The population is empty, so there is nothing to cover.']);
});

test('every state has a word; only what is met is good', () => {
  const standings: readonly CoverageStanding[] = [
    { kind: 'impossible', possible: 1, why: 'too-few' },
    short,
    { kind: 'overdue', on: '2026-11-02' },
    due,
    met,
    { kind: 'not asked for' },
  ];
  expect(standings.map(standingWords)).toEqual([
    { sign: '×', tone: 'bad', text: 'Cannot be met: only 1 that can be verified' },
    { sign: '!', tone: 'bad', text: 'Short of 1' },
    { sign: '!', tone: 'bad', text: 'Overdue since 2 Nov 2026' },
    { sign: '→', tone: 'planned', text: 'Planned' },
    { sign: '✓', tone: 'good', text: 'Met' },
    { sign: '', tone: 'muted', text: 'Not asked for' },
  ]);
  expect(standings.map((standing) => standingOrder({ standing }))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a report prints of many pairs only those that are short or late, and says how many the others are', () => {
  const many = Array.from({ length: 1_200 }, (_, index) =>
    row('assessor-unit', `Dana Cole in UBU${index}`, index === 7 ? short : due),
  );
  const blocks = coverageBlocks({ ...exampleReport(), coverage: many });
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.rows).toHaveLength(1);
  expect(blocks).toContainEqual({
    kind: 'paragraph',
    look: 'note',
    text: '1,200 pairs of assessor and unit; listed are those that are short or late. The other 1,199 are met, or planned for a day to come.',
  });
});
