import { expect, test } from 'vitest';
import {
  isBehind,
  listOfCoverage,
  matrixOfCoverage,
  questionOf,
  type CoverageQuestion,
} from '../../../renderer/features/sampling/coverage-address';
import { leadOf } from '../../../renderer/features/sampling/coverage-lead';
import { coverageItems } from '../../../renderer/features/sampling/coverage-items';
import { filterOfAddress } from '../../../renderer/features/sampling/matrix/matrix-address';
import type { CoverageRow, CoverageStanding } from '../../../shared/domain/sampling/coverage-standing';
import type { PlanCellRow } from '../../../shared/ipc/sampling';

const searchOf = (path: string): string => path.slice(path.indexOf('?'));

const cell: PlanCellRow = {
  id: 'c1',
  decisionId: 'd1',
  learnerId: 'l1',
  learnerName: 'Aisha Bello',
  assessorId: 'a1',
  assessorName: 'Marek Zielinski',
  unitId: 'u24',
  unitCode: 'UBU24',
  unitTitle: 'Resolve problems',
  method: 'observation',
  stage: 'interim',
  siteId: 's1',
  site: 'Main campus',
  cohort: 'Sept & Oct 2026',
  decidedOn: '2026-10-01',
  plannedOn: '2026-12-01',
  doneOn: null,
  iqaId: 'i1',
  iqaName: 'Ivy Verifier',
  reasons: [],
  state: 'planned',
  notes: [],
};

test('a number’s address leads the list to the samples it counts', () => {
  const asked: CoverageQuestion = { dimension: 'cohort', key: 'Sept & Oct 2026', rows: 'planned' };
  expect(questionOf(searchOf(listOfCoverage('p1', asked)))).toEqual(asked);
  expect(questionOf('?tab=list')).toBeNull();
  expect(questionOf('?dimension=shoe&value=9')).toBeNull();
  const done: CoverageQuestion = { dimension: 'assessor-unit', key: 'a1|u24', rows: 'done' };
  const sampled: PlanCellRow = { ...cell, doneOn: '2026-11-01', state: 'agreed' };
  expect([isBehind(asked, cell), isBehind(done, cell), isBehind(done, sampled)]).toEqual([true, false, true]);
  expect(isBehind({ ...done, key: 'a1|u25' }, sampled)).toBe(false);
  // What nobody can be given is in the plan and not planned.
  expect(isBehind(asked, { ...cell, iqaId: null, plannedOn: null })).toBe(false);
});

test('the matrix opens with the value’s filter, as its own reader understands it', () => {
  const path = matrixOfCoverage('p1', { dimension: 'assessor-unit', key: 'a1|u24' }, 'not planned');
  expect(filterOfAddress(searchOf(path))).toMatchObject({
    assessors: ['a1'],
    units: ['u24'],
    methods: [],
    states: ['decided', 'claimed'],
  });
  const method = matrixOfCoverage('p1', { dimension: 'method', key: 'witness testimony' }, 'all');
  expect(filterOfAddress(searchOf(method))).toMatchObject({ methods: ['witness testimony'], states: [] });
  for (const cohort of ['Sept, Oct & Nov 2026', '']) {
    const path = matrixOfCoverage('p1', { dimension: 'cohort', key: cohort }, 'not planned');
    expect(filterOfAddress(searchOf(path))).toMatchObject({
      cohorts: [cohort],
      states: ['decided', 'claimed'],
    });
  }
  expect(filterOfAddress('?tab=matrix')).toBeNull();
  expect(filterOfAddress('?methods=guessing')).toBeNull();
});

const row = (standing: CoverageStanding, dimension: CoverageRow['dimension'] = 'unit'): CoverageRow => ({
  dimension,
  key: 'k',
  value: 'V',
  population: 1,
  needed: 1,
  planned: 1,
  done: 0,
  shortfall: 0,
  standing,
});

test('a table’s lead counts how its rows stand', () => {
  const rows = [
    row({ kind: 'met', on: '2026-11-01' }),
    row({ kind: 'due', on: '2026-12-12' }),
    row({ kind: 'due', on: '2026-12-02' }),
    row({ kind: 'overdue', on: '2026-11-02' }),
    row({ kind: 'not asked for' }),
  ];
  expect(leadOf(rows)).toBe('1 of 4 met. 2 planned, the last by 12 Dec 2026. 1 overdue.');
  expect(leadOf([row({ kind: 'not asked for' })])).toBe('The policy asks for no number of these.');
  expect(coverageItems(rows)).toEqual([{ label: 'Units', coverage: { done: 1, planned: 3, needed: 4 } }]);
  expect(coverageItems([row({ kind: 'not asked for' })])).toEqual([]);
});
