import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { validateAssessors } from './assessors';
import { openCatalogue } from './catalogue';
import type { ImportContext, ImportOptions } from './context';
import { openDecisionRules } from './decision-rules';
import { validateDecisions } from './decisions';
import type { ImportKind } from './fields';
import { validateLearners } from './learners';
import type { TableMatch } from './matching';
import { NO_RECORDS } from './plan';
import type { ImportAdditions, ImportPlan, ImportProblem, KindCounts, SourcePlace } from './plan';
import { openSiteBook } from './site-book';
import type { SourceTable } from './source';
import { IMPORT_STOPPED, countSteps } from './steps';
import type { ImportHooks } from './steps';
import { openTable } from './table-reader';
import type { TableReader } from './table-reader';

/**
 * Checks every row of the matched tables against each other and the centre. Pure and synchronous: about a
 * second for 100,000 rows, so call it in a worker. Tables and matches go together by position.
 * Fails with `import-stopped` only.
 */
export function validateImport(
  tables: readonly SourceTable[],
  matches: readonly TableMatch[],
  context: ImportContext,
  options: ImportOptions,
  hooks: ImportHooks = {},
): Result<ImportPlan> {
  const problems: ImportProblem[] = [];
  const readers = tables.flatMap((table, index) => {
    const match = matches[index];
    if (!match || match.kind === null) return [];
    return [openTable(table, { ...match, kind: match.kind }, context.today, options, problems)];
  });
  const readable = (kind: ImportKind): readonly TableReader[] =>
    readers.filter((reader) => reader.kind === kind && !reader.unreadable);
  const steps = countSteps(rowsIn(readers.filter(({ unreadable }) => !unreadable)), hooks);
  const catalogue = openCatalogue(context.qualifications);
  const sites = openSiteBook(context.sites, options.createSites);

  const assessors = validateAssessors(readable('assessors'), context, catalogue, steps);
  const learners = assessors && validateLearners(readable('learners'), context, catalogue, sites, steps);
  if (!assessors || !learners) return fail(IMPORT_STOPPED);
  const books = {
    today: context.today,
    people: assessors.directory,
    learners: learners.directory,
    catalogue,
    sites,
    atCentre: context.decisions,
    rules: openDecisionRules(assessors.facts, context.qualifications),
  };
  const decisions = validateDecisions(readable('decisions'), books, steps);
  if (!decisions) return fail(IMPORT_STOPPED);
  steps.finish();

  const usedSites = [...learners.added, ...decisions].flatMap(({ site }) => (site === null ? [] : [site]));
  const additions: ImportAdditions = {
    sites: [...new Set(usedSites)].filter(sites.isNew),
    assessors: assessors.added,
    records: assessors.records,
    learners: learners.added,
    registrations: learners.registrations,
    decisions,
  };
  return ok({
    additions,
    problems: problems.sort(byPlace(tables)),
    questions: readers.flatMap(({ questions }) => questions),
    unknownSites: sites.unknown(),
    rejected: rejectedPlaces(readers, problems),
    counts: countKinds(readers, additions, problems),
  });
}

const rowsIn = (readers: readonly TableReader[]): number =>
  readers.reduce((sum, { table }) => sum + table.rows.length, 0);

/** In the order of the file, whatever order the checks came in. */
function byPlace(tables: readonly SourceTable[]): (a: ImportProblem, b: ImportProblem) => number {
  const position = new Map(tables.map(({ sheet }, index) => [sheet, index]));
  return (a, b) => (position.get(a.sheet) ?? 0) - (position.get(b.sheet) ?? 0) || a.row - b.row;
}

function rejectedPlaces(
  readers: readonly TableReader[],
  problems: readonly ImportProblem[],
): readonly SourcePlace[] {
  const bad = badRows(problems);
  return readers.flatMap(({ table, unreadable }) =>
    table.rows
      .filter(({ number }) => unreadable || bad.has(placeKey({ sheet: table.sheet, row: number })))
      .map(({ number }) => ({ sheet: table.sheet, row: number })),
  );
}

const placeKey = ({ sheet, row }: SourcePlace): string => `${row}\u001f${sheet}`;
const badRows = (problems: readonly ImportProblem[]): ReadonlySet<string> =>
  new Set(problems.filter(({ severity }) => severity === 'error').map(placeKey));

function countKinds(
  readers: readonly TableReader[],
  additions: ImportAdditions,
  problems: readonly ImportProblem[],
): ImportPlan['counts'] {
  const { records = NO_RECORDS } = additions;
  const adding: Readonly<Record<ImportKind, readonly SourcePlace[]>> = {
    assessors: [...additions.assessors, ...records.awards, ...records.registrations, ...records.competence],
    learners: [...additions.learners, ...additions.registrations],
    decisions: additions.decisions,
  };
  const count = (kind: ImportKind): KindCounts => {
    const mine = readers.filter((reader) => reader.kind === kind);
    const rows = rowsIn(mine);
    const toAdd = new Set(adding[kind].map(placeKey)).size;
    const rejected = rejectedPlaces(mine, problems).length;
    return { rows, toAdd, rejected, alreadyThere: rows - toAdd - rejected };
  };
  return { assessors: count('assessors'), learners: count('learners'), decisions: count('decisions') };
}
