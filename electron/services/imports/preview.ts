import { missingFields, type TableMatch } from '../../../shared/domain/import/matching';
import { NO_RECORDS, type ImportAdditions, type ImportPlan } from '../../../shared/domain/import/plan';
import { previewImport } from '../../../shared/domain/import/preview';
import { cellText, type SourceTable } from '../../../shared/domain/import/source';
import type { ImportCounts, ImportPreview, ImportSheet } from '../../../shared/ipc/records';

const FIRST_ROWS = 20;

export function countsOf(additions: ImportAdditions): ImportCounts {
  const { records = NO_RECORDS } = additions;
  return {
    sites: additions.sites.length,
    people: additions.assessors.length,
    awards: records.awards.length,
    assessorRegistrations: records.registrations.length,
    competence: records.competence.length,
    learners: additions.learners.length,
    registrations: additions.registrations.length,
    decisions: additions.decisions.length,
  };
}

/** Records of every kind together. */
export const totalOf = (counts: ImportCounts): number =>
  counts.sites +
  counts.people +
  counts.awards +
  counts.assessorRegistrations +
  counts.competence +
  counts.learners +
  counts.registrations +
  counts.decisions;

/** What the import screen shows of a plan. */
export function previewOf(
  { importId, fileNames }: { readonly importId: string; readonly fileNames: readonly string[] },
  tables: readonly SourceTable[],
  matches: readonly TableMatch[],
  plan: ImportPlan,
): ImportPreview {
  const { problems, questions, unknownSites, counts, errors, warnings } = previewImport(plan);
  const sum = (pick: 'toAdd' | 'alreadyThere' | 'rejected'): number =>
    counts.assessors[pick] + counts.learners[pick] + counts.decisions[pick];
  return {
    importId,
    fileNames,
    sheets: tables.flatMap((table, index) => {
      const match = matches[index];
      return match ? [sheetOf(table, match)] : [];
    }),
    adds: countsOf(plan.additions),
    counts,
    errors,
    warnings,
    problems,
    questions,
    goodRows: sum('toAdd'),
    alreadyThere: sum('alreadyThere'),
    badRows: sum('rejected'),
    newSites: unknownSites,
  };
}

const sheetOf = (table: SourceTable, match: TableMatch): ImportSheet => ({
  sheet: table.sheet,
  kind: match.kind,
  columns: match.columns,
  missing: missingFields(match),
  rows: table.rows.length,
  firstRows: table.rows.slice(0, FIRST_ROWS).map(({ number, cells }) => ({
    row: number,
    cells: table.headers.map((_, column) => cellText(cells[column] ?? null)),
  })),
});
