import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { CellContext, Initialler } from '../../../shared/domain/unit-record/cells';
import type { OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import type { EntryProblems } from '../../../shared/domain/unit-record/read-entry';
import type { CellField, Slot } from '../../../shared/domain/unit-record/slots';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';
import type { Finding } from '../../../shared/domain/rules/finding';
import type { RecordStore } from './record-store';

/** What every cell may ask for; the same object as long as the record is not read again. */
export interface RecordTools {
  readonly view: UnitRecordView;
  readonly store: RecordStore;
  readonly today: string;
  readonly isReadOnly: boolean;
  readonly initiallers: readonly Initialler[];
  readonly contextOf: (slot: Slot) => CellContext;
  /** The tables as they are shown, with the columns that were added. */
  readonly grids: () => readonly OutcomeGrid[];
  readonly withdrawEntry: (slot: Slot) => void;
  readonly addWitness: (key: string) => void;
}

const ToolsContext = createContext<RecordTools | null>(null);
export const RecordToolsProvider = ToolsContext.Provider;

export function useTools(): RecordTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('useTools outside a unit record');
  return tools;
}

/** A value of one entry; the component renders again only when that value changes: not with each key of a cell. */
export function useOfEntry<Value>(key: string, read: (store: RecordStore) => Value): Value {
  const { store } = useTools();
  const subscribe = useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]);
  return useSyncExternalStore(subscribe, () => read(store));
}

export const useCellText = (key: string, field: CellField): string =>
  useOfEntry(key, (store) => store.entry(key).cells[field]);
export const useFindings = (key: string): readonly Finding[] =>
  useOfEntry(key, (store) => store.findings(key));
export const useProblems = (key: string): EntryProblems => useOfEntry(key, (store) => store.problems(key));
export const useIsChanged = (key: string): boolean => useOfEntry(key, (store) => store.isChanged(key));

export type CellMark = 'none' | 'problem' | 'block' | 'warn' | 'info';

/** The worst that is said of one cell, as a word: a cell renders again only when that changes. */
export const useCellMark = (key: string, field: CellField): CellMark =>
  useOfEntry(key, (store) => {
    if (store.problems(key)[field] !== undefined) return 'problem';
    const own = store.findings(key).filter((finding) => finding.field === field);
    const worst = (['block', 'warn', 'info'] as const).find((severity) =>
      own.some((finding) => finding.severity === severity),
    );
    return worst ?? 'none';
  });

/** Counts of the whole record, for its foot. */
export function useRecordVersion(): number {
  const { store } = useTools();
  return useSyncExternalStore(store.subscribeAll, store.version);
}
