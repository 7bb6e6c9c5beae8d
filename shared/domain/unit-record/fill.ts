import { extrasOf, isBlankEntry, withCell, blankEntry, type EntryDraft } from './entry-draft';
import { entryMethod } from './read-entry';
import { cellAbove, cellAt, type Address, type Cell, type OutcomeGrid } from './grid';
import { slotKey } from './slots';

/** Entries by `slotKey`, as they stand while a fill is worked out. */
export type EntryLookup = (key: string) => EntryDraft;
/** New entries by `slotKey`; the caller puts them into the record. */
export type Filled = ReadonlyMap<string, EntryDraft>;

/** The cell takes the value of the one above (Ctrl+D); an observation without one, of the observation to its left. */
export function fillDown(grids: readonly OutcomeGrid[], at: Address, entry: EntryLookup): Filled {
  const target = cellAt(grids, at);
  const valueOf = (cell: Cell | undefined): string =>
    cell ? entry(slotKey(cell.slot)).cells[cell.field] : '';
  const above = cellAbove(grids, at);
  const left = cellAt(grids, { ...at, column: at.column - 1 });
  const isObservation = grids[at.grid]?.outcome.kind === 'observation';
  const source = valueOf(above).trim() !== '' || !isObservation ? above : left;
  if (!target || !source || valueOf(source).trim() === '') return new Map();
  const filled = copied(entry(slotKey(target.slot)), target, entry(slotKey(source.slot)), source);
  return new Map([[slotKey(target.slot), filled]]);
}

/**
 * Every empty cell of an outcome takes the value of the cell above it, filled ones included. Which criteria were
 * achieved and which were asked belongs to each outcome and is never filled.
 */
export function fillOutcome(grids: readonly OutcomeGrid[], grid: number, entry: EntryLookup): Filled {
  const filled = new Map<string, EntryDraft>();
  const now: EntryLookup = (key) => filled.get(key) ?? entry(key);
  grids[grid]?.rows.forEach((cells, row) =>
    cells.forEach((target, column) => {
      if (target.field === 'criteria' || target.field === 'oralCriteria') return;
      const source = cellAbove(grids, { grid, row, column });
      if (!source) return;
      const [to, from] = [now(slotKey(target.slot)), now(slotKey(source.slot))];
      if (to.cells[target.field].trim() !== '' || from.cells[source.field].trim() === '') return;
      filled.set(slotKey(target.slot), copied(to, target, from, source));
    }),
  );
  return filled;
}

/** An evidence type brings along what it asks for beside it, where nothing stands there yet. */
function copied(to: EntryDraft, target: Cell, from: EntryDraft, source: Cell): EntryDraft {
  const next = withCell(to, target.field, from.cells[source.field]);
  if (target.field !== 'method') return next;
  const extras = extrasOf(entryMethod(from, source.slot));
  const isFree = isBlankEntry({ ...to, cells: blankEntry.cells });
  return isFree && extras.length > 0
    ? { ...next, witnessId: from.witnessId, reason: from.reason, rpl: from.rpl }
    : next;
}
