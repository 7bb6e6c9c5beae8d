import { PROBLEM_HEADER, REMEDY_HEADER } from '../../../shared/domain/import/fields';
import type { RejectedRowProblems } from '../../../shared/domain/import/good-rows';
import type { SourceCell, SourceTable } from '../../../shared/domain/import/source';
import { writeWorkbook } from './workbook';
import type { WrittenSheet } from './workbook';

/**
 * The rows that were not imported, as a workbook with the same sheets, headers and cells and two columns more:
 * what is wrong, and what to do. Mended, it can be imported as it is: the two columns are left out on reading.
 */
export function rejectedRowsWorkbook(
  tables: readonly SourceTable[],
  rejected: readonly RejectedRowProblems[],
): Promise<Buffer> {
  const bySheet = new Map<string, Map<number, RejectedRowProblems>>();
  for (const row of rejected) {
    const rows = bySheet.get(row.sheet) ?? new Map<number, RejectedRowProblems>();
    bySheet.set(row.sheet, rows.set(row.row, row));
  }
  return writeWorkbook(
    tables.flatMap((table) => {
      const rows = bySheet.get(table.sheet);
      return rows ? [rejectedSheet(table, rows)] : [];
    }),
  );
}

function rejectedSheet(table: SourceTable, rejected: ReadonlyMap<number, RejectedRowProblems>): WrittenSheet {
  const width = table.headers.length;
  return {
    name: table.sheet,
    headers: [...table.headers, PROBLEM_HEADER, REMEDY_HEADER],
    rows: table.rows.flatMap(({ number, cells }) => {
      const row = rejected.get(number);
      if (!row) return [];
      const filled = Array.from({ length: width }, (_, column): SourceCell => cells[column] ?? null);
      const problems = row.problems.map(({ column, message }) =>
        column === null ? message : `${column}: ${message}`,
      );
      const remedies = new Set(row.problems.map(({ remedy }) => remedy));
      return [[...filled, problems.join(' '), [...remedies].join(' ')]];
    }),
    widths: [...table.headers.map(() => 18), 60, 60],
  };
}
