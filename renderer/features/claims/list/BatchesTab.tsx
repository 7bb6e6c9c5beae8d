import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { BatchRow } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { useAsk, useRead } from '../../../data/queries';
import { useToast } from '../../../frame/Toasts';
import { Button } from '../../../ui/Button';
import { DataTable, type Column } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { WithSidePanel } from '../../../ui/SidePanel';
import { BatchPanel } from './BatchPanel';
import { savedWords } from './saved-words';

/** Batches of claims, newest first; each is saved as CSV for the awarding organisation, without what waits for the EQA. */
export function BatchesTab() {
  const batches = useRead('claims.batches', {});
  const save = useAsk('claims.saveBatch');
  const toast = useToast();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const opened = batches.data?.find(({ id }) => id === openedId);
  if (!batches.data) return <FailureBanner error={batches.error} />;
  const columns: readonly Column<BatchRow>[] = [
    {
      id: 'number',
      header: 'Batch',
      cell: ({ number }) => <span className="claims__whole">{number}</span>,
      isRowHeader: true,
    },
    {
      id: 'qualification',
      header: 'Qualification',
      cell: ({ qualificationCode, qualificationTitle }) => `${qualificationCode} ${qualificationTitle}`,
    },
    {
      id: 'made',
      header: 'Made',
      cell: ({ madeOn }) => <span className="claims__whole">{formatDate(madeOn)}</span>,
    },
    { id: 'by', header: 'By', cell: ({ madeBy }) => <bdi>{madeBy}</bdi> },
    { id: 'claims', header: 'Claims', align: 'end', cell: ({ claims }) => claims },
    { id: 'waiting', header: 'Wait for the EQA', align: 'end', cell: ({ waiting }) => waiting },
    { id: 'withdrawn', header: 'Withdrawn', align: 'end', cell: ({ withdrawn }) => withdrawn },
    {
      id: 'save',
      header: 'File',
      cell: ({ id, number }) => (
        <Button
          size="small"
          icon="download"
          aria-label={`Save CSV of ${number}`}
          onPress={() =>
            save.mutate(
              { batchId: id },
              { onSuccess: (saved) => saved && toast({ title: savedWords(saved) }) },
            )
          }
        >
          Save CSV
        </Button>
      ),
    },
  ];
  return (
    <WithSidePanel
      panel={opened && <BatchPanel key={opened.id} batch={opened} onClose={() => setOpenedId(null)} />}
    >
      <div className="stack">
        <FailureBanner error={save.error} />
        <DataTable
          caption="Batches of claims, newest first"
          columns={columns}
          rows={batches.data}
          rowKey={({ id }) => id}
          onAction={({ id }) => setOpenedId(id)}
          selectedKey={opened?.id}
          empty={
            <EmptyState icon="file" title="No batch yet">
              A batch is made when certificates are claimed, one for each qualification.
            </EmptyState>
          }
        />
      </div>
    </WithSidePanel>
  );
}
