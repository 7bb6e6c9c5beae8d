import { isAscii, isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { rejectedRowsWorkbook } from '../../../electron/importers/spreadsheet/rejected-rows';
import { templateHeaders } from '../../../electron/importers/spreadsheet/templates';
import { IMPORT_KINDS } from '../../../shared/domain/import/fields';
import { readTables } from './support';

// Pieces that CSV and its detection trip over, and letters that Windows-1252 has.
const PIECES = [
  'a',
  'Z',
  '7',
  ' ',
  ',',
  ';',
  '|',
  '\t',
  '"',
  '\n',
  "'",
  'é',
  'ß',
  '£',
  '€',
  '=',
  '-',
  'Name',
  'ULN',
];
const FAR_PIECES = [...PIECES, '李', 'ע', 'ي', '😀', '\u0301'];

const cellOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
const encodings = fc.constantFrom('utf8', 'utf8 BOM', 'utf-16le BOM', 'utf-16be BOM', 'win1252');

describe('writing rows and reading them', () => {
  it('gives the same rows for every separator, encoding, line end and way of quoting', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...IMPORT_KINDS),
        fc.constantFrom(',', ';', '\t'),
        encodings,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.infiniteStream(cellOf(PIECES)),
        fc.infiniteStream(cellOf(FAR_PIECES)),
        fc.integer({ min: 1, max: 6 }),
        async (kind, delimiter, encoding, end, quoteAll, near, far, count) => {
          const headers = templateHeaders(kind);
          const source = encoding === 'win1252' ? near : far;
          const rows = Array.from({ length: count }, (_, index) =>
            // The first cell keeps the row from being blank.
            headers.map((__, column) => (column === 0 ? `r${index}` : String(source.next().value))),
          );
          const quote = (cell: string): string =>
            quoteAll || new RegExp(`[${delimiter}"\\n]|^\\s|\\s$`).test(cell)
              ? `"${cell.replaceAll('"', '""')}"`
              : cell;
          const text = [headers, ...rows].map((row) => row.map(quote).join(delimiter)).join(end);
          const [name = '', bom] = encoding.split(' ');
          const bytes = iconv.encode(text, name, { addBOM: bom !== undefined });
          // `ß€` in Windows-1252 is a letter of UTF-8, too: where all is so, nobody can tell which was meant.
          fc.pre(encoding !== 'win1252' || isAscii(bytes) || !isUtf8(bytes));
          const [table] = await readTables([{ name: 'x.csv', bytes }]);
          expect(table?.headers).toEqual(headers);
          expect(table?.rows.map(({ cells }) => cells.map((cell) => cell ?? ''))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same rows through a workbook', async () => {
    const cell = fc.oneof(
      cellOf(FAR_PIECES),
      fc.integer(),
      fc.boolean(),
      fc
        .date({
          min: new Date('1901-01-01T00:00:00Z'),
          max: new Date('2190-12-31T00:00:00Z'),
          noInvalidDate: true,
        })
        .map((date) => ({ date: date.toISOString().slice(0, 10) })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (pairs) => {
        const rows = pairs.map((pair, index) => ({ number: index + 2, cells: [`r${index}`, ...pair] }));
        const table = { sheet: 'Learners', headerRow: 1, headers: ['Name', 'ULN', 'DOB'], rows };
        const rejected = rows.map(({ number }) => ({ sheet: 'Learners', row: number, problems: [] }));
        const bytes = await rejectedRowsWorkbook([table], rejected);
        const [left] = await readTables([{ name: 'x.xlsx', bytes }]);
        const filled = left?.rows.map(({ cells }) => [0, 1, 2].map((column) => cells[column] ?? ''));
        expect(filled).toEqual(rows.map(({ cells }) => cells));
      }),
      { numRuns: 60 },
    );
  });
});
