import { addDays, type IsoDate, type IsoTime } from '../calendar';

/** One day of somebody's samples: an all-day event with the list of them. */
export interface CalendarDay {
  /** The same for the same day of the same person in every file, so that a later one replaces it. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  /** What is to be done, a line each. */
  readonly lines: readonly string[];
}

export interface CalendarFileInput {
  readonly name: string;
  readonly days: readonly CalendarDay[];
  /** When the file is made. */
  readonly stamp: IsoTime;
  /** Never less than in an earlier file: of two versions of an event the higher one counts. */
  readonly sequence: number;
}

/** RFC 5545, 3.1: a line has at most so many octets of UTF-8, its break not counted. */
const OCTETS = 75;

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place. */
export const escapedText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, '');

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A content line broken as RFC 5545, 3.1 says: at most 75 octets a line, each further one begun by a space. No
 * character is cut in two.
 */
export function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** `20261121` and `20261121T143200Z`. */
const dateValue = (date: IsoDate): string => date.replaceAll('-', '');
const timeValue = (time: IsoTime): string => `${time.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const eventLines = (
  { uid, day, summary, lines }: CalendarDay,
  { stamp, sequence }: CalendarFileInput,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapedText(uid)}`,
  `DTSTAMP:${timeValue(stamp)}`,
  `LAST-MODIFIED:${timeValue(stamp)}`,
  `SEQUENCE:${sequence}`,
  `DTSTART;VALUE=DATE:${dateValue(day)}`,
  // The day after: the end of an event is not part of it.
  `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
  `SUMMARY:${escapedText(summary)}`,
  `DESCRIPTION:${escapedText(lines.join('\n'))}`,
  // Learners are named.
  'CLASS:PRIVATE',
  'STATUS:CONFIRMED',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** An iCalendar file (RFC 5545) with an all-day event for each day. */
export function calendarFile(input: CalendarFileInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countersign//Sampling schedule//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(input.name)}`,
    ...input.days.flatMap((day) => eventLines(day, input)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}
