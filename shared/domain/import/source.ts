import type { IsoDate } from '../calendar';

/** A date the spreadsheet itself stores as a date, so there is nothing to interpret. */
export interface DateCell {
  readonly date: IsoDate;
}

/** One cell as the file holds it; plain JSON. CSV cells are always text. */
export type SourceCell = string | number | boolean | DateCell | null;

/** What a reader hands over: every row of a sheet or CSV file, from row 1 on, blank rows included. */
export interface SourceGrid {
  /** The sheet's name, or the CSV file's name without its ending. */
  readonly sheet: string;
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceRow {
  /** As a spreadsheet program numbers it: 1 is the first row of the sheet. */
  readonly number: number;
  /** Aligned with the table's headers; may be shorter when the last cells are empty. */
  readonly cells: readonly SourceCell[];
}

/** A sheet with its header row found and its blank rows left out. */
export interface SourceTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
}

export const isDateCell = (cell: SourceCell): cell is DateCell => typeof cell === 'object' && cell !== null;

/** A cell as text, exactly as the file has it; dates as `YYYY-MM-DD`. */
export function cellText(cell: SourceCell): string {
  if (cell === null) return '';
  if (isDateCell(cell)) return cell.date;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}
