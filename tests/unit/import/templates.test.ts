import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../electron/importers/spreadsheet/read-xlsx';
import {
  templateCsv,
  templateHeaders,
  templateWorkbook,
} from '../../../electron/importers/spreadsheet/templates';
import { FIELDS, IMPORT_KINDS } from '../../../shared/domain/import/fields';
import { missingFields, suggestMatches } from '../../../shared/domain/import/matching';
import { nothingToImport } from '../../../shared/domain/import/plan';
import { cellText } from '../../../shared/domain/import/source';
import { plan, readTables } from './support';

describe('blank templates', () => {
  it('import cleanly as a workbook: three kinds, every column, guidance left out, nothing to import', async () => {
    const tables = await readTables([{ name: 'template.xlsx', bytes: await templateWorkbook() }]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Assessors', 'Learners', 'Decisions', 'Guidance']);
    const matches = suggestMatches(tables);
    expect(matches.map(({ kind }) => kind)).toEqual([...IMPORT_KINDS, null]);
    for (const match of matches) {
      expect(missingFields(match)).toEqual([]);
      if (match.kind) expect(match.columns.every(({ field }) => field !== null)).toBe(true);
    }
    const whole = plan(tables);
    expect(whole.problems).toEqual([]);
    expect(nothingToImport(whole)).toBe(true);
  });

  it.each(IMPORT_KINDS)('import cleanly as CSV: %s', async (kind) => {
    const bytes = templateCsv(kind);
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const tables = await readTables([{ name: `countersign-${kind}.csv`, bytes }]);
    expect(tables[0]?.headers).toEqual(templateHeaders(kind));
    expect(suggestMatches(tables)[0]?.kind).toBe(kind);
    expect(nothingToImport(plan(tables))).toBe(true);
  });

  it('explain every column', async () => {
    const grids = await readXlsx(await templateWorkbook(), 'template.xlsx');
    const guidance = grids.ok ? (grids.value[3]?.rows ?? []) : [];
    const explained = guidance.map((cells) =>
      `${cellText(cells[0] ?? null)}: ${cellText(cells[1] ?? null)}`.toLowerCase(),
    );
    for (const kind of IMPORT_KINDS)
      for (const { label, inTemplate } of FIELDS[kind])
        if (inTemplate) expect(explained).toContain(`${kind}: ${label}`.toLowerCase());
  });
});
