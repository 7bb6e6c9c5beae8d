import type { CleanLine } from './clean-line';
import { nextFilled } from './clean-line';

export interface FoundText {
  readonly value: string;
  readonly lines: readonly number[];
}

export interface FoundNumber {
  readonly value: number;
  readonly lines: readonly number[];
}

/**
 * The value printed with a label: `Label: value`, in the next cell, in the same column of the next row, or on the
 * next line. `label` is matched at the start of a cell; `accept` decides what counts as a value.
 */
export function labelledText(
  lines: readonly CleanLine[],
  label: RegExp,
  accept: RegExp = /\S/,
): FoundText | null {
  for (const [index, line] of lines.entries()) {
    for (const [column, cell] of line.cells.entries()) {
      const match = label.exec(cell);
      if (match?.index !== 0) continue;
      const found = valueBeside(lines, index, column, cell.slice(match[0].length), accept);
      if (found !== null) return found;
    }
  }
  return null;
}

/** As `labelledText`, for a whole number. */
export function labelledNumber(lines: readonly CleanLine[], label: RegExp): FoundNumber | null {
  const found = labelledText(lines, label, /^\d{1,4}(?=\D|$)/);
  return found === null ? null : { value: Number.parseInt(found.value, 10), lines: found.lines };
}

function valueBeside(
  lines: readonly CleanLine[],
  index: number,
  column: number,
  after: string,
  accept: RegExp,
): FoundText | null {
  const line = lines[index];
  if (line === undefined) return null;
  const inCell = /^\s*[:–—-]?\s*(.*)$/.exec(after)?.[1] ?? '';
  // A word that goes on is another label ("Level" is not "Levels of achievement").
  if (inCell !== '') return accept.test(inCell) ? { value: inCell, lines: [line.number] } : null;
  const beside = line.cells.slice(column + 1).find((cell) => cell !== '');
  if (beside !== undefined && accept.test(beside)) return withContinuation(lines, index, column, beside);
  const next = lines[nextFilled(lines, index + 1)];
  if (next === undefined) return null;
  const below =
    next.cells.length > 1 ? next.cells[column] || next.cells.find((cell) => cell !== '') : next.text;
  if (below === undefined || !accept.test(below)) return null;
  return { value: below, lines: [line.number, next.number] };
}

/** A cell that goes on in the rows below, under an empty label. */
function withContinuation(
  lines: readonly CleanLine[],
  index: number,
  column: number,
  first: string,
): FoundText {
  const used = [lines[index]?.number ?? 0];
  let value = first;
  for (let row = index + 1; row < lines.length; row += 1) {
    const line = lines[row];
    if (line === undefined || line.cells.length < 2 || line.cells.slice(0, column + 1).some((c) => c !== ''))
      break;
    value = `${value} ${line.text}`;
    used.push(line.number);
  }
  return { value, lines: used };
}
