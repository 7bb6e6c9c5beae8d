import { readCell, type CellContext } from './cells';
import { blankEntry, extrasOf, isBlankEntry, withCell, type EntryDraft } from './entry-draft';
import { entryMethod, fieldsOf } from './read-entry';
import type { Slot } from './slots';

/** What is kept of an unsaved unit record: the entries that were changed, and columns that were added. */
export interface RecordDraft {
  /** By `slotKey`. */
  readonly entries: Readonly<Record<string, EntryDraft>>;
  /** Observations shown, by outcome, where more than the unit states. */
  readonly columns: Readonly<Record<string, number>>;
}

export const emptyDraft: RecordDraft = { entries: {}, columns: {} };

/** An entry with every cell as it will be kept; what cannot be read stays as it was typed. */
export function settledCells(draft: EntryDraft, slot: Slot, context: CellContext): EntryDraft {
  if (isBlankEntry(draft)) return draft;
  let settled = draft;
  for (const field of fieldsOf(slot)) {
    const reading = readCell(field, draft.cells[field], context);
    if (reading.kind === 'text' && reading.text !== draft.cells[field])
      settled = withCell(settled, field, reading.text);
  }
  if (slot.type === 'observation') {
    if (settled.cells.criteria === '') settled = withCell(settled, 'criteria', 'all');
    if (settled.cells.method === '') settled = withCell(settled, 'method', 'observation');
  }
  return settled;
}

/** An entry as it is sent: its cells settled, and nothing beside them that its evidence type does not ask for. */
export function settledEntry(draft: EntryDraft, slot: Slot, context: CellContext): EntryDraft {
  const settled = settledCells(draft, slot, context);
  const extras = extrasOf(entryMethod(settled, slot));
  return {
    ...settled,
    witnessId: extras.includes('witness') ? settled.witnessId : null,
    reason: extras.includes('reason') ? settled.reason.trim() : '',
    rpl: extras.includes('rpl') ? settled.rpl : blankEntry.rpl,
  };
}
