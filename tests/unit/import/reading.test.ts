import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSpreadsheets } from '../../../electron/importers/spreadsheet/read-spreadsheets';
import { writeWorkbook } from '../../../electron/importers/spreadsheet/workbook';
import { csv, readTables } from './support';

const HEADERS = ['Name', 'Learner number', 'Site'];
const ROWS = [
  ['Zoë Müller', 'L1', 'Café “Côte”'],
  ['O\'Brien; "Bob", Jr', 'L2', 'line one\nline two'],
  ['Smith, John', 'L3', 'Tab\tbed'],
];
const ENCODINGS = [
  'utf8',
  'utf8 with BOM',
  'utf-16le with BOM',
  'utf-16be with BOM',
  'utf-16le',
  'win1252',
] as const;

function encode(text: string, encoding: (typeof ENCODINGS)[number]): Buffer {
  const [name = '', , bom] = encoding.split(' ');
  return iconv.encode(text, name, { addBOM: bom === 'BOM' });
}
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('CSV', () => {
  for (const encoding of ENCODINGS)
    for (const delimiter of [',', ';', '\t'])
      for (const end of ['\n', '\r\n'])
        it(`reads ${encoding}, ${JSON.stringify(delimiter)}, ${JSON.stringify(end)}`, async () => {
          const text = [HEADERS, ...ROWS].map((row) => row.map(quote).join(delimiter)).join(end);
          const [table] = await readTables([{ name: 'learners.csv', bytes: encode(text, encoding) }]);
          expect(table?.sheet).toBe('learners');
          expect(table?.headers).toEqual(HEADERS);
          expect(table?.rows.map(({ cells }) => cells)).toEqual(ROWS);
        });

  it('numbers rows as a spreadsheet program does: blank rows count, line breaks in cells do not', async () => {
    const [table] = await readTables([csv('x', 'Name,Learner number\n\n"A\nB",1\n,\nC,2\n')]);
    expect(table?.rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  it('finds the header row below a title', async () => {
    const [table] = await readTables([csv('x', 'Centre 12345,,\n\nName,Learner no,Site\nA,1,N\n')]);
    expect(table).toMatchObject({ headerRow: 3, headers: ['Name', 'Learner no', 'Site'] });
    expect(table?.rows).toEqual([{ number: 4, cells: ['A', '1', 'N'] }]);
  });

  it('obeys the separator that Excel names on the first line', async () => {
    const [table] = await readTables([csv('x', 'sep=|\nName|Site\nA,B|N;M\n')]);
    expect(table?.rows).toEqual([{ number: 3, cells: ['A,B', 'N;M'] }]);
  });

  it('reads ragged rows and quotation marks inside plain cells', async () => {
    const [table] = await readTables([csv('x', 'Name,Site,Cohort\nA\nB,6" pipe,C,extra\n')]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([['A'], ['B', '6" pipe', 'C', 'extra']]);
  });

  it('finds the separator of a table whose headers it does not know', async () => {
    const [table] = await readTables([csv('x', 'Foo;Bar, or so;Baz\n1;2,5;3\n4;5,5;6\n')]);
    expect(table?.headers).toEqual(['Foo', 'Bar, or so', 'Baz']);
  });
});

describe('XLSX', () => {
  it('reads several sheets, with dates as dates, numbers as numbers, and gaps in the rows', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Learners',
        headers: ['Name', 'ULN', 'DOB'],
        rows: [['יוסף', 9276308686, { date: '2004-02-29' }], [], ['B', null, '3 Apr 2005']],
      },
      { name: 'Empty', headers: [], rows: [] },
      { name: 'Decisions', headers: ['Learner number', 'Unit'], rows: [['L1', true]] },
    ]);
    const tables = await readTables([{ name: 'centre.xlsx', bytes }]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Learners', 'Decisions']);
    expect(tables[0]?.rows).toEqual([
      { number: 2, cells: ['יוסף', 9276308686, { date: '2004-02-29' }] },
      { number: 4, cells: ['B', null, '3 Apr 2005'] },
    ]);
    expect(tables[1]?.rows[0]?.cells).toEqual(['L1', true]);
  });

  it('tells sheets of one name in two files apart', async () => {
    const tables = await readTables([
      csv('a', 'Name,Site\nA,N'),
      csv('a', 'Name,Site\nB,N'),
      csv('a', 'Name,Site\nC,N'),
    ]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['a', 'a.csv: a', 'a.csv: a (2)']);
  });

  it('never writes text as a formula, nor characters XML cannot hold', async () => {
    const bytes = await writeWorkbook([
      { name: 'a/b:c', headers: ['Name', 'Site'], rows: [['=1+1', 'N\u0000\u0007']] },
    ]);
    const [table] = await readTables([{ name: 'x.xlsx', bytes }]);
    expect(table?.sheet).toBe('a b c');
    expect(table?.rows[0]?.cells).toEqual(['=1+1', 'N']);
  });
});

describe('stopping', () => {
  it('reads nothing more once asked to stop', async () => {
    const result = await readSpreadsheets([csv('a', 'Name,Site\nA,N')], { shouldStop: () => true });
    expect(result).toMatchObject({ ok: false, error: { code: 'import-stopped' } });
  });
});
