import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, foldedLine, type CalendarDay } from '../../../shared/domain/sampling/calendar-file';
import { contentLinesOf, eventsOf as eventsOfBytes, unescapedText } from '../../support/calendar-reader';

const encoded = (file: string): Uint8Array => new TextEncoder().encode(file);
const eventsOf = (file: string) => eventsOfBytes(encoded(file));

const input = (...days: readonly CalendarDay[]) => ({
  name: 'Sampling: Helen Osei',
  days,
  stamp: '2026-11-22T04:05:06.789Z',
  sequence: 17,
});
const day = (changes: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'iqa-2026-12-31@countersign',
  day: '2026-12-31',
  summary: '2 samples to do',
  lines: ['Kofi Mensah, UBU24, summative, Marek Zielinski', 'Zoë O’Neill; UBU25'],
  ...changes,
});

/** What a calendar may be given: every kind of sign that lines of text have trouble with. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ',',
        ';',
        '\\',
        '\n',
        '\r\n',
        '\t',
        ' ',
        ':',
        '"',
        '👩🏽‍🏫',
        'é',
        'محمد عبد الله',
        'דוד',
        '\u202e',
        'n',
        '\\n',
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);
/** Line breaks are one sign in a calendar, and control characters have no place in it. */
const asKept = (text: string): string =>
  text
    .replace(/\r\n|\r/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');

describe('a calendar file', () => {
  test('has an all-day event for each day, over the end of a year too', () => {
    expect(eventsOf(calendarFile(input(day())))).toEqual([
      {
        UID: 'iqa-2026-12-31@countersign',
        DTSTAMP: '20261122T040506Z',
        'LAST-MODIFIED': '20261122T040506Z',
        SEQUENCE: '17',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: '2 samples to do',
        DESCRIPTION: 'Kofi Mensah\\, UBU24\\, summative\\, Marek Zielinski\\nZoë O’Neill\\; UBU25',
        CLASS: 'PRIVATE',
        STATUS: 'CONFIRMED',
        TRANSP: 'TRANSPARENT',
      },
    ]);
  });

  test('begins as every calendar has to, and may be empty', () => {
    expect(contentLinesOf(encoded(calendarFile(input())))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Countersign//Sampling schedule//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Sampling: Helen Osei',
      'END:VCALENDAR',
    ]);
  });

  test('gives back any text as it was, folded or not', () => {
    fc.assert(
      fc.property(awkward, fc.array(awkward, { minLength: 1, maxLength: 5 }), (summary, lines) => {
        const [event] = eventsOf(calendarFile(input(day({ summary, lines }))));
        expect(unescapedText(event?.['SUMMARY'] ?? '')).toBe(asKept(summary));
        expect(unescapedText(event?.['DESCRIPTION'] ?? '')).toBe(asKept(lines.join('\n')));
      }),
      { numRuns: 400 },
    );
  });

  test('breaks a line at 75 octets, not before, and never within a character', () => {
    expect(foldedLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldedLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    // 74 and then one of four octets: it goes to the next line whole.
    expect(foldedLine(`${'a'.repeat(74)}😀`)).toBe(`${'a'.repeat(74)}\r\n 😀`);
    // A line after the first holds 74 beside its space.
    expect(foldedLine('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
  });
});
