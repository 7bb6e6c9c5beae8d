import { joinAllWrapped, joinWrapped } from '../../../../shared/domain/specification/join-wrapped';
import { CODE_ALONE, leadingLines, STARTS_ROW } from './leading-lines';
import type { PlacedLine, Word } from './page-content';
import type { VisualLine } from './visual-lines';
import { cellTexts, joinWords, TABLE_GAP } from './visual-lines';

interface Column {
  readonly x1: number;
  readonly x2: number;
}

// Distances between lines, in font sizes.
/** Lines of a row whose cells are centred stand closer than this. */
const CENTRED = 0.9;
/** Lines that wrap inside a cell stand closer than this. */
const WRAPPED = 1.5;
/** Rows of a table without borders stand closer than this. */
const SAME_TABLE = 3.2;

/** The share of wide gaps that a table has whose rows wrap in all columns. */
const MANY = 0.3;

/** Points by which the left edges of a column's cells may differ. */
const ALIGNED = 4;
const STARTS_CRITERION = /^(?:\d{1,2}\.\d{1,2}\.?|\(?[a-z][.)])\s/;

/** Running text and tables without borders: cells that wrap are put back together where columns line up. */
export function readAlignedLines(lines: readonly VisualLine[]): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  for (let index = 0; index < lines.length;) {
    const run = runFrom(lines, index);
    placed.push(...(run.length < 2 ? run.map((line) => plainLine(line)) : tableRows(run)));
    index += run.length;
  }
  return placed;
}

/** The lines from `start` that share columns: at least one, more when it has several columns. */
function runFrom(lines: readonly VisualLine[], start: number): readonly VisualLine[] {
  const first = lines[start];
  if (first === undefined) return [];
  if (first.segments.length < 2 && !isRaised(first, lines[start + 1])) return [first];
  let run: readonly VisualLine[] = [inColumns(first)];
  for (let index = start + 1; index < lines.length; index += 1) {
    const [line, above, next] = [lines[index], lines[index - 1], lines[index + 1]];
    if (line === undefined || above === undefined || above.y - line.y > SAME_TABLE * line.size) break;
    if (line.segments.length < 2 && !isRaised(line, next) && !fitsColumns(line, above, next, run)) break;
    // Another table, whose columns lie elsewhere, would make one column of two.
    const longer = [...run, inColumns(line)];
    if (columnsOf(longer).length < columnsOf(run).length) break;
    run = longer;
  }
  return run;
}

function inColumns(line: VisualLine): VisualLine {
  return { ...line, segments: joinWords(line.words, TABLE_GAP) };
}

/** The first line of a centred cell stands a little above the line that its row's other cells stand on. */
function isRaised(line: VisualLine, next: VisualLine | undefined): boolean {
  const [segment] = line.segments;
  if (segment === undefined || next === undefined || line.segments.length !== 1) return false;
  const step = (line.y - next.y) / line.size;
  if (step < CENTRED) return next.segments.every((each) => each.x1 > segment.x2 || each.x2 < segment.x1);
  return step < WRAPPED && next.segments.slice(1).some((each) => isAligned(each, segment));
}

/** Text under the columns of the run: a wrapped line of one or more cells, or a row with only one cell filled. */
function fitsColumns(
  line: VisualLine,
  above: VisualLine,
  next: VisualLine | undefined,
  run: readonly VisualLine[],
): boolean {
  const { segments, size } = inColumns(line);
  const columns = columnsOf(run);
  const [segment] = segments;
  const [first, second] = columns;
  if (segment === undefined || first === undefined || second === undefined) return false;
  if (!segments.every((each) => columns.some((column) => isAligned(column, each)))) return false;
  if (segments.length > 1 || !isAligned(first, segment)) return true;
  // Under the first column a heading may follow the table; a cell ends before the second and is near its row.
  const near = above.y - line.y <= WRAPPED * size;
  const leads = next !== undefined && next.segments.length > 1 && line.y - next.y <= WRAPPED * size;
  return segment.x2 < second.x1 && (near || leads);
}

function isAligned(a: Column, b: Column): boolean {
  return Math.abs(a.x1 - b.x1) < ALIGNED;
}

/** Columns are where the segments of the fullest lines lie, merged where they overlap, and what lies beside them. */
function columnsOf(run: readonly VisualLine[]): readonly Column[] {
  const most = Math.max(...run.map(({ segments }) => segments.length));
  const full = run.filter(({ segments }) => segments.length === most).flatMap(({ segments }) => segments);
  const columns = merged(full);
  const others = run.flatMap(({ segments }) => segments);
  const beside = others.filter(({ x1, x2 }) => columns.every((each) => x2 < each.x1 || x1 > each.x2));
  return beside.length === 0 ? columns : merged([...columns, ...beside]);
}

