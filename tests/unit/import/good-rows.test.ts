import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../electron/importers/spreadsheet/read-xlsx';
import { rejectedRowsWorkbook } from '../../../electron/importers/spreadsheet/rejected-rows';
import { splitGoodRows } from '../../../shared/domain/import/good-rows';
import { suggestMatches } from '../../../shared/domain/import/matching';
import { hasErrors } from '../../../shared/domain/import/plan';
import { previewImport } from '../../../shared/domain/import/preview';
import type { SourceTable } from '../../../shared/domain/import/source';
import { CENTRE, afterImport, csv, plan, planCsv, readTables } from './support';

const ASSESSORS = 'Name,Initials,RAG\nAnn Bell,AB,green\nEli Fox,EF,blue\n';
const LEARNERS =
  'Name,Learner number,ULN,DOB,Qual,Reg date\n' +
  'Bo Lee,L7,,21/02/2001,CS2D1,21/02/2026\n' +
  'Jo Kay,L8,9276308687,13/03/2002,CS2D1,21/02/2026\n';
const DECISIONS =
  'Learner no,Unit,Assessor,Method,Date,Outcome,Stage\n' +
  'L7,UBU19,AB,Obs,21/03/2026,Y,S\n' +
  'L8,UBU19,AB,Obs,21/03/2026,Y,S\n' +
  'L7,UBU20,EF,Obs,21/03/2026,Y,S\n' +
  'L7,UBU20,AB,Obs,22/03/2026,N,I\n';
const FILES = { assessors: ASSESSORS, learners: LEARNERS, decisions: DECISIONS };

describe('importing the same file twice', () => {
  it('adds nothing the second time, and says what is there', async () => {
    const first = await planCsv(FILES);
    const centre = afterImport(CENTRE, first);
    const second = await planCsv(FILES, centre);
    expect(second.additions).toEqual({
      sites: [],
      assessors: [],
      records: { awards: [], registrations: [], competence: [] },
      learners: [],
      registrations: [],
      decisions: [],
    });
    expect(first.counts.decisions).toEqual({ rows: 4, toAdd: 2, alreadyThere: 0, rejected: 2 });
    expect(second.counts.decisions).toEqual({ rows: 4, toAdd: 0, alreadyThere: 2, rejected: 2 });
    expect(second.counts.assessors).toEqual({ rows: 2, toAdd: 0, alreadyThere: 1, rejected: 1 });
  });

  it('names a decision that comes back with another outcome, and keeps the one on file', async () => {
    const centre = afterImport(CENTRE, await planCsv(FILES));
    const again = await planCsv({ decisions: DECISIONS.replace('22/03/2026,N', '22/03/2026,Y') }, centre);
    expect(
      again.problems.filter(({ severity }) => severity === 'warning').map(({ row, code }) => [row, code]),
    ).toEqual([[5, 'differs-from-centre']]);
    expect(again.additions.decisions).toEqual([]);
  });
});

describe('importing the good rows', () => {
  it('never adds what refers to a rejected row', async () => {
    const { additions, rejected } = splitGoodRows(await planCsv(FILES));
    expect(additions.assessors.map(({ initials }) => initials)).toEqual(['AB']);
    expect(additions.learners.map(({ learnerNumber }) => learnerNumber)).toEqual(['L7']);
    expect(additions.decisions.map(({ row }) => row)).toEqual([2, 5]);
    expect(
      rejected.map(({ sheet, row, problems }) => [sheet, row, problems.map(({ code }) => code)]),
    ).toEqual([
      ['assessors', 3, ['unknown-risk']],
      ['learners', 3, ['uln-check-digit']],
      ['decisions', 3, ['depends-on-rejected-row']],
      ['decisions', 4, ['depends-on-rejected-row']],
    ]);
  });

  it('leaves a workbook that can be mended and imported, with the same matches', async () => {
    const tables = await readTables(Object.entries(FILES).map(([name, text]) => csv(name, text)));
    const first = plan(tables);
    const bytes = await rejectedRowsWorkbook(tables, splitGoodRows(first).rejected);
    const left = await readTables([{ name: 'to-mend.xlsx', bytes }]);
    expect(left.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['assessors', 1],
      ['learners', 1],
      ['decisions', 2],
    ]);
    expect(suggestMatches(left).map(({ signature }) => signature)).toEqual(
      suggestMatches(tables).map(({ signature }) => signature),
    );

    const centre = afterImport(CENTRE, first);
    expect(plan(left, centre).rejected).toHaveLength(4);
    const mended = left.map((table): SourceTable => ({
      ...table,
      rows: table.rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => (cell === 'blue' ? 'amber' : cell === '9276308687' ? '9276308686' : cell)),
      })),
    }));
    const second = plan(mended, {
      ...centre,
      learners: centre.learners.map((one) => ({ ...one, uln: null })),
    });
    expect(hasErrors(second)).toBe(false);
    expect(second.counts.decisions.toAdd).toBe(2);
  });

  it('says in the workbook what is wrong and what to do', async () => {
    const tables = await readTables([csv('assessors', ASSESSORS)]);
    const bytes = await rejectedRowsWorkbook(tables, splitGoodRows(plan(tables)).rejected);
    const grids = await readXlsx(bytes, 'x.xlsx');
    expect(grids.ok && grids.value[0]?.rows).toEqual([
      ['Name', 'Initials', 'RAG', 'Problem', 'What to do'],
      ['Eli Fox', 'EF', 'blue', 'RAG: “blue” is not a risk rating.', 'Use “red”, “amber” or “green”.'],
    ]);
  });

  it('keeps dates and numbers of a workbook what they were', async () => {
    const table: SourceTable = {
      sheet: 'Learners',
      headerRow: 1,
      headers: ['Name', 'Learner number', 'DOB', 'ULN'],
      rows: [{ number: 2, cells: ['Bo', 7, { date: '2001-02-21' }, 9276308687] }],
    };
    const bytes = await rejectedRowsWorkbook([table], splitGoodRows(plan([table])).rejected);
    const [left] = await readTables([{ name: 'x.xlsx', bytes }]);
    expect(left?.rows[0]?.cells).toEqual(['Bo', 7, { date: '2001-02-21' }, 9276308687]);
  });
});

describe('preview', () => {
  it('shows the first rows, errors before warnings, and is plain JSON', async () => {
    const whole = await planCsv(FILES);
    const preview = previewImport(whole, 1, 2);
    expect(preview.decisions).toHaveLength(1);
    expect(preview.problems).toHaveLength(2);
    expect(preview.errors).toBe(4);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });
});
