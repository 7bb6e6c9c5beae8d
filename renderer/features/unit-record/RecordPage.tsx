import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { gridOf } from '../../../shared/domain/unit-record/grid';
import type { RecordDraft } from '../../../shared/domain/unit-record/record-draft';
import { columnsNeeded, slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import type { RulesInForce } from '../../../shared/ipc/rules';
import type { UnitRecordView } from '../../../shared/ipc/unit-records';
import { contextReader, initiallersOf } from './record-people';
import { RecordToolsProvider, type RecordTools } from './record-context';
import { RecordBody } from './RecordBody';
import type { RecordStore } from './record-store';
import { useJudging } from './useJudging';
import { AddWitnessDialog } from './AddWitnessDialog';
import { WithdrawDialog, type Withdrawal } from './WithdrawDialog';

interface RecordPageProps {
  readonly view: UnitRecordView;
  readonly store: RecordStore;
  readonly rules: RulesInForce | undefined;
  readonly today: string;
  readonly savedAt: string | null;
  readonly isReadOnly: boolean;
}

/** How many observations an outcome shows: what the unit asks for, what is recorded, what was added. */
const shownColumns = (view: UnitRecordView, added: RecordDraft['columns'], outcomeId: string): number =>
  Math.max(
    columnsNeeded(view.facts.unit.observationsRequired),
    added[outcomeId] ?? 0,
    ...view.entries.map(({ slot }) =>
      slot.type === 'observation' && slot.outcomeId === outcomeId ? slot.column : 0,
    ),
  );

/** The tools that all cells share, and the dialogs that they open. */
export const RecordPage = memo(function RecordPage(props: RecordPageProps) {
  const { view, store, rules, today, savedAt, isReadOnly } = props;
  const [withdrawal, setWithdrawal] = useState<Withdrawal | null>(null);
  const [witnessFor, setWitnessFor] = useState<string | null>(null);
  const [added, setAdded] = useState(() => store.toDraft().columns);

  const grids = useMemo(
    () => view.outcomes.map((outcome) => gridOf(outcome, shownColumns(view, added, outcome.id))),
    [view, added],
  );
  const tools = useMemo<RecordTools>(() => {
    const initiallers = initiallersOf(view);
    return {
      view,
      store,
      today,
      isReadOnly,
      initiallers,
      contextOf: contextReader(view, today, initiallers),
      grids: () => grids,
      withdrawEntry: (slot: Slot) => {
        const recorded = store.recorded(slotKey(slot));
        if (recorded) setWithdrawal({ kind: 'entry', id: recorded.id, slot });
      },
      addWitness: setWitnessFor,
    };
  }, [view, store, today, isReadOnly, grids]);
  const slots = useMemo(() => {
    const all = new Map(
      grids.flatMap(({ rows }) => rows.flatMap((cells) => cells.map(({ slot }) => [slotKey(slot), slot]))),
    );
    return () => all;
  }, [grids]);
  useJudging(tools, slots, rules);
  const addColumn = useCallback(
    (outcomeId: string, count: number) => {
      store.setColumns(outcomeId, count);
      setAdded((before) => ({ ...before, [outcomeId]: count }));
    },
    [store],
  );
  useEffect(() => () => store.setProblems(new Map()), [store]);
  return (
    <RecordToolsProvider value={tools}>
      <RecordBody
        grids={grids}
        slots={slots}
        rules={rules}
        savedAt={savedAt}
        onAddColumn={addColumn}
        onWithdraw={setWithdrawal}
      />
      <WithdrawDialog withdrawal={withdrawal} onClose={() => setWithdrawal(null)} />
      <AddWitnessDialog forEntry={witnessFor} onClose={() => setWitnessFor(null)} />
    </RecordToolsProvider>
  );
});
