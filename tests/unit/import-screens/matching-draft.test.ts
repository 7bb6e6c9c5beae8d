import { describe, expect, it } from 'vitest';
import { emptyPreview } from '../../support/import-preview';
import { NEW_IMPORT, withColumn, withDateOrder } from '../../../renderer/features/import/import-state';
import { matchingFor, matchingOf, NO_MATCHING } from '../../../renderer/features/import/matching-draft';
import type { ImportSheet } from '../../../shared/ipc/records';

const sheetOf = (name: string, headers: readonly string[]): ImportSheet => ({
  sheet: name,
  kind: 'learners',
  columns: headers.map((header, column) => ({ column, header, field: null, how: 'none', note: null })),
  missing: [],
  rows: 1,
  firstRows: [],
});

const previewOf = (...sheets: readonly ImportSheet[]) => emptyPreview('centre.xlsx', sheets);

const learners = sheetOf('Learners', ['Who', 'No.']);
const decisions = sheetOf('Decisions', ['No.', 'Unit']);
const files = [{ name: 'centre.xlsx', size: 20 }];
const state = { files: [{ token: 'a', name: 'centre.xlsx', size: 20 }], asked: NEW_IMPORT.asked };
const matched = withColumn(withColumn(NEW_IMPORT.options, learners, 'name', 0), decisions, 'unitCode', 1);
const answered = { ...withDateOrder(matched, 'Learners|Born', 'day-first'), addSites: true };
const kept = matchingOf(state, previewOf(learners, decisions), answered);

describe('what was matched in an import that was not finished', () => {
  it('serves the same files as it was left, dates and sites too', () => {
    expect(matchingFor(kept, files, previewOf(learners, decisions))).toEqual({
      options: answered,
      asked: [],
    });
  });

  it('serves another file with the same headers, whose dates and sites are asked anew', () => {
    const others = [{ name: 'next month.xlsx', size: 31 }];
    expect(matchingFor(kept, others, previewOf(learners, decisions))?.options).toEqual(matched);
  });

  it('leaves a sheet whose headers changed to its headers', () => {
    const changed = sheetOf('Learners', ['Who', 'Group', 'No.']);
    expect(matchingFor(kept, files, previewOf(changed, decisions))?.options).toEqual({
      sheets: matched.sheets.filter(({ sheet }) => sheet === 'Decisions'),
      dateOrders: {},
      addSites: false,
    });
  });

  it('is nothing for other files, and where nothing was kept', () => {
    expect(matchingFor(kept, files, previewOf(sheetOf('Sheet1', ['Who', 'No.'])))).toBeNull();
    expect(matchingFor(NO_MATCHING, files, previewOf(learners))).toBeNull();
  });
});
