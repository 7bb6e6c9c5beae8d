import readXlsxFile from 'read-excel-file/node';
import type { SourceCell, SourceGrid } from '../../../shared/domain/import/source';
import { fail, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { binaryWorkbook, damaged, notASpreadsheet, openDocument, tooLarge, tooManyCells } from './failures';
import { withinBounds } from './sheet-bounds';
import { packStored, unpackZip } from './zip';

const NEEDED = /\.xml$|\.xml\.rels$|^mimetype$/;
const SHEET = /^xl\/worksheets\/([^/]+)\.xml$/;

/**
 * Every sheet of an .xlsx workbook. Cells formatted as dates come as calendar dates (a time of day is dropped),
 * formulas as their stored results, error cells such as #N/A as text.
 */
export async function readXlsx(bytes: Buffer, fileName: string): Promise<Result<readonly SourceGrid[]>> {
  const unpacked = unpackZip(bytes, (name) => NEEDED.test(name));
  if (unpacked.kind === 'damaged') return fail(damaged(fileName));
  if (unpacked.kind === 'too large') return fail(tooLarge(fileName));
  const { names, parts } = unpacked;
  if (parts.get('mimetype')?.toString('latin1').includes('opendocument.spreadsheet'))
    return fail(openDocument(fileName));
  if (names.has('xl/workbook.bin')) return fail(binaryWorkbook(fileName));
  if (!names.has('xl/workbook.xml')) return fail(notASpreadsheet(fileName));
  for (const [name, xml] of parts) {
    if (!SHEET.test(name)) continue;
    const bounds = withinBounds(xml);
    if (bounds === 'too many') return fail(tooManyCells(fileName, SHEET.exec(name)?.[1] ?? name));
    if (bounds === 'damaged') return fail(damaged(fileName));
  }
  try {
    const sheets = await readXlsxFile(packStored(parts), { trim: false });
    return ok(
      sheets.map(({ sheet, data }) => ({
        sheet,
        rows: data.map((row) => row.map((cell) => toSourceCell(cell))),
      })),
    );
  } catch {
    // The parts are a sound zip and the reader works on nothing else, so whatever it stumbles over is the file.
    return fail(damaged(fileName));
  }
}

/** The library's types call a date `typeof Date`, so cells are told apart by looking. */
function toSourceCell(cell: unknown): SourceCell {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? null : { date: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' && cell !== '' ? cell : null;
}
