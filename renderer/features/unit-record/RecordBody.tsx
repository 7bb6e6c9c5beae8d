import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { OutcomeGrid } from '../../../shared/domain/unit-record/grid';
import type { PastedBlock } from '../../../shared/domain/unit-record/paste';
import { columnsNeeded, type Slot } from '../../../shared/domain/unit-record/slots';
import { isWhole } from '../../../shared/domain/unit-record/whole-unit';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { PageBody } from '../../frame/PageHeader';
import { useShortcuts, type Shortcut } from '../../frame/shortcuts';
import { Banner } from '../../ui/Banner';
import { ConflictCards } from './ConflictCards';
import { OutcomeCard } from './OutcomeCard';
import { PasteDialog } from './PasteDialog';
import { useTools } from './record-context';
import { RecordHeader } from './RecordHeader';
import { SaveBar } from './SaveBar';
import { StatementCard } from './StatementCard';
import { usePasted } from './usePasted';
import { useRecordKeys } from './useRecordKeys';
import { useSaveRecord } from './useSaveRecord';
import { WholeUnit } from './WholeUnit';
import type { Withdrawal } from './WithdrawDialog';

interface RecordBodyProps {
  readonly grids: readonly OutcomeGrid[];
  readonly slots: () => ReadonlyMap<string, Slot>;
  readonly rules: RulesInForce | undefined;
  readonly savedAt: string | null;
  readonly onAddColumn: (outcomeId: string, count: number) => void;
  readonly onWithdraw: (withdrawal: Withdrawal) => void;
}

/** The record's pages one under another: statement, outcomes, and the foot that saves. */
export function RecordBody({ grids, slots, rules, savedAt, onAddColumn, onWithdraw }: RecordBodyProps) {
  const tools = useTools();
  const { view, isReadOnly } = tools;
  const { unit } = view.facts;
  const [, navigate] = useLocation();
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const usePaste = usePasted(setPasted);
  const keys = useRecordKeys(tools, usePaste.offer);
  const { save, isPending, error } = useSaveRecord(slots, rules);

  const at = view.units.findIndex(({ id }) => id === unit.id);
  const [previous, next] = [view.units[at - 1], view.units[at + 1]];
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const go = (id: string | undefined) => () => {
      if (id !== undefined) navigate(`/learners/${view.learner.id}/units/${id}`);
    };
    const group = 'Unit record';
    return [
      { keys: 'mod+s', label: 'Save the entries', group, run: save },
      { keys: 'alt+arrowleft', label: 'Previous unit', group, run: go(previous?.id) },
      { keys: 'alt+arrowright', label: 'Next unit', group, run: go(next?.id) },
      { keys: 'enter', label: 'In a cell: down the column; with Shift up', group, run: null },
      { keys: 'mod+d', label: 'In a cell: fill down; with Shift the whole outcome', group, run: null },
      { keys: 'mod+delete', label: 'In a cell: withdraw its entry', group, run: null },
      { keys: 'alt+arrowdown', label: 'In a cell: open its list', group, run: null },
    ];
  }, [save, navigate, view.learner.id, previous?.id, next?.id]);
  useShortcuts(shortcuts);

  return (
    <div
      className="page-form"
      onKeyDown={(event) => {
        keys.onKeyDown(event);
        const to = { ArrowLeft: previous, ArrowRight: next }[event.key];
        if (!event.altKey || !to || event.defaultPrevented) return;
        event.preventDefault();
        navigate(`/learners/${view.learner.id}/units/${to.id}`);
      }}
      onPaste={keys.onPaste}
    >
      <RecordHeader previous={previous} next={next} rules={rules} />
      <PageBody>
        {view.withdrawnOn !== null && (
          <Banner
            tone="watch"
            title={`The registration was withdrawn on ${formatDate(view.withdrawnOn)}.`}
            remedy="The record can still be completed up to that day."
          />
        )}
        {view.lock && <Banner tone="info" title={view.lock.message} remedy={view.lock.remedy} />}
        <ConflictCards slots={slots} />
        <StatementCard onWithdraw={onWithdraw} />
        {grids.map((grid, index) => (
          <OutcomeCard
            key={grid.outcome.id}
            grid={grid}
            index={index}
            required={columnsNeeded(unit.observationsRequired)}
            rules={rules}
            onAddColumn={onAddColumn}
            onWithdraw={onWithdraw}
          />
        ))}
        {isWhole(unit) && <WholeUnit />}
      </PageBody>
      {!isReadOnly && grids.length > 0 && (
        <SaveBar savedAt={savedAt} isPending={isPending} error={error} onSave={save} />
      )}
      <PasteDialog pasted={pasted} onUse={usePaste.use} onClose={() => setPasted(null)} />
    </div>
  );
}
