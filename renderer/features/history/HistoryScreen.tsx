import { useMemo, useState } from 'react';
import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { HistoryCheckView, LogRow } from '../../../shared/ipc/reports';
import { ask } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useAsk } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Hash } from '../../ui/Hash';
import { HistoryCheckBanner } from './HistoryCheckBanner';
import './HistoryScreen.css';
import { useHistoryPages } from './useHistoryPages';

const columns: readonly Column<LogRow>[] = [
  { id: 'seq', header: 'Entry', align: 'end', cell: ({ seq }) => thousands(seq), width: '80px' },
  { id: 'at', header: 'When', cell: ({ at }) => formatTime(at), width: '196px' },
  { id: 'actor', header: 'Who', cell: ({ actor }) => actor, width: '14%' },
  { id: 'action', header: 'What', cell: ({ action }) => action, width: '17%' },
  { id: 'subject', header: 'About', cell: ({ subject }) => subject, width: '40%' },
  { id: 'rows', header: 'Rows', align: 'end', cell: ({ rows }) => thousands(rows), width: '80px' },
  {
    id: 'hash',
    header: 'Hash',
    cell: ({ hash, seq }) => <Hash hash={hash} of={`entry ${seq}`} />,
    width: '180px',
  },
];

/** The log of everything that was written, and the check that nothing in it was changed afterwards. */
export function HistoryScreen() {
  const log = useHistoryPages();
  const work = useLongWork();
  const save = useAsk('history.save');
  const toast = useToast();
  const [checked, setChecked] = useState<HistoryCheckView | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const rows = useMemo(() => log.data?.pages.flatMap((page) => page.rows) ?? [], [log.data]);
  const total = log.data?.pages[0]?.total ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = log;
  const check = async (): Promise<void> => {
    setChecked(null);
    setFailure(null);
    try {
      setChecked(await work.run((jobId) => ask('history.check', { jobId })));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <PageHeader
        title="History"
        sub="Everything that was written, by whom and when. Each entry holds the hash of the one before it."
        actions={
          <>
            <Button
              icon="download"
              isPending={save.isPending}
              onPress={() =>
                save.mutate(
                  {},
                  { onSuccess: (saved) => saved && toast({ title: `History saved as ${saved.savedAs}` }) },
                )
              }
            >
              Save as CSV…
            </Button>
            <Button variant="primary" isPending={work.isRunning} onPress={() => void check()}>
              Check history
            </Button>
          </>
        }
      >
        <span className="muted">
          {log.data && `${thousands(total)} ${total === 1 ? 'entry' : 'entries'}`}
        </span>
      </PageHeader>
      <PageBody>
        <FailureBanner error={log.error ?? save.error ?? failure} />
        {checked && <HistoryCheckBanner result={checked} />}
        {log.data && (
          <div className="history">
            <DataTable
              caption="History, newest first"
              columns={columns}
              rows={rows}
              rowKey={({ seq }) => String(seq)}
              total={total}
              onNearEnd={() => {
                if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
              }}
              maxHeight="calc(100vh - 200px)"
              empty={
                <EmptyState icon="history" title="Nothing written yet">
                  Every import, plan, sample and report is entered here as it is made.
                </EmptyState>
              }
            />
          </div>
        )}
      </PageBody>
    </>
  );
}
