import { useCallback, useMemo, useState } from 'react';
import type { CellsChanged } from '../../../../shared/ipc/plan-cells';
import { failureOf } from '../../../api';
import { useWrite } from '../../../data/queries';
import { useShortcuts } from '../../../frame/shortcuts';
import { useToast } from '../../../frame/Toasts';
import { doneTitle, type CellChange } from './cell-change';

/** Changes of cells by a person: asked for, answered, taken back one after the other by Ctrl+Z. */
export function useCellChanges() {
  const [asked, ask] = useState<CellChange | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [undoable, setUndoable] = useState<readonly string[]>([]);
  const { mutate } = useWrite('cells.undo');
  const toast = useToast();

  const undo = useCallback(
    (changeId: string): void => {
      setUndoable((ids) => ids.filter((id) => id !== changeId));
      setRefused([]);
      mutate(
        { changeId },
        {
          onSuccess: () => toast({ title: 'Taken back: the cells are as before' }),
          onError: (error) => toast({ title: failureOf(error).message, tone: 'bad' }),
        },
      );
    },
    [mutate, toast],
  );
  const last = undoable.at(-1);
  useShortcuts(
    useMemo(
      () =>
        last === undefined
          ? []
          : [
              {
                keys: 'mod+z',
                label: 'Undo the last change of cells',
                group: 'Matrix',
                run: () => undo(last),
              },
            ],
      [last, undo],
    ),
  );

  const done = (change: CellChange, { changeId, changed, refused: sentences }: CellsChanged): void => {
    ask(null);
    setRefused(sentences);
    if (changeId !== null) setUndoable((ids) => [...ids, changeId]);
    // A cell may hold several samples; the question was about cells. Each is changed or refused.
    toast({
      title: doneTitle(change, change.places.length - sentences.length, sentences.length),
      tone: changed > 0 ? 'good' : 'bad',
      ...(changeId !== null && { onUndo: () => undo(changeId) }),
    });
  };
  return { asked, ask, done, refused, clearRefused: () => setRefused([]) };
}
