import type { IsoDate } from '../calendar';
import { ambiguousDate, invalidDate, missingCell, twoDigitYear } from './cell-findings';
import { cleanCell } from './clean';
import type { ColumnDateOrder } from './date-order';
import { readDate } from './dates';
import type { DateReading } from './dates';
import { fieldOf } from './fields';
import type { ImportField, ImportKind } from './fields';
import type { ImportProblem, SourcePlace } from './plan';
import type { Finding } from './problem-codes';
import { cellText } from './source';
import type { SourceCell, SourceRow, SourceTable } from './source';

export const labelOf = (kind: ImportKind, field: ImportField): string => fieldOf(kind, field)?.label ?? field;

/** What the rows of one table share. */
export interface RowSetting {
  readonly kind: ImportKind;
  readonly table: SourceTable;
  readonly columns: ReadonlyMap<string, number>;
  readonly orders: ReadonlyMap<string, ColumnDateOrder>;
  readonly today: IsoDate;
  readonly problems: ImportProblem[];
  /** Date columns whose two-digit years have been mentioned. */
  readonly shortYears: Set<string>;
  /** Dates already read, by field and text. */
  readonly dates: Map<string, DateReading>;
}

/** One row's cells by field. Reading a bad cell reports it and gives null. */
export class RowReader implements SourcePlace {
  readonly sheet: string;
  readonly row: number;
  readonly #setting: RowSetting;
  readonly #cells: readonly SourceCell[];
  #failed = false;

  constructor(setting: RowSetting, row: SourceRow) {
    this.sheet = setting.table.sheet;
    this.row = row.number;
    this.#setting = setting;
    this.#cells = row.cells;
  }

  /** Cleaned text; null when empty or not matched. */
  text(field: ImportField): string | null {
    const cleaned = cleanCell(this.#cell(field));
    return cleaned === '' ? null : cleaned;
  }

  /** As `text`; an empty cell is reported. */
  required(field: ImportField): string | null {
    const found = this.text(field);
    if (found === null) this.report(field, missingCell(labelOf(this.#setting.kind, field)));
    return found;
  }

  /** `parse` gives null for a value that is not understood. An empty cell gives null without a report. */
  parsed<T>(field: ImportField, parse: (text: string) => T | null, bad: (text: string) => Finding): T | null {
    const found = this.text(field);
    return found === null ? null : this.#parse(field, found, parse, bad);
  }

  /** As `parsed`; an empty cell is reported. */
  requiredParsed<T>(
    field: ImportField,
    parse: (text: string) => T | null,
    bad: (text: string) => Finding,
  ): T | null {
    const found = this.required(field);
    return found === null ? null : this.#parse(field, found, parse, bad);
  }

  date(field: ImportField): IsoDate | null {
    const shown = this.text(field);
    return shown === null ? null : this.#date(field, shown);
  }

  /** As `date`; an empty cell is reported. */
  requiredDate(field: ImportField): IsoDate | null {
    const shown = this.required(field);
    return shown === null ? null : this.#date(field, shown);
  }

  report(field: ImportField | null, finding: Finding): void {
    this.#failed ||= finding.severity === 'error';
    const { kind, table, columns, problems } = this.#setting;
    const column = field === null ? null : (table.headers[columns.get(field) ?? -1] ?? labelOf(kind, field));
    const value = field === null ? '' : cellText(this.#cell(field));
    problems.push({ ...finding, sheet: this.sheet, row: this.row, kind, field, column, value });
  }

  /** True once an error was reported for this row. */
  failed(): boolean {
    return this.#failed;
  }

  #cell(field: ImportField): SourceCell {
    return this.#cells[this.#setting.columns.get(field) ?? -1] ?? null;
  }

  #parse<T>(
    field: ImportField,
    text: string,
    parse: (text: string) => T | null,
    bad: (text: string) => Finding,
  ): T | null {
    const value = parse(text);
    if (value === null) this.report(field, bad(text));
    return value;
  }

  #date(field: ImportField, shown: string): IsoDate | null {
    const { orders, shortYears } = this.#setting;
    const order = orders.get(field);
    const reading = this.#reading(field, order?.kind === 'settled' ? order.order : null);
    if (reading.kind === 'invalid') this.report(field, invalidDate(shown));
    if (reading.kind === 'ambiguous')
      this.report(field, ambiguousDate(shown, reading.readings, order?.kind === 'mixed'));
    if (reading.kind !== 'date') return null;
    if (reading.shortYear && !shortYears.has(field)) {
      shortYears.add(field);
      this.report(field, twoDigitYear(shown, reading.date));
    }
    return reading.date;
  }

  #reading(field: ImportField, order: Parameters<typeof readDate>[2]): DateReading {
    const { dates, today } = this.#setting;
    const cell = this.#cell(field);
    if (typeof cell !== 'string') return readDate(cell, today, order);
    const key = `${field}\u001f${cell}`;
    const before = dates.get(key);
    if (before) return before;
    const reading = readDate(cell, today, order);
    dates.set(key, reading);
    return reading;
  }
}
