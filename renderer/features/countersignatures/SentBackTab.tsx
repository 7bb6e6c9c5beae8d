import { useEffect, useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import type { SentBackDecision } from '../../../shared/ipc/countersignatures';
import { useIsQualityAssurer } from '../../data/session';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { SidePanel, WithSidePanel } from '../../ui/SidePanel';
import { AnswerPanel } from './AnswerPanel';

const columns: readonly Column<SentBackDecision>[] = [
  {
    id: 'learner',
    header: 'Learner',
    cell: ({ learnerName }) => <bdi>{learnerName}</bdi>,
    sortBy: ({ learnerName }) => learnerName,
    width: '20%',
  },
  {
    id: 'unit',
    header: 'Unit',
    cell: ({ unitCode }) => unitCode,
    sortBy: ({ unitCode }) => unitCode,
    width: '84px',
  },
  {
    id: 'assessor',
    header: 'Trainee',
    cell: ({ assessorName }) => <bdi>{assessorName}</bdi>,
    sortBy: ({ assessorName }) => assessorName,
    width: '18%',
  },
  {
    id: 'refused',
    header: 'Sent back',
    cell: ({ refusedOn }) => formatDate(refusedOn),
    sortBy: ({ refusedOn }) => refusedOn,
    width: '112px',
  },
  { id: 'feedback', header: 'Feedback', cell: ({ feedback }) => <span dir="auto">{feedback}</span> },
];

/** Refused with feedback: what the assessor answers is recorded here. */
export function SentBackTab({ decisions }: { readonly decisions: readonly SentBackDecision[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const mayAnswer = useIsQualityAssurer();
  const selected = decisions.find(({ refusalId }) => refusalId === chosen);
  const close = (): void => setChosen(null);
  useEffect(() => {
    // The row that was answered has gone with the focus on it.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [decisions.length]);
  return (
    <WithSidePanel
      panel={
        selected && (
          <SidePanel
            key={selected.refusalId}
            title="Sent back"
            lead={`${selected.unitCode}, decided ${formatDate(selected.decidedOn)}`}
            onClose={close}
            takesFocus
          >
            <AnswerPanel decision={selected} mayAnswer={mayAnswer} onAnswered={close} />
          </SidePanel>
        )
      }
    >
      <DataTable
        caption="Decisions sent back with feedback"
        columns={columns}
        rows={decisions}
        rowKey={({ refusalId }) => refusalId}
        selectedKey={selected?.refusalId}
        onAction={({ refusalId }) => setChosen(refusalId)}
        empty={
          <EmptyState icon="check" title="Nothing is outstanding">
            A decision that is sent back with feedback stays here until the assessor’s answer is recorded.
          </EmptyState>
        }
      />
    </WithSidePanel>
  );
}
