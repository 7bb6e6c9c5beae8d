import { joinAllWrapped } from '../../../../shared/domain/specification/join-wrapped';
import type { PlacedLine, Rule, Rules, Word } from './page-content';
import { cellTexts } from './visual-lines';

interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Boundaries between rows from the top down, and between columns from the left. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly vertical: readonly Rule[];
}

const NEAR = 3;

/** The rows of all tables with borders, and the words that stand in none of them. */
export function readRuledTables(
  words: readonly Word[],
  rules: Rules,
): { readonly rows: readonly PlacedLine[]; readonly rest: readonly Word[] } {
  let rest = words;
  const rows: PlacedLine[] = [];
  for (const [index, grid] of findGrids(rules).entries()) {
    const inside = rest.filter((word) => isInside(word, grid));
    if (inside.length === 0) continue;
    rest = rest.filter((word) => !isInside(word, grid));
    rows.push(...gridRows(inside, grid, index));
  }
  return { rows, rest };
}

/** Rules that touch each other form a grid; one with a single column is a frame around text, not a table. */
function findGrids(rules: Rules): readonly Grid[] {
  const pending = [...rules.horizontal];
  const grids: Grid[] = [];
  for (let first = pending.shift(); first !== undefined; first = pending.shift()) {
    const horizontal = [first];
    const vertical = new Set<Rule>();
    for (let grown = true; grown;) {
      grown = false;
      for (const rule of rules.vertical) {
        if (vertical.has(rule) || !horizontal.some((each) => touches(each, rule))) continue;
        vertical.add(rule);
        grown = true;
      }
      for (let index = pending.length - 1; index >= 0; index -= 1) {
        const rule = pending[index];
        if (rule === undefined || ![...vertical].some((each) => touches(rule, each))) continue;
        horizontal.push(rule);
        pending.splice(index, 1);
        grown = true;
      }
    }
    const grid = gridOf(horizontal, [...vertical]);
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

function touches(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - NEAR &&
    vertical.at <= horizontal.to + NEAR &&
    horizontal.at >= vertical.from - NEAR &&
    horizontal.at <= vertical.to + NEAR
  );
}

function gridOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid | null {
  const left = Math.min(...horizontal.map(({ from }) => from), ...vertical.map(({ at }) => at));
  const right = Math.max(...horizontal.map(({ to }) => to), ...vertical.map(({ at }) => at));
  const bottom = Math.min(...horizontal.map(({ at }) => at), ...vertical.map(({ from }) => from));
  const top = Math.max(...horizontal.map(({ at }) => at), ...vertical.map(({ to }) => to));
  const columns = distinct([left, right, ...vertical.map(({ at }) => at)]);
  const rows = distinct([bottom, top, ...horizontal.map(({ at }) => at)]).reverse();
  if (columns.length < 3 || rows.length < 2) return null;
  return { left, right, top, bottom, rows, columns, vertical };
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > NEAR) kept.push(value);
  }
  return kept;
}

const middleOf = (word: Word): { readonly x: number; readonly y: number } => ({
  x: (word.x1 + word.x2) / 2,
  y: word.y + word.size * 0.3,
});

function isInside(word: Word, grid: Grid): boolean {
  const { x, y } = middleOf(word);
  return x > grid.left && x < grid.right && y > grid.bottom && y < grid.top;
}

function gridRows(words: readonly Word[], grid: Grid, table: number): readonly PlacedLine[] {
  return grid.rows.slice(0, -1).flatMap((top, row): readonly PlacedLine[] => {
    const bottom = grid.rows[row + 1] ?? grid.bottom;
    const inRow = words.filter((word) => {
      const { y } = middleOf(word);
      return y <= top && y > bottom;
    });
    if (inRow.length === 0) return [];
    const starts = columnStarts(grid, (top + bottom) / 2);
    const cells = grid.columns.slice(0, -1).map((left, column) => {
      const inCell = inRow.filter((word) => columnOf(word, grid, starts) === column);
      return inCell.length === 0 || !starts.includes(left) ? '' : joinAllWrapped(cellTexts(inCell));
    });
    const baselines = inRow.map(({ y }) => y);
    const placed = { top: Math.max(...baselines), bottom: Math.min(...baselines) };
    return [{ text: cells.join('\t'), ...placed, size: inRow[0]?.size ?? 10, table }];
  });
}

/** The left edges of a row's cells: a boundary without a rule beside the row lies inside a cell that spans columns. */
function columnStarts(grid: Grid, y: number): readonly number[] {
  return grid.columns.filter(
    (x, index) =>
      index === 0 ||
      grid.vertical.some((rule) => Math.abs(rule.at - x) <= NEAR && rule.from <= y && rule.to >= y),
  );
}

/** The index, in the grid's columns, of the cell that a word starts in. */
function columnOf(word: Word, grid: Grid, starts: readonly number[]): number {
  const { x } = middleOf(word);
  const start = starts.filter((left) => left <= x).at(-1) ?? grid.left;
  return grid.columns.indexOf(start);
}
