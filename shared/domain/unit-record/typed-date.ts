import { addDays, isIsoDate, type IsoDate } from '../calendar';
import { cleanText } from '../import/clean';
import { readDate } from '../import/dates';

const DAY_AND_MONTH = /^(\d{1,2})(?: ?[/.-] ?(\d{1,2})|(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\.?)$/i;

/**
 * A date as it is typed into a cell or pasted: everything spreadsheets write (day before month), and shorter: `today`,
 * `yesterday`, `21/11` or `21 Nov` for the newest such day. Null for an empty cell, undefined for what is not a date.
 */
export function readTypedDate(text: string, today: IsoDate): IsoDate | null | undefined {
  const typed = cleanText(text).toLowerCase();
  if (typed === '') return null;
  if (typed === 'today') return today;
  if (typed === 'yesterday') return addDays(today, -1);
  const short = DAY_AND_MONTH.exec(typed);
  if (short) return newestOf(short[1] ?? '', short[2] ?? short[3] ?? '', today);
  const reading = readDate(typed, today, 'day-first');
  return reading.kind === 'date' ? reading.date : undefined;
}

/** The newest such day of this year or the four before, so that a 29 February is found. */
function newestOf(day: string, month: string, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  const separator = /^\d/.test(month) ? '/' : ' ';
  for (let back = 0; back <= 4; back += 1) {
    const reading = readDate([day, month, String(year - back)].join(separator), today, 'day-first');
    if (reading.kind === 'date' && isIsoDate(reading.date) && reading.date <= today) return reading.date;
  }
  return undefined;
}
