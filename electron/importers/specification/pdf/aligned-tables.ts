import { joinAllWrapped, joinWrapped } from '../../../../shared/domain/specification/join-wrapped';
import type { PlacedLine, Word } from './page-content';
import type { VisualLine } from './visual-lines';
import { cellTexts } from './visual-lines';

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
  const run = [first];
  if (first.segments.length < 2 && !isRaised(first, lines[start + 1])) return run;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const above = lines[index - 1];
    if (line === undefined || above === undefined || above.y - line.y > SAME_TABLE * line.size) break;
    if (line.segments.length < 2 && !isOneCell(line, above, run) && !isRaised(line, lines[index + 1])) break;
    run.push(line);
  }
  return run;
}

/** The first line of a centred cell stands a little above the line that its row's other cells stand on. */
function isRaised(line: VisualLine, next: VisualLine | undefined): boolean {
  const [segment] = line.segments;
  if (segment === undefined || next === undefined || line.segments.length !== 1 || next.segments.length < 2)
    return false;
  if (line.y - next.y < CENTRED * line.size) return true;
  return (
    line.y - next.y < WRAPPED * line.size && next.segments.slice(1).some((each) => isAligned(each, segment))
  );
}

/** A single piece of text under a column of the run: a wrapped line of a cell, or a row with only that cell filled. */
function isOneCell(line: VisualLine, above: VisualLine, run: readonly VisualLine[]): boolean {
  const [segment] = line.segments;
  if (segment === undefined) return false;
  const close = above.y - line.y <= WRAPPED * line.size;
  return run.some(({ segments }) =>
    segments.some((each, column) => {
      const next = segments[column + 1];
      if (segments.length < 2 || !isAligned(each, segment)) return false;
      if (column > 0) return true;
      return close && next !== undefined && segment.x2 < next.x1;
    }),
  );
}

function isAligned(a: Word, b: Word): boolean {
  return Math.abs(a.x1 - b.x1) < ALIGNED;
}

/** Columns are where the segments of the fullest lines lie, merged where they overlap. */
function columnsOf(run: readonly VisualLine[]): readonly Column[] {
  const most = Math.max(...run.map(({ segments }) => segments.length));
  const columns: Column[] = [];
  const full = run.filter(({ segments }) => segments.length === most).flatMap(({ segments }) => segments);
  for (const { x1, x2 } of [...full].sort((a, b) => a.x1 - b.x1)) {
    const last = columns.at(-1);
    if (last !== undefined && x1 < last.x2) {
      columns[columns.length - 1] = { x1: last.x1, x2: Math.max(last.x2, x2) };
    } else columns.push({ x1, x2 });
  }
  return columns;
}

function tableRows(run: readonly VisualLine[]): readonly PlacedLine[] {
  const columns = columnsOf(run);
  if (columns.length < 2) return run.map((line) => plainLine(line));
  const spaced = areRowsSpaced(run);
  const rows: { cells: readonly string[]; readonly top: number; bottom: number; readonly size: number }[] =
    [];
  for (const line of run) {
    const cells = columns.map((_, column) =>
      joinAllWrapped(cellTexts(line.words.filter((word) => columnOf(word, columns) === column))),
    );
    const row = rows.at(-1);
    if (row === undefined || !continues(cells, (row.bottom - line.y) / line.size, spaced)) {
      rows.push({ cells, top: line.y, bottom: line.y, size: line.size });
      continue;
    }
    row.cells = row.cells.map((cell, column) => joinWrapped(cell, cells[column] ?? ''));
    row.bottom = line.y;
  }
  return rows.map(({ cells, ...place }) => ({ ...place, text: cells.join('\t'), table: null }));
}

/** Whether full rows stand further apart than lines that wrap, so that distance alone tells them apart. */
function areRowsSpaced(run: readonly VisualLine[]): boolean {
  const most = Math.max(...run.map(({ segments }) => segments.length));
  const steps = run.flatMap((line, index) => {
    const above = run[index - 1];
    const full = above?.segments.length === most && line.segments.length === most;
    return full ? [(above.y - line.y) / line.size] : [];
  });
  return steps.length > 0 && Math.min(...steps) > WRAPPED;
}

function continues(cells: readonly string[], step: number, spaced: boolean): boolean {
  if (step < CENTRED) return true;
  if (step > WRAPPED) return false;
  const first = cells.find((cell) => cell !== '') ?? '';
  return spaced || (cells[0] === '' && !STARTS_CRITERION.test(first));
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
