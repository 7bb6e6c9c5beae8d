import { describe, expect, it } from 'vitest';
import { readSpreadsheets } from '../../../electron/importers/spreadsheet/read-spreadsheets';
import { writeWorkbook } from '../../../electron/importers/spreadsheet/workbook';
import { addDays, formatDate } from '../../../shared/domain/calendar';
import { NO_ANSWERS } from '../../../shared/domain/import/context';
import { suggestMatches } from '../../../shared/domain/import/matching';
import { validateImport } from '../../../shared/domain/import/validate';
import { CENTRE } from './support';

const HEADERS = [
  'Learner number',
  'Unit code',
  'Assessor initials',
  'Countersigned by',
  'Method',
  'Date',
  'Outcome',
  'Site',
  'Portfolio reference',
  'Stage',
];
const METHODS = ['Obs', 'WT', 'PD', 'Q&A', 'Product'];
const COUNT = 20_000;

const rows = Array.from({ length: COUNT }, (_, index) => [
  'L001',
  index % 2 === 0 ? 'UBU19' : 'UBU20',
  'TM',
  'GH',
  METHODS[index % METHODS.length] ?? 'Obs',
  addDays('2026-01-05', index % 300),
  index % 9 === 0 ? 'Referred' : 'Achieved',
  'Northgate',
  `Portfolio ${index}`,
  'Summative',
]);

async function timed(name: string, bytes: Buffer): Promise<void> {
  const start = performance.now();
  const tables = await readSpreadsheets([{ name, bytes }]);
  if (!tables.ok) throw new Error(tables.error.message);
  const read = performance.now();
  const plan = validateImport(tables.value, suggestMatches(tables.value), CENTRE, NO_ANSWERS);
  const end = performance.now();
  expect(plan.ok && plan.value.problems).toEqual([]);
  expect(plan.ok && plan.value.additions.decisions.length).toBe(COUNT);
  console.info(
    `${name}: read ${Math.round(read - start)} ms, validated ${Math.round(end - read)} ms, ${COUNT} decisions of ${HEADERS.length} columns`,
  );
}

// How long it takes is printed, not asserted: `npm run bench` measures it, as a ratio.
describe('20,000 decisions', () => {
  it('from CSV', async () => {
    const text = [
      HEADERS,
      ...rows.map((row) => row.map((cell, column) => (column === 5 ? formatDate(cell) : cell))),
    ];
    await timed('decisions.csv', Buffer.from(text.map((row) => row.join(',')).join('\n')));
  });

  it('from XLSX', async () => {
    const cells = rows.map((row) => row.map((cell, column) => (column === 5 ? { date: cell } : cell)));
    const bytes = await writeWorkbook([{ name: 'Decisions', headers: HEADERS, rows: cells }]);
    await timed('decisions.xlsx', bytes);
  });

  it('reports progress and stops when asked', () => {
    const table = {
      sheet: 'Decisions',
      headerRow: 1,
      headers: HEADERS,
      rows: rows.map((cells, index) => ({ number: index + 2, cells })),
    };
    const seen: number[] = [];
    const stopped = validateImport([table], suggestMatches([table]), CENTRE, NO_ANSWERS, {
      onProgress: (done, total) => {
        seen.push(done);
        expect(total).toBe(COUNT);
      },
      shouldStop: () => seen.length === 10,
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'import-stopped' } });
    expect(seen).toHaveLength(10);
    expect(Math.max(...seen)).toBeLessThan(3_000);
  });
});
