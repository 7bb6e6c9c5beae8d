import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isIsoDate } from '../../../shared/domain/calendar';
import {
  changeFindings,
  choiceFindings,
  erasureFindings,
  retentionOf,
} from '../../../shared/domain/rules/eqa-rules';
import type { EqaChoice } from '../../../shared/domain/rules/eqa-rules';
import { addMonths } from '../../../shared/domain/rules/months';
import { said, TODAY } from './examples';
import { BOOK, COMMON, HANDBOOK, withRule } from './packs';

describe('E1', () => {
  const of = (part: EqaChoice['part']) =>
    choiceFindings(COMMON, TODAY, { eqaName: 'Eva Roth', decision: 'UBU19 of Leila Haddad', part });

  test('E1 informs that an EQA had a part in a decision that they choose', () => {
    expect(said(of('internally verified'), 'E1')).toEqual([
      ['info', 'Eva Roth internally verified UBU19 of Leila Haddad and is not independent of it.'],
    ]);
  });

  test('E1 is silent about any other decision: it asks for no earlier sample', () => {
    expect(of(null)).toEqual([]);
  });
});

describe('E2', () => {
  test('E2 refuses the centre’s staff an EQA’s record, and an EQA the centre’s', () => {
    for (const pack of [BOOK, HANDBOOK, withRule(COMMON, 'E2', { on: false, severity: 'info' })]) {
      const staff = changeFindings(pack, TODAY, { recordOwner: 'EQA', by: ['IQA', 'lead IQA', 'assessor'] });
      expect(said(staff, 'E2')).toEqual([
        ['block', 'This record is the EQA’s: the centre cannot change it.'],
      ]);
      const eqa = changeFindings(pack, TODAY, { recordOwner: 'centre', by: ['EQA'] });
      expect(said(eqa, 'E2')).toEqual([
        ['block', 'This record is the centre’s: an EQA can read it and not change it.'],
      ]);
    }
    expect(changeFindings(COMMON, TODAY, { recordOwner: 'centre', by: [] })).toHaveLength(1);
  });

  test('E2 is silent for each with their own', () => {
    expect(changeFindings(COMMON, TODAY, { recordOwner: 'EQA', by: ['EQA'] })).toEqual([]);
    expect(changeFindings(COMMON, TODAY, { recordOwner: 'centre', by: ['IQA'] })).toEqual([]);
  });
});

describe('E3', () => {
  const learner = { learnerName: 'Leila Haddad', certificatedOn: '2023-11-22' };

  test('E3 warns of erasing a learner’s records before three years are over', () => {
    expect(said(erasureFindings(COMMON, TODAY, learner), 'E3')).toEqual([
      [
        'warn',
        'Leila Haddad was certificated on 22 Nov 2023: records are kept for 3 years, until 22 Nov 2026.',
      ],
    ]);
    expect(retentionOf(COMMON, '2023-11-22', TODAY)).toEqual({ keepUntil: '2026-11-22', isOver: false });
  });

  test('E3 is silent from that day on, with fewer years, and out of force', () => {
    expect(erasureFindings(COMMON, '2026-11-22', learner)).toEqual([]);
    expect(retentionOf(COMMON, '2023-11-22', '2026-11-22')?.isOver).toBe(true);
    expect(erasureFindings(withRule(COMMON, 'E3', { parameters: { years: 2 } }), TODAY, learner)).toEqual([]);
    expect(retentionOf(withRule(COMMON, 'E3', { on: false }), '2023-11-22', TODAY)).toBeNull();
  });
});

describe('calendar months', () => {
  test.each([
    ['2026-11-21', -12, '2025-11-21'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-01-05', -1, '2025-12-05'],
    ['2026-12-09', 1, '2027-01-09'],
  ])('%s and %i months is %s', (date, months, moved) => {
    expect(addMonths(date, months)).toBe(moved);
  });

  test('a moved date is a date, never in another month than meant', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(isIsoDate(moved)).toBe(true);
        const index = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
      }),
    );
  });
});
