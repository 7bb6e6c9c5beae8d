import { cleanCell } from './clean';
import { FIELDS, IMPORT_KINDS, KNOWN_BUT_NOT_IMPORTED, PROBLEM_HEADER, REMEDY_HEADER } from './fields';
import type { ImportField, ImportKind } from './fields';
import type { FieldDefinition } from './field-types';
import type { SourceCell, SourceGrid, SourceTable } from './source';

/** What spellings of one header share: no case, spaces, punctuation, accents, nor what stands in brackets. */
export const headerKey = (header: string): string =>
  header
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A table's headers as one text: the same for the same columns in the same order, whatever the sheet. */
export const headerSignature = (headers: readonly string[]): string => headers.map(headerKey).join('|');

/** Header keys of a field, the strongest first. */
export const headerKeysOf = (definition: FieldDefinition<ImportField>): readonly string[] => [
  ...new Set([definition.label, definition.field, ...definition.synonyms.split(',')].map(headerKey)),
];

const KEYS_BY_KIND: ReadonlyMap<ImportKind, ReadonlySet<string>> = new Map(
  IMPORT_KINDS.map((kind) => [kind, new Set(FIELDS[kind].flatMap(headerKeysOf))]),
);
const ADDED_KEYS: ReadonlySet<string> = new Set([headerKey(PROBLEM_HEADER), headerKey(REMEDY_HEADER)]);

/** How many of these cells are headers that some one kind knows: the measure of a header row. */
export function recognisedHeaders(cells: readonly string[]): number {
  const keys = new Set(cells.map(headerKey).filter((key) => key !== ''));
  const counts = IMPORT_KINDS.map(
    (kind) => [...keys].filter((key) => KEYS_BY_KIND.get(kind)?.has(key)).length,
  );
  return Math.max(...counts) + [...keys].filter((key) => key in KNOWN_BUT_NOT_IMPORTED).length;
}

/** A header row is looked for below a title or two, not all the way down. */
const HEADER_ROWS_TRIED = 20;

/**
 * Finds the header row, drops blank rows and the two columns that the rejected-rows file adds.
 * Null when the sheet has nothing in it.
 */
export function tableFromGrid(grid: SourceGrid): SourceTable | null {
  const headerIndex = findHeaderRow(grid.rows);
  const headerCells = headerIndex === null ? undefined : grid.rows[headerIndex];
  if (headerIndex === null || !headerCells) return null;
  const all = headerCells.map(cleanCell);
  while (all.length > 0 && all[all.length - 1] === '') all.pop();
  const added = new Set(all.flatMap((header, index) => (ADDED_KEYS.has(headerKey(header)) ? [index] : [])));
  const keep = (cells: readonly SourceCell[]): readonly SourceCell[] =>
    added.size === 0 ? cells : cells.filter((_, index) => !added.has(index));
  const rows = grid.rows.flatMap((cells, index) => {
    if (index <= headerIndex) return [];
    const kept = keep(cells);
    return isBlankRow(kept) ? [] : [{ number: index + 1, cells: kept }];
  });
  return {
    sheet: grid.sheet,
    headerRow: headerIndex + 1,
    headers: all.filter((_, index) => !added.has(index)),
    rows,
  };
}

function findHeaderRow(rows: SourceGrid['rows']): number | null {
  let best: number | null = null;
  let bestCount = 1;
  let firstFilled: number | null = null;
  for (const [index, cells] of rows.entries()) {
    if (isBlankRow(cells)) continue;
    firstFilled ??= index;
    if (index >= HEADER_ROWS_TRIED) break;
    const count = recognisedHeaders(cells.map(cleanCell));
    if (count > bestCount) [best, bestCount] = [index, count];
  }
  return best ?? firstFilled;
}

const isBlankRow = (cells: readonly SourceCell[]): boolean =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
