import type { VisualLine } from './visual-lines';

/** What the first column of a row holds in these documents, and never the rest of one: a unit's code, an outcome. */
export const STARTS_ROW = /^(?:[A-Z]{2,6}\d{1,4}[A-Z]?(?=\s|$)|LO ?\d)/;

/** A cell with a unit's code and nothing else but its reference. */
export const CODE_ALONE = /^[A-Z]{2,6}\d{1,4}[A-Z]?(?: [A-Z]\/\d{3}\/\d{4})?$/;

/** A line of a table with its words put into columns. */
export interface CellLine extends VisualLine {
  readonly cells: readonly string[];
}

/**
 * The lines that rows start with although their first cell stands lower, because cells are centred. Between two first
 * cells the widest gap parts the rows; where no gap is wider, what lies between belongs to the row above.
 */
export function leadingLines(lines: readonly CellLine[]): ReadonlySet<number> {
  const leading = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (isPartOfTitle(lines[end])) end += 1;
    const [above, below] = [lines[start - 1], lines[end]];
    if (end === start || below === undefined || !STARTS_ROW.test(below.cells[0] ?? '')) continue;
    const baselines = lines.slice(start, end + 1).map(({ y }) => y);
    const steps = baselines.map((y, index) => (baselines[index - 1] ?? above?.y ?? Infinity) - y);
    const widest = Math.max(...steps);
    const at = steps.indexOf(widest);
    const others = steps.filter((_, index) => index !== at);
    if (at < end - start && widest > Math.max(...others) + 0.1 * below.size) leading.add(start + at);
    start = end;
  }
  return leading;
}

/** Words in one column that is not the first. */
function isPartOfTitle(line: CellLine | undefined): boolean {
  return line !== undefined && line.cells[0] === '' && line.cells.filter((cell) => cell !== '').length === 1;
}
