import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { isDateCell } from '../../../shared/domain/import/source';
import type { SourceCell } from '../../../shared/domain/import/source';

export interface WrittenSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SourceCell[])[];
  /** Characters, by column; 18 where left out. */
  readonly widths?: readonly number[];
}

/** An .xlsx workbook of plain tables: bold headers that stay in sight, dates as dates, text as text. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const taken = new Set<string>();
  const parts = sheets.map(({ name, headers, rows, widths }) => {
    const data: SheetData = [
      headers.map((header) => ({
        value: writable(header),
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
      })),
      ...rows.map((row) => row.map(toCell)),
    ];
    const columns = headers.map((_, index) => ({ width: widths?.[index] ?? 18 }));
    return { data, sheet: sheetName(name, taken), columns, stickyRowsCount: 1 };
  });
  return writeXlsxFile(parts).toBuffer();
}

function toCell(cell: SourceCell): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (isDateCell(cell))
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  // Declared as text, so that `=SUM(A1)` from somebody's file stays a text and never becomes a formula.
  return { value: writable(cell), type: String };
}

// XML cannot hold these (lone halves of surrogate pairs included), and Excel calls a workbook with one damaged.
const NOT_IN_XML = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]',
  'gu',
);
const writable = (text: string): string => text.replace(NOT_IN_XML, '');

/** Excel's rules for sheet names: at most 31 characters, none of []:*?/\, no two alike. */
function sheetName(name: string, taken: Set<string>): string {
  const base =
    writable(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31)
      .trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
