import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionOf, readCell } from '../../../shared/domain/unit-record/cells';
import { criteriaText, readCriteria } from '../../../shared/domain/unit-record/criteria-text';
import { OBSERVATION_FIELDS, type RecordOutcome } from '../../../shared/domain/unit-record/slots';
import { readTypedDate } from '../../../shared/domain/unit-record/typed-date';
import { contextFor, initiallers, outcome, today } from './examples';

const context = contextFor({ outcomeId: 'lo2' });

describe('dates as they are typed', () => {
  test.each([
    ['21/10/2026', '2026-10-21'],
    ['3.4.26', '2026-04-03'],
    ['2026-10-21', '2026-10-21'],
    ['21 Oct 2026', '2026-10-21'],
    ['21st October 2026', '2026-10-21'],
    ['21/11', '2026-11-21'],
    ['22/11', '2025-11-22'],
    ['1 oct', '2026-10-01'],
    ['29/2', '2024-02-29'],
    ['today', '2026-11-21'],
    [' Yesterday ', '2026-11-20'],
    ['46316', '2026-10-21'],
  ])('%s is %s', (typed, date) => expect(readTypedDate(typed, today)).toBe(date));
  test.each(['31/2/2026', '31/2', 'soon', '2026', '1/13/14/15'])('%s is none', (typed) =>
    expect(readTypedDate(typed, today)).toBeUndefined(),
  );
  test('nothing is no date', () => expect(readTypedDate('  ', today)).toBeNull());
});

describe('criteria as they are written into the book', () => {
  const lo2 = outcome(2, 'observation', 'abcdef');
  test.each([
    ['', '2a 2b 2c 2d 2e 2f'],
    ['all', '2a 2b 2c 2d 2e 2f'],
    ['a, c', '2a 2c'],
    ['2f 2b', '2b 2f'],
    ['B and D', '2b 2d'],
    ['b-d', '2b 2c 2d'],
    ['2a – 2c, f', '2a 2b 2c 2f'],
    ['all but e', '2a 2b 2c 2d 2f'],
    ['none', ''],
  ])('“%s” is %s', (typed, ids) =>
    expect(readCriteria(typed, lo2, 'all')).toEqual({
      kind: 'criteria',
      ids: ids === '' ? [] : ids.split(' '),
    }),
  );
  test('a label of another outcome, a wrong letter, a range backwards are unknown', () => {
    expect(readCriteria('3a', lo2, 'all')).toEqual({ kind: 'unknown', word: '3a' });
    expect(readCriteria('a, g', lo2, 'all')).toEqual({ kind: 'unknown', word: 'g' });
    expect(readCriteria('d-b', lo2, 'all')).toEqual({ kind: 'unknown', word: 'd-b' });
  });
  test('labels with points: 1.1, short for it 1', () => {
    const handbook: RecordOutcome = {
      ...outcome(1, null, ''),
      criteria: ['1.1', '1.2', '1.10'].map((label) => ({ id: label, label, text: '' })),
    };
    expect(readCriteria('1.10, 2', handbook, 'none')).toEqual({ kind: 'criteria', ids: ['1.2', '1.10'] });
  });
  test('what is shown reads as what it was', () => {
    fc.assert(
      fc.property(fc.subarray(lo2.criteria.map(({ id }) => id)), (ids) => {
        const read = readCriteria(criteriaText(ids, lo2), lo2, 'none');
        expect(read).toEqual({ kind: 'criteria', ids });
      }),
    );
  });
});

describe('a cell', () => {
  test('is kept in the record’s own words', () => {
    expect(readCell('achievedOn', '1/10/26', context)).toEqual({ kind: 'text', text: '1 Oct 2026' });
    expect(readCell('initials', 's.w.', context)).toEqual({ kind: 'text', text: 'SW' });
    expect(readCell('initials', 'marek zieliński', context)).toEqual({ kind: 'text', text: 'MZ' });
    expect(readCell('method', 'PD', context)).toEqual({ kind: 'text', text: 'professional discussion' });
    expect(readCell('oralCriteria', 'a-c', context)).toEqual({ kind: 'text', text: '2a, 2b, 2c' });
    expect(readCell('criteria', 'a-f', context)).toEqual({ kind: 'text', text: 'all' });
    expect(readCell('portfolioReference', ' p.\u00a04\u0000 ', context)).toEqual({
      kind: 'text',
      text: 'p. 4',
    });
  });
  test.each([
    ['achievedOn', '22/11/2026', '22 Nov 2026 is in the future.'],
    ['learnerSignedOn', 'soon', 'This is not a date.'],
    ['initials', 'ZZ', 'Nobody in the assessor tracking table has the initials ZZ.'],
    ['method', 'magic', '“magic” is not an evidence type.'],
    ['oralCriteria', 'z', '“z” is not a criterion of outcome 2.'],
    ['portfolioReference', 'x'.repeat(301), 'This portfolio reference has 301 characters.'],
  ] as const)('%s: “%s” is refused with what to do', (field, typed, message) => {
    const reading = readCell(field, typed, context);
    expect(reading).toMatchObject({ kind: 'problem', message });
    if (reading.kind === 'problem') expect(reading.remedy).toMatch(/\.$/);
  });
  test('its text reads as itself, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OBSERVATION_FIELDS),
        fc.oneof(fc.string(), fc.constantFrom('a, b', 'all but c', 'none', 'mz', 'wt', '3/4/26', '1 oct')),
        (field, typed) => {
          const first = readCell(field, typed, context);
          if (first.kind === 'text') expect(readCell(field, first.text, context)).toEqual(first);
        },
      ),
    );
  });
});

describe('completion', () => {
  const words = initiallers.map(({ initials }) => initials);
  test('is the first that begins so, in its own spelling', () => {
    expect(completionOf('s', words)).toBe('SW');
    expect(completionOf('swk', words)).toBeNull();
  });
  test('never runs over initials that stand there already, nor completes nothing', () => {
    expect(completionOf('SW', words)).toBeNull();
    expect(completionOf('', words)).toBeNull();
    expect(completionOf('x', words)).toBeNull();
  });
});
