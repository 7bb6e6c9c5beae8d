import type { CleanLine } from './clean-line';
import { parseGroupHeading } from './group-heading';
import { joinAllWrapped, joinWrapped } from './join-wrapped';
import { UNIT_CODE, UNIT_REFERENCE } from './patterns';

export type NumberColumn = 'credit' | 'glh' | 'level';

/** One row of a structure table. */
export interface UnitRow {
  readonly code: string;
  readonly reference: string | null;
  readonly title: string;
  readonly credit: number | null;
  readonly glh: number | null;
  readonly level: number | null;
  readonly lines: readonly number[];
  /** Index of the line after the row. */
  readonly next: number;
}

type RowFacts = Omit<UnitRow, 'next'>;

const HEADER = /^(?:unit|product) code\b/i;
const COLUMNS: readonly (readonly [NumberColumn, RegExp])[] = [
  ['credit', /credit/i],
  ['glh', /\bGLH\b|guided|\bGL\b/i],
  ['level', /level/i],
];

/**
 * The order of the number columns as the header row at `index` gives it, over two more lines when it wraps; null for
 * any other line.
 */
export function headerColumns(lines: readonly CleanLine[], index: number): readonly NumberColumn[] | null {
  const first = lines[index]?.text ?? '';
  if (!HEADER.test(first)) return null;
  const texts = [first];
  for (const next of lines.slice(index + 1, index + 3)) {
    if (next.text === '' || startsUnit(next.text) || parseGroupHeading(next.text) !== null) break;
    texts.push(next.text);
  }
  const whole = texts.join(' ');
  if (!/title/i.test(whole)) return null;
  const found = COLUMNS.flatMap(([column, pattern]) => {
    const at = whole.search(pattern);
    return at < 0 ? [] : [{ column, at }];
  });
  return found.length < 2 ? null : found.sort((a, b) => a.at - b.at).map(({ column }) => column);
}

function startsUnit(text: string): boolean {
  return UNIT_CODE.test(text.split(' ')[0] ?? '');
}

/** Reads the row that starts at `index`, over several lines when its cells wrap; null when none starts there. */
export function readUnitRow(
  lines: readonly CleanLine[],
  index: number,
  columns: readonly NumberColumn[],
): UnitRow | null {
  const first = lines[index];
  if (first === undefined || !startsUnit(first.text)) return null;
  let used = [first];
  let row = rowOf(used, columns);
  for (let more = index + 1; !isComplete(row, columns) && more <= index + 3; more += 1) {
    const next = lines[more];
    if (next === undefined || !mayContinue(next)) break;
    used = [...used, next];
    row = rowOf(used, columns);
  }
  if (!isComplete(row, columns)) row = rowOf((used = [first]), columns);
  if (row.reference === null && !isComplete(row, columns)) return null;
  const wrapped = lines[index + used.length];
  // A title that wraps below its row, without a line between.
  if (
    wrapped !== undefined &&
    /^\(?[a-z]/.test(wrapped.text) &&
    mayContinue(wrapped) &&
    wrapped.text.length < 60
  ) {
    return {
      ...row,
      title: joinWrapped(row.title, wrapped.text),
      lines: [...row.lines, wrapped.number],
      next: index + used.length + 1,
    };
  }
  return { ...row, next: index + used.length };
}

function mayContinue(line: CleanLine): boolean {
  return (
    line.text !== '' &&
    !line.text.endsWith('.') &&
    !startsUnit(line.text) &&
    parseGroupHeading(line.text) === null &&
    !HEADER.test(line.text)
  );
}

function isComplete(row: RowFacts, columns: readonly NumberColumn[]): boolean {
  return row.title !== '' && columns.every((column) => row[column] !== null);
}

/** The filled cells; where columns were lost, a line that wraps is joined to the one it goes on from. */
function cellsOf(used: readonly CleanLine[]): readonly string[] {
  const filled = used.map((line) => line.cells.filter((cell) => cell !== ''));
  if (filled.every((cells) => cells.length === 1)) return [joinAllWrapped(filled.flat())];
  return filled.flat();
}

function rowOf(used: readonly CleanLine[], columns: readonly NumberColumn[]): RowFacts {
  const cells = cellsOf(used);
  const whole = cells.join(' ');
  const code = whole.split(' ')[0] ?? '';
  const reference = UNIT_REFERENCE.exec(whole)?.[0] ?? null;
  const rest = cells
    .map((cell, index) => (index === 0 ? cell.slice(code.length) : cell))
    .map((cell) => (reference === null ? cell : cell.replace(reference, '')).trim())
    .filter((cell) => cell !== '');
  let words = rest.filter((cell) => !/^\d{1,3}$/.test(cell)).join(' ');
  let numbers = rest.filter((cell) => /^\d{1,3}$/.test(cell));
  if (numbers.length < columns.length) {
    // Columns were lost: the numbers are the last words of the row.
    const tail = /^(.*?)((?:(?:\s+|(?<=[a-z)]))\d{1,3})(?:\s+\d{1,3})*)$/.exec(rest.join(' '));
    numbers = (tail?.[2] ?? '')
      .trim()
      .split(' ')
      .filter((each) => each !== '')
      .slice(-columns.length);
    words = (tail?.[1] ?? rest.join(' ')).trim();
  }
  const valueOf = (column: NumberColumn): number | null => {
    const value = numbers[columns.indexOf(column)];
    return value === undefined || numbers.length < columns.length ? null : Number(value);
  };
  return {
    code,
    reference,
    title: words,
    credit: valueOf('credit'),
    glh: valueOf('glh'),
    level: valueOf('level'),
    lines: used.map((line) => line.number),
  };
}
