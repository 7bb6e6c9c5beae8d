import { tableFromGrid } from '../../../shared/domain/import/headers';
import type { SourceGrid, SourceTable } from '../../../shared/domain/import/source';
import { IMPORT_STOPPED } from '../../../shared/domain/import/steps';
import type { ImportHooks } from '../../../shared/domain/import/steps';
import { assertNever, fail, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { emptySpreadsheet, notASpreadsheet, oldExcel, passwordProtected, tooLarge } from './failures';
import { MAX_FILE_BYTES } from './limits';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { recogniseFile } from './recognise';

export interface SpreadsheetFile {
  /** With its ending, without a folder. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The tables of one workbook, or of several CSV files. The first file that cannot be read fails the lot, with
 * its name. Sheets of the same name are told apart by their file's name, then by a number.
 * Progress counts files; `shouldStop` is asked between them.
 */
export async function readSpreadsheets(
  files: readonly SpreadsheetFile[],
  hooks: ImportHooks = {},
): Promise<Result<readonly SourceTable[]>> {
  const tables: SourceTable[] = [];
  for (const [index, file] of files.entries()) {
    if (hooks.shouldStop?.()) return fail(IMPORT_STOPPED);
    const grids = await readFile(file);
    if (!grids.ok) return grids;
    const found = grids.value.flatMap((grid) => tableFromGrid(grid) ?? []);
    if (found.length === 0) return fail(emptySpreadsheet(file.name));
    for (const table of found) tables.push({ ...table, sheet: uniqueName(table.sheet, file.name, tables) });
    hooks.onProgress?.(index + 1, files.length);
  }
  return hooks.shouldStop?.() ? fail(IMPORT_STOPPED) : ok(tables);
}

async function readFile({ name, bytes }: SpreadsheetFile): Promise<Result<readonly SourceGrid[]>> {
  if (bytes.length === 0) return fail(emptySpreadsheet(name));
  if (bytes.length > MAX_FILE_BYTES) return fail(tooLarge(name));
  const kind = recogniseFile(bytes);
  switch (kind) {
    case 'zip':
      return readXlsx(bytes, name);
    case 'password':
      return fail(passwordProtected(name));
    case 'xls':
      return fail(oldExcel(name));
    case 'other':
      return fail(notASpreadsheet(name));
    case 'text': {
      const grid = readCsv(bytes, name);
      return grid.ok ? ok([grid.value]) : grid;
    }
    default:
      return assertNever(kind);
  }
}

function uniqueName(sheet: string, fileName: string, taken: readonly SourceTable[]): string {
  const isTaken = (name: string): boolean => taken.some((table) => table.sheet === name);
  if (!isTaken(sheet)) return sheet;
  const withFile = `${fileName}: ${sheet}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? withFile : `${withFile} (${number})`;
    if (!isTaken(name)) return name;
  }
}
