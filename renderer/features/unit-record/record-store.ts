import type { Finding } from '../../../shared/domain/rules/finding';
import type { CellContext } from '../../../shared/domain/unit-record/cells';
import {
  blankEntry,
  draftOfEntry,
  sameEntry,
  withCell,
  type EntryDraft,
} from '../../../shared/domain/unit-record/entry-draft';
import type { Filled } from '../../../shared/domain/unit-record/fill';
import type { EntryProblems } from '../../../shared/domain/unit-record/read-entry';
import {
  settledCells,
  settledEntry,
  type RecordDraft,
} from '../../../shared/domain/unit-record/record-draft';
import { slotKey, type CellField, type Slot } from '../../../shared/domain/unit-record/slots';
import type { RecordedEntry, UnitRecordView } from '../../../shared/ipc/unit-records';

type Listener = () => void;
/** Told the keys of the entries that changed. */
type ChangeListener = (keys: readonly string[]) => void;

/** An entry that two people changed from the same base. */
export interface Conflict {
  readonly key: string;
  readonly mine: EntryDraft;
  readonly stored: EntryDraft;
}

/**
 * The record as it is being typed, outside React: a key press tells the entry it belongs to and nothing else, so that
 * the other cells of a big unit are not looked at.
 */
export function createRecordStore(
  view: UnitRecordView,
  start: RecordDraft,
  contextOf: (slot: Slot) => CellContext,
) {
  let recorded = new Map<string, RecordedEntry>();
  let stored = new Map<string, EntryDraft>();
  const drafts = new Map<string, EntryDraft>(Object.entries(start.entries));
  const columns = new Map<string, number>(Object.entries(start.columns));
  const findings = new Map<string, readonly Finding[]>();
  const problems = new Map<string, EntryProblems>();
  const listeners = new Map<string, Set<Listener>>();
  const everywhere = new Set<ChangeListener>();
  let conflicts: readonly Conflict[] = [];
  let version = 0;

  const tell = (key: string): void => listeners.get(key)?.forEach((listener) => listener());
  const changed = (keys: readonly string[]): void => {
    version += 1;
    keys.forEach(tell);
    everywhere.forEach((listener) => listener(keys));
  };
  const entry = (key: string): EntryDraft => drafts.get(key) ?? stored.get(key) ?? blankEntry;
  const put = (key: string, draft: EntryDraft): void => {
    const before = stored.get(key);
    // A new draft is made from what stands on record now; an older one keeps its base.
    const based = drafts.has(key) ? draft : { ...draft, base: before?.base ?? null };
    if (sameEntry(based, before ?? blankEntry) && based.base === (before?.base ?? null)) drafts.delete(key);
    else drafts.set(key, based);
    problems.delete(key);
  };
  const findConflicts = (): void => {
    conflicts = [...drafts].flatMap(([key, mine]) => {
      const now = stored.get(key);
      return mine.base === (now?.base ?? null) ? [] : [{ key, mine, stored: now ?? blankEntry }];
    });
  };

  const store = {
    subscribe: (key: string, listener: Listener) => {
      const own = listeners.get(key) ?? new Set<Listener>();
      listeners.set(key, own.add(listener));
      return () => {
        own.delete(listener);
      };
    },
    /** After every change, whichever entry it was. */
    subscribeAll: (listener: ChangeListener) => {
      everywhere.add(listener);
      return () => {
        everywhere.delete(listener);
      };
    },
    version: () => version,
    entry,
    recorded: (key: string) => recorded.get(key),
    isChanged: (key: string) => drafts.has(key),
    changedKeys: (): readonly string[] => [...drafts.keys()],
    conflicts: () => conflicts,
    findings: (key: string): readonly Finding[] => findings.get(key) ?? NO_FINDINGS,
    problems: (key: string): EntryProblems => problems.get(key) ?? NO_PROBLEMS,

    setCell: (key: string, field: CellField, text: string): void => {
      const before = entry(key);
      if (before.cells[field] === text) return;
      put(key, withCell(before, field, text));
      changed([key]);
    },
    setEntry: (key: string, changes: Partial<EntryDraft>): void => {
      put(key, { ...entry(key), ...changes });
      changed([key]);
    },
    /** Reasons belong to the entry whether or not it says something else. */
    setReasons: (
      key: string,
      reasons: EntryDraft['reasons'],
      changeReason = entry(key).changeReason,
    ): void => {
      const draft = drafts.get(key);
      if (!draft) return;
      drafts.set(key, { ...draft, reasons, changeReason });
      problems.delete(key);
      changed([key]);
    },
    setMany: (filled: Filled): void => {
      filled.forEach((draft, key) => put(key, draft));
      changed([...filled.keys()]);
    },
    /** What stands in the entries now, to go back to. */
    snapshot: (keys: Iterable<string>): Filled => new Map([...keys].map((key) => [key, entry(key)])),
    settle: (slot: Slot): void => {
      const key = slotKey(slot);
      const before = entry(key);
      const settled = settledCells(before, slot, contextOf(slot));
      if (sameEntry(before, settled)) return;
      put(key, settled);
      changed([key]);
    },
    /** Before saving: every changed entry as it will be sent. */
    settleAll: (slots: ReadonlyMap<string, Slot>): void => {
      const keys = [...drafts.keys()];
      for (const key of keys) {
        const slot = slots.get(key);
        if (slot) put(key, settledEntry(entry(key), slot, contextOf(slot)));
      }
      changed(keys);
    },
    setColumns: (outcomeId: string, count: number): void => {
      columns.set(outcomeId, count);
      changed([]);
    },
    setFindings: (found: ReadonlyMap<string, readonly Finding[]>): void =>
      found.forEach((list, key) => {
        if (JSON.stringify(findings.get(key) ?? []) === JSON.stringify(list)) return;
        findings.set(key, list);
        tell(key);
      }),
    setProblems: (found: ReadonlyMap<string, EntryProblems>): void => {
      const keys = [...new Set([...problems.keys(), ...found.keys()])];
      problems.clear();
      found.forEach((list, key) => problems.set(key, list));
      keys.forEach(tell);
    },
    /** Given up: what is on record stands. */
    takeStored: (key: string): void => {
      drafts.delete(key);
      problems.delete(key);
      findConflicts();
      changed([key]);
    },
    /** Kept all the same: made from what is on record now. */
    keepMine: (key: string): void => {
      const mine = drafts.get(key);
      if (mine) drafts.set(key, { ...mine, base: stored.get(key)?.base ?? null });
      findConflicts();
      changed([key]);
    },
    /** The record was read again: what says the same as it is no change any more. */
    rebase: (next: UnitRecordView): void => {
      recorded = new Map(next.entries.map((one) => [slotKey(one.slot), one]));
      const outcomes = new Map(next.outcomes.map((outcome) => [outcome.id, outcome]));
      stored = new Map(
        next.entries.flatMap((one) => {
          const outcome = outcomes.get(one.slot.outcomeId);
          return outcome ? [[slotKey(one.slot), draftOfEntry(one.id, one.values, outcome)]] : [];
        }),
      );
      for (const [key, draft] of drafts)
        if (sameEntry(draft, stored.get(key) ?? blankEntry)) drafts.delete(key);
      findConflicts();
      changed([...listeners.keys()]);
    },
    toDraft: (): RecordDraft => ({
      entries: Object.fromEntries(drafts),
      columns: Object.fromEntries(columns),
    }),
  };
  store.rebase(view);
  return store;
}

export type RecordStore = ReturnType<typeof createRecordStore>;

const NO_FINDINGS: readonly Finding[] = [];
const NO_PROBLEMS: EntryProblems = {};
