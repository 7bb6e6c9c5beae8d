import { fieldOf } from '../../../shared/domain/import/fields';
import {
  matchAs,
  matchByHand,
  suggestMatches,
  type RememberedMatch,
  type TableMatch,
} from '../../../shared/domain/import/matching';
import type { SourceTable } from '../../../shared/domain/import/source';
import type { ImportOptions } from '../../../shared/ipc/records';

type SheetChoice = ImportOptions['sheets'][number];

/** Each sheet's match: what the person chose, or else what is remembered for its headers, or else by synonyms. */
export function matchSheets(
  tables: readonly SourceTable[],
  remembered: readonly RememberedMatch[],
  choices: readonly SheetChoice[],
): readonly TableMatch[] {
  const suggested = suggestMatches(tables, remembered);
  return tables.flatMap((table, index) => {
    const choice = choices.find(({ sheet }) => sheet === table.sheet);
    if (choice) return [matchAsChosen(table, choice)];
    const match = suggested[index];
    return match ? [match] : [];
  });
}

function matchAsChosen(table: SourceTable, { kind, columns }: SheetChoice): TableMatch {
  if (kind === 'ignore') return matchAs(table, null);
  const byHeader = matchAs(table, kind);
  if (columns === null) return byHeader;
  const wanted = new Map(
    Object.entries(columns).map(([field, column]) => [column, fieldOf(kind, field)?.field]),
  );
  return byHeader.columns.reduce((match, { column }) => {
    const field = wanted.get(column) ?? null;
    return match.columns[column]?.field === field ? match : matchByHand(match, column, field);
  }, byHeader);
}
