import {
  CRITERION_FIELDS,
  OBSERVATION_FIELDS,
  slotKey,
  slotsOf,
  type CellField,
  type RecordOutcome,
  type Slot,
} from './slots';

/** A cell of the record, by the entry and the field it belongs to. */
export interface Cell {
  readonly slot: Slot;
  readonly field: CellField;
}

/** One outcome's table as the book prints it: rows of cells. */
export interface OutcomeGrid {
  readonly outcome: RecordOutcome;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Address {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Observations stand side by side with the book's rows under each; knowledge criteria stand one under another. */
export function gridOf(outcome: RecordOutcome, columns: number): OutcomeGrid {
  const slots = slotsOf(outcome, columns);
  const rows =
    outcome.kind === 'observation'
      ? OBSERVATION_FIELDS.map((field) => slots.map((slot): Cell => ({ slot, field })))
      : slots.map((slot) => CRITERION_FIELDS.map((field): Cell => ({ slot, field })));
  return { outcome, rows };
}

export const cellAt = (grids: readonly OutcomeGrid[], { grid, row, column }: Address): Cell | undefined =>
  grids[grid]?.rows[row]?.[column];

export const cellKey = ({ slot, field }: Cell): string => `${slotKey(slot)}/${field}`;

const isObservation = (grid: OutcomeGrid | undefined): boolean => grid?.outcome.kind === 'observation';

/** The next cell that way; up and down go on into the neighbouring outcome's table. Undefined at the edge. */
export function neighbour(
  grids: readonly OutcomeGrid[],
  at: Address,
  direction: Direction,
): Address | undefined {
  const moved: Address = {
    grid: at.grid,
    row: at.row + (direction === 'down' ? 1 : direction === 'up' ? -1 : 0),
    column: at.column + (direction === 'right' ? 1 : direction === 'left' ? -1 : 0),
  };
  if (cellAt(grids, moved)) return moved;
  if (direction === 'left' || direction === 'right') return undefined;
  const step = direction === 'down' ? 1 : -1;
  for (let grid = at.grid + step; grid >= 0 && grid < grids.length; grid += step) {
    const rows = grids[grid]?.rows ?? [];
    const row = step === 1 ? 0 : rows.length - 1;
    const width = rows[row]?.length ?? 0;
    // Another kind of table has other columns: start at its first.
    const same = isObservation(grids[at.grid]) === isObservation(grids[grid]);
    if (width > 0) return { grid, row, column: same ? Math.min(at.column, width - 1) : 0 };
  }
  return undefined;
}

/**
 * The cell that a fill takes its value from. In a knowledge table the one above, or the last of the previous knowledge
 * outcome; for an observation the same cell of the previous observation outcome, which the same visit often covers.
 */
export function cellAbove(grids: readonly OutcomeGrid[], { grid, row, column }: Address): Cell | undefined {
  const observation = isObservation(grids[grid]);
  if (!observation && row > 0) return cellAt(grids, { grid, row: row - 1, column });
  for (let earlier = grid - 1; earlier >= 0; earlier -= 1) {
    const rows = grids[earlier]?.rows ?? [];
    if (rows.length === 0 || isObservation(grids[earlier]) !== observation) continue;
    return cellAt(grids, { grid: earlier, row: observation ? row : rows.length - 1, column });
  }
  return undefined;
}
