import type { IsoDate } from '../calendar';
import { missingColumn, outsideTable } from './cell-findings';
import { cleanCell } from './clean';
import type { ImportOptions } from './context';
import { columnDateOrder } from './date-order';
import type { ColumnDateOrder } from './date-order';
import { FIELDS } from './fields';
import type { ImportKind } from './fields';
import { columnsByField, missingFields } from './matching';
import type { TableMatch } from './matching';
import type { DateQuestion, ImportProblem } from './plan';
import { RowReader, labelOf } from './row-reader';
import type { SourceRow, SourceTable } from './source';

/** A matched table with its date columns settled, ready to be read row by row. */
export interface TableReader {
  readonly kind: ImportKind;
  readonly table: SourceTable;
  readonly questions: readonly DateQuestion[];
  /** Required columns are missing: no row can be read. */
  readonly unreadable: boolean;
  readonly open: (row: SourceRow) => RowReader;
}

/** Prepares a table; problems go to `problems` as they are found. */
export function openTable(
  table: SourceTable,
  match: TableMatch & { readonly kind: ImportKind },
  today: IsoDate,
  options: ImportOptions,
  problems: ImportProblem[],
): TableReader {
  const { kind } = match;
  const { sheet, headers } = table;
  const columns = columnsByField(match);
  const missing = missingFields(match);
  for (const field of missing) {
    const column = labelOf(kind, field);
    problems.push({ ...missingColumn(column), sheet, row: table.headerRow, kind, field, column, value: '' });
  }

  const orders = new Map<string, ColumnDateOrder>();
  const questions: DateQuestion[] = [];
  for (const { field, value } of FIELDS[kind]) {
    const column = columns.get(field);
    if (value !== 'date' || column === undefined) continue;
    const key = `${match.signature}#${column}`;
    const cells = table.rows.map((row) => ({ row: row.number, cell: row.cells[column] ?? null }));
    const order = columnDateOrder(cells, today, options.dateOrders[key] ?? null);
    orders.set(field, order);
    if (order.kind !== 'ask' && order.kind !== 'mixed') continue;
    questions.push({
      ...order.example,
      key,
      kind,
      sheet,
      column: headers[column] ?? '',
      mixed: order.kind === 'mixed',
    });
  }

  const setting = {
    kind,
    table,
    columns,
    orders,
    today,
    problems,
    shortYears: new Set<string>(),
    dates: new Map(),
  };
  const open = (source: SourceRow): RowReader => {
    const row = new RowReader(setting, source);
    for (let column = headers.length; column < source.cells.length; column += 1) {
      const beyond = cleanCell(source.cells[column] ?? null);
      if (beyond === '') continue;
      problems.push({
        ...outsideTable(beyond),
        sheet,
        row: row.row,
        kind,
        field: null,
        column: null,
        value: beyond,
      });
      break;
    }
    return row;
  };
  return { kind, table, questions, unreadable: missing.length > 0, open };
}
