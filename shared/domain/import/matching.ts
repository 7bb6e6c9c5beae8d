import * as z from 'zod';
import { FIELDS, IMPORT_KINDS, KIND_NAMES, KNOWN_BUT_NOT_IMPORTED, fieldOf } from './fields';
import type { ImportField, ImportKind } from './fields';
import { headerKey, headerKeysOf, headerSignature } from './headers';
import type { SourceTable } from './source';

export interface ColumnMatch {
  /** Index into the table's headers. */
  readonly column: number;
  readonly header: string;
  /** Null: the column is not imported. */
  readonly field: ImportField | null;
  readonly how: 'header' | 'remembered' | 'hand' | 'none';
  /** Why a column that centres often keep is not imported. */
  readonly note: string | null;
}

export interface TableMatch {
  readonly sheet: string;
  /** Key under which the match is remembered. */
  readonly signature: string;
  /** Null: the sheet is not imported. */
  readonly kind: ImportKind | null;
  readonly columns: readonly ColumnMatch[];
}

/** A match as it is kept for the next file with the same headers. */
export const rememberedMatchSchema = z.readonly(
  z.object({
    signature: z.string(),
    kind: z.nullable(z.enum(IMPORT_KINDS)),
    fields: z.readonly(z.array(z.nullable(z.string()))),
  }),
);
export type RememberedMatch = z.infer<typeof rememberedMatchSchema>;

/** Proposes kind and columns for each table: what is remembered for its headers, or else by synonyms. */
export const suggestMatches = (
  tables: readonly SourceTable[],
  remembered: readonly RememberedMatch[] = [],
): readonly TableMatch[] => tables.map((table) => suggestMatch(table, remembered));

function suggestMatch(table: SourceTable, remembered: readonly RememberedMatch[]): TableMatch {
  const signature = headerSignature(table.headers);
  const before = remembered.find((match) => match.signature === signature);
  if (!before) return matchAs(table, guessKind(table));
  const columns = table.headers.map((header, column): ColumnMatch => {
    const name = before.fields[column] ?? null;
    const field = before.kind && name !== null ? (fieldOf(before.kind, name)?.field ?? null) : null;
    return { column, header, field, how: field ? 'remembered' : 'none', note: noteFor(header, field) };
  });
  return { sheet: table.sheet, signature, kind: before.kind, columns };
}

/** The table's columns matched as those of `kind`; null leaves the sheet out. */
export function matchAs(table: SourceTable, kind: ImportKind | null): TableMatch {
  const fields = kind ? fieldsByHeader(table.headers, kind) : new Map<number, ImportField>();
  return {
    sheet: table.sheet,
    signature: headerSignature(table.headers),
    kind,
    columns: table.headers.map((header, column): ColumnMatch => {
      const field = fields.get(column) ?? null;
      return { column, header, field, how: field ? 'header' : 'none', note: noteFor(header, field) };
    }),
  };
}

/** Matches one column by hand; the column that had the field before loses it. */
export function matchByHand(match: TableMatch, column: number, field: ImportField | null): TableMatch {
  const columns = match.columns.map((one): ColumnMatch => {
    if (one.column === column)
      return { ...one, field, how: field ? 'hand' : 'none', note: noteFor(one.header, field) };
    return field !== null && one.field === field ? { ...one, field: null, how: 'none' } : one;
  });
  return { ...match, columns };
}

export const toRemember = (match: TableMatch): RememberedMatch => ({
  signature: match.signature,
  kind: match.kind,
  fields: match.columns.map((column) => column.field),
});

/** The column of each matched field. */
export const columnsByField = (match: TableMatch): ReadonlyMap<string, number> =>
  new Map(match.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])));

/** A required field without a column, names made of two columns and ULN for learner number counted. */
export function missingFields(match: TableMatch): readonly ImportField[] {
  if (!match.kind) return [];
  const have = new Set(match.columns.map((column) => column.field));
  const standsIn = (field: ImportField): boolean =>
    (field === 'name' && have.has('firstName') && have.has('surname')) ||
    (field === 'learnerNumber' && match.kind === 'decisions' && have.has('uln'));
  return FIELDS[match.kind]
    .filter(({ field, need }) => need === 'required' && !have.has(field) && !standsIn(field))
    .map(({ field }) => field);
}

function fieldsByHeader(headers: readonly string[], kind: ImportKind): ReadonlyMap<number, ImportField> {
  const keys = headers.map(headerKey);
  const taken = new Map<number, ImportField>();
  for (const definition of FIELDS[kind]) {
    for (const key of headerKeysOf(definition)) {
      const column = keys.findIndex((candidate) => candidate === key);
      if (column === -1) continue;
      taken.set(column, definition.field);
      break;
    }
  }
  return taken;
}

/** Sheets that explain rather than hold rows, the templates' own among them. */
const EXPLAINING = /^(?:guidance|guide|instructions?|readme|notes?|help|lists?|lookups?)$/;

/** The kind whose columns fit best; null when none fits. */
function guessKind(table: SourceTable): ImportKind | null {
  const name = headerKey(table.sheet);
  if (EXPLAINING.test(name)) return null;
  let best: { readonly kind: ImportKind; readonly score: number } | null = null;
  for (const kind of IMPORT_KINDS) {
    const match = matchAs(table, kind);
    const matched = match.columns.filter((column) => column.field !== null);
    if (matched.length < 2) continue;
    const required = FIELDS[kind].filter(({ need }) => need === 'required').length;
    const missing = missingFields(match).length;
    const named = KIND_NAMES[kind].some((word) => name.includes(word)) ? 10 : 0;
    const score = matched.length + 3 * (required - missing) - 3 * missing + named;
    if (!best || score > best.score) best = { kind, score };
  }
  return best && best.score > 0 ? best.kind : null;
}

const noteFor = (header: string, field: ImportField | null): string | null =>
  field === null ? (KNOWN_BUT_NOT_IMPORTED[headerKey(header)] ?? null) : null;
