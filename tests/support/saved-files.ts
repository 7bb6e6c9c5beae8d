import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { eventsOf, unescapedText } from './calendar-reader';

// What is in a file that the application saved, read without the application's own code.

/** The first sheet of a workbook, row by row. */
export async function rowsOfWorkbook(file: string): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsxFile(file);
  return sheet?.data ?? [];
}

/** How large each page of a PDF is, in points, as its page tree says it: `1190.55 × 841.89` is A3 across. */
export function pageSizesOf(file: string): readonly string[] {
  const text = readFileSync(file, 'latin1');
  if (!text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF')) throw new Error(`${file} is no PDF.`);
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width = '', height = '']) => `${width} × ${height}`,
  );
}

export interface CalendarFigures {
  readonly days: number;
  readonly samples: number;
}

/** How many days and samples an IQA's calendar has. Throws where it is not as RFC 5545 asks, or a UID stands twice. */
export function calendarFigures(file: string): CalendarFigures {
  const events = eventsOf(readFileSync(file));
  const uids = new Set(events.map(({ UID = '' }) => UID));
  if (uids.size !== events.length || uids.has('')) throw new Error('The events do not have a UID each.');
  const lines = events.flatMap(({ DESCRIPTION = '' }) => unescapedText(DESCRIPTION).split('\n'));
  return { days: events.length, samples: lines.length };
}
