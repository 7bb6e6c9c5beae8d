import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, parseDateText } from '../../../renderer/ui/dateText';

describe('parseDateText', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['1/2/2026', '2026-02-01'],
    ['21.11.2026', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21 Nov 2026', '2026-11-21'],
    [' 21st november 2026 ', '2026-11-21'],
    ['3 Sept 2026', '2026-09-03'],
    ['21-Nov-2026', '2026-11-21'],
    ['29 Feb 2028', '2028-02-29'],
    ['2026-11-21', '2026-11-21'],
  ])('reads %s', (text, date) => {
    expect(parseDateText(text)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '11/21/2026',
    '29/02/2026',
    '31 Nov 2026',
    '21/11/26',
    '21 No 2026',
    '21 Foo 2026',
    '1/1/1899',
  ])('does not guess at "%s"', (text) => {
    expect(parseDateText(text)).toBeUndefined();
  });

  it('reads back every date it shows', () => {
    const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = day.toISOString().slice(0, 10);
        expect(parseDateText(dateText(date))).toBe(date);
      }),
    );
  });
});

describe('dateText', () => {
  it('shows dates in the one form', () => {
    expect(dateText('2026-11-21')).toBe('21 Nov 2026');
    expect(dateText('2026-09-03')).toBe('3 Sep 2026');
    expect(dateText('not a date')).toBe('not a date');
  });
});