function merged(pieces: readonly Column[]): readonly Column[] {
  const columns: Column[] = [];
  for (const { x1, x2 } of [...pieces].sort((a, b) => a.x1 - b.x1)) {
    const last = columns.at(-1);
    if (last !== undefined && x1 < last.x2) {
      columns[columns.length - 1] = { x1: last.x1, x2: Math.max(last.x2, x2) };
    } else columns.push({ x1, x2 });
  }
  return columns;
}

interface Row {
  cells: readonly string[];
  readonly top: number;
  bottom: number;
  readonly size: number;
  /** It starts with a line of a centred cell, above the line that its first cell stands on. */
  readonly leads: boolean;
}

function cellsOf(line: VisualLine, columns: readonly Column[]): readonly string[] {
  const assigned = inReadingOrder(line.words, columns);
  return columns.map((_, column) =>
    joinAllWrapped(cellTexts(line.words.filter((word) => assigned.get(word) === column))),
  );
}

function tableRows(run: readonly VisualLine[]): readonly PlacedLine[] {
  const columns = columnsOf(run);
  if (columns.length < 2) return run.map((line) => plainLine(line));
  const spaced = areRowsSpaced(run);
  const rows: Row[] = [];
  const lines = run.map((line) => ({ ...line, cells: cellsOf(line, columns) }));
  const leading = leadingLines(lines);
  for (const [index, line] of lines.entries()) {
    const { cells } = line;
    const row = rows.at(-1);
    const leads = leading.has(index);
    if (row === undefined || leads || !continues(row, cells, (row.bottom - line.y) / line.size, spaced)) {
      rows.push({ cells, top: line.y, bottom: line.y, size: line.size, leads });
      continue;
    }
    row.cells = row.cells.map((cell, column) => joinWrapped(cell, cells[column] ?? ''));
    row.bottom = line.y;
  }
  return rows.map(({ cells, top, bottom, size }) => ({
    top,
    bottom,
    size,
    text: cells.join('\t'),
    table: null,
  }));
}

/** Whether rows stand further apart than lines that wrap, so that distance alone tells them apart. */
function areRowsSpaced(run: readonly VisualLine[]): boolean {
  const most = Math.max(...run.map(({ segments }) => segments.length));
  const steps = run.flatMap((line, index) => {
    const above = run[index - 1];
    const full = above?.segments.length === most && line.segments.length === most;
    return above === undefined ? [] : [{ full, step: (above.y - line.y) / line.size }];
  });
  const wide = steps.filter(({ step }) => step > WRAPPED).length;
  // Full lines close together are rows, unless every few lines a wider gap shows where rows really end.
  const close = steps.some(({ full, step }) => full && step <= WRAPPED && step > CENTRED);
  return close ? wide >= MANY * steps.length : wide > 0;
}

function continues(row: Row, cells: readonly string[], step: number, spaced: boolean): boolean {
  if (STARTS_ROW.test(cells[0] ?? '')) return row.cells[0] === '' && (row.leads || step < CENTRED);
  // Under a code nothing goes on: this is running text that wrapped to the margin.
  if (CODE_ALONE.test(row.cells[0] ?? '') && cells[0] !== '') return false;
  if (step < CENTRED) return true;
  if (step > WRAPPED) return false;
  const first = cells.find((cell) => cell !== '') ?? '';
  return spaced || (cells[0] === '' && !STARTS_CRITERION.test(first));
}

/** The column of each word of a line: none lies left of that of the word before it. */
function inReadingOrder(words: readonly Word[], columns: readonly Column[]): ReadonlyMap<Word, number> {
  const assigned = new Map<Word, number>();
  let least = 0;
  for (const word of [...words].sort((a, b) => a.x1 - b.x1)) {
    // At the left edge a word is the first column's, however far it reaches.
    const atEdge = assigned.size === 0 && columns[0] !== undefined && isAligned(columns[0], word);
    least = Math.max(least, atEdge ? 0 : columnOf(word, columns));
    assigned.set(word, least);
  }
  return assigned;
}

/** The column with the widest overlap, or the nearest. */
function columnOf(word: Word, columns: readonly Column[]): number {
  const overlaps = columns.map(({ x1, x2 }) => Math.min(x2, word.x2) - Math.max(x1, word.x1));
  return overlaps.indexOf(Math.max(...overlaps));
}

function plainLine(line: VisualLine): PlacedLine {
  const text = line.segments.map((segment) => segment.text).join('\t');
  return { text, top: line.y, bottom: line.y, size: line.size, table: null };
}
