import { formatTime, type IsoTime } from '../../../shared/domain/calendar';
import type { Cell, Column } from './block';
import { logHeadLine, withFurniture } from './finish';
import { Flow } from './flow';
import { A3_LANDSCAPE, A4_LANDSCAPE, contentWidth, TEXT, type TextStyle, type Tone } from './look';
import type { PageDescription, TextMeasure } from './page';
import { paperAndParts } from './table-parts';

export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** What its cells would like, in points. */
  readonly width: number;
}

export interface TableCell {
  readonly text: string;
  /** What is marked is in bold, with a sign. */
  readonly tone: Tone;
  /** The text is a sign itself. */
  readonly isSign?: true;
}

export interface TableGroup {
  /** Null where the table is not grouped. */
  readonly label: string | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table as a document of its own: as wide as its columns need, its header on every page. */
export interface TableDocument {
  readonly title: string;
  readonly centre: { readonly name: string; readonly number: string };
  readonly isDemo: boolean;
  readonly madeAt: IsoTime;
  readonly madeBy: string;
  readonly log: { readonly sequence: number; readonly sha256: string };
  /** A3 however little it needs; left out: the smallest that the columns fit on. */
  readonly paper?: 'A3';
  /** How many rows, filtered and ordered how: a line each. */
  readonly about: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  /** What the marks in the cells say. */
  readonly marks: readonly string[];
}

/**
 * Lays a table out on A4 or A3 across. Columns that do not fit side by side come in parts under each other, each
 * beginning with the first column, which names the rows. Yields between the blocks.
 */
export function* layOutTable(table: TableDocument, measure: TextMeasure): Generator<void, PageDescription> {
  const rows = table.groups.flatMap((group) => group.rows);
  const leastOf = (index: number): number =>
    rows.reduce((least, row) => Math.max(least, leastWidth(textOf(row[index]), measure)), 0);
  const asColumns = table.columns.map(({ heading, align, width }, index): Column => ({
    heading: [heading],
    align,
    share: Math.max(width * SQUEEZE, longestWord(heading, TEXT.cellHead, measure), leastOf(index)),
  }));
  const { paper, parts } = paperAndParts(
    asColumns.map(({ share }) => share),
    contentWidth,
    table.paper === 'A3' ? [A3_LANDSCAPE] : [A4_LANDSCAPE, A3_LANDSCAPE],
  );
  const flow = new Flow(measure, paper);
  flow.add({ kind: 'heading', level: 1, text: table.title });
  for (const text of [`${table.centre.name}, centre ${table.centre.number}.`, ...table.about])
    flow.add({ kind: 'paragraph', look: 'note', text });
  yield;
  for (const [part, indexes] of parts.entries()) {
    if (part > 0) flow.add({ kind: 'page break' });
    if (parts.length > 1)
      flow.add({ kind: 'heading', level: 2, text: `Columns, part ${part + 1} of ${parts.length}` });
    const columns = indexes.flatMap((index) => asColumns[index] ?? []);
    for (const { label, rows } of table.groups) {
      if (label !== null) flow.add({ kind: 'heading', level: parts.length > 1 ? 3 : 2, text: label });
      const cells = rows.map((row) => indexes.map((index) => cellOf(row[index])));
      flow.add({ kind: 'table', columns, rows: cells, rowHeaders: true });
      yield;
    }
  }
  if (table.marks.length > 0) {
    flow.add({ kind: 'heading', level: 2, text: 'What is marked' });
    flow.add({ kind: 'bullets', items: table.marks });
  }
  return withFurniture(
    flow,
    measure,
    {
      centre: table.centre,
      isDemo: table.isDemo,
      title: table.title,
      foot: [`Exported ${formatTime(table.madeAt)} by ${table.madeBy}`, logHeadLine(table.log)],
    },
    paper,
  );
}

const SIGNS: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '',
  muted: '',
  good: '',
  watch: '! ',
  bad: '▲ ',
};

const textOf = (cell: TableCell | undefined): string =>
  (cell ? `${cell.isSign ? '' : SIGNS[cell.tone]}${cell.text}` : '').trim();

const cellOf = (cell: TableCell | undefined): Cell => ({
  kind: 'lines',
  lines: cell ? [{ text: textOf(cell), tone: cell.tone }] : [],
});

/** Cells wrap: columns may be this much narrower than they would like, as long as no word breaks. */
const SQUEEZE = 0.8;
/** Points. Short texts, such as dates, stay on one line; words longer than the other break after all. */
const [ONE_LINE, LONGEST_WORD] = [56, 100];

function leastWidth(text: string, measure: TextMeasure): number {
  const whole = measure.width(text, 'semibold', TEXT.cell.size);
  return whole <= ONE_LINE ? whole : Math.min(LONGEST_WORD, longestWord(text, TEXT.cell, measure));
}

const longestWord = (text: string, { size }: TextStyle, measure: TextMeasure): number =>
  Math.max(0, ...text.split(' ').map((word) => measure.width(word, 'semibold', size)));
