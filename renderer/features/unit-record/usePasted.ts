import { useCallback } from 'react';
import { counted } from '../../../shared/domain/sampling/names';
import { withCell, type EntryDraft } from '../../../shared/domain/unit-record/entry-draft';
import type { PastedBlock } from '../../../shared/domain/unit-record/paste';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import { useToast } from '../../frame/Toasts';
import { useTools } from './record-context';

/** Puts a pasted block into the record: all of it when it fits, else only what the person says. */
export function usePasted(ask: (pasted: PastedBlock | null) => void) {
  const { store } = useTools();
  const toast = useToast();
  const use = useCallback(
    ({ good }: PastedBlock): void => {
      const entries = new Map<string, EntryDraft>();
      for (const { cell, text } of good) {
        const key = slotKey(cell.slot);
        entries.set(key, withCell(entries.get(key) ?? store.entry(key), cell.field, text));
      }
      const before = store.snapshot(entries.keys());
      store.setMany(entries);
      for (const { cell } of good) store.settle(cell.slot);
      ask(null);
      toast({ title: `${counted(good.length, 'cell')} pasted`, onUndo: () => store.setMany(before) });
    },
    [store, toast, ask],
  );
  const offer = useCallback(
    (pasted: PastedBlock): void => {
      if (pasted.bad.length > 0) ask(pasted);
      else if (pasted.good.length > 0) use(pasted);
    },
    [use, ask],
  );
  return { use, offer };
}
