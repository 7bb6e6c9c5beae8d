import { CsvError, parse } from 'csv-parse/sync';
import type { SourceCell, SourceGrid } from '../../../shared/domain/import/source';
import { fail, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { decodeText } from './decode';
import { DELIMITERS, detectDelimiter } from './delimiter';
import type { Delimiter } from './delimiter';
import { damaged, tooManyCells, unclosedQuote } from './failures';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS } from './limits';

// Excel writes and reads a first line `sep=;` that names the separator.
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;

/**
 * A CSV file as one sheet named after it. Encoding and separator are found out; quotation marks may hold line
 * breaks, and rows may be ragged. Row numbers are those a spreadsheet program shows: records, not lines.
 */
export function readCsv(bytes: Buffer, fileName: string): Result<SourceGrid> {
  const sheet = fileName.replace(/\.[^.]{1,4}$/, '');
  const { text } = decodeText(bytes);
  const named = NAMED_SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter: Delimiter = DELIMITERS.find((one) => one === named?.[1]) ?? detectDelimiter(body);
  try {
    const records = parse(body, {
      delimiter,
      // All three, or a file pasted together from two systems becomes one endless record.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_CELL_CHARACTERS * 20,
      to: MAX_ROWS + 1,
    });
    if (records.length > MAX_ROWS || records.some(({ length }) => length > MAX_COLUMNS))
      return fail(tooManyCells(fileName, sheet));
    const rows = records.map((record) => record.map((cell): SourceCell => (cell === '' ? null : cell)));
    // The line that names the separator is the file's first row, so that the numbers below it are right.
    return ok({ sheet, rows: named ? [[], ...rows] : rows });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return fail(damaged(fileName));
    const line = Number(/at line (\d+)/.exec(error.message)?.[1] ?? error.lines);
    return fail(unclosedQuote(fileName, named ? line + 1 : line));
  }
}
