import { useMemo } from 'react';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Card } from '../../ui/Card';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { CheckAnyPdf } from './CheckAnyPdf';
import { reportColumns } from './report-columns';
import { ReportPanel } from './ReportPanel';
import './ReportsScreen.css';
import { useReportTasks } from './useReportTasks';

const IN_PANEL: readonly string[] = ['signers', 'pages', 'size', 'hash'];

/** The register of reports issued, with a check of every signature. */
export function ReportsScreen() {
  const reports = useRead('reports.list', {});
  const tasks = useReportTasks();
  const { run, selected } = tasks;
  // The panel beside it tells what the narrower table leaves out.
  const isNarrow = selected !== null;
  const columns = useMemo(
    () => reportColumns(run).filter(({ id }) => !isNarrow || !IN_PANEL.includes(id)),
    [run, isNarrow],
  );
  return (
    <>
      <PageHeader
        title="Reports"
        sub="Every report issued, kept as the bytes that were signed. Check any signature here or in any PDF reader."
      />
      <div className="reports" data-panel={selected !== null || undefined}>
        <PageBody>
          <FailureBanner error={reports.error ?? tasks.failure} />
          {reports.data && (
            <Card flush>
              <DataTable
                caption="Register of reports"
                columns={columns}
                rows={reports.data}
                rowKey={({ id }) => id}
                selectedKey={selected?.id}
                onAction={(report) => run(report, 'check')}
                maxHeight="60vh"
                empty={<NoReports />}
              />
            </Card>
          )}
          <CheckAnyPdf />
        </PageBody>
        {selected && (
          <ReportPanel
            key={selected.id}
            report={selected}
            check={tasks.check}
            onTask={run}
            onClose={tasks.close}
          />
        )}
      </div>
    </>
  );
}

function NoReports() {
  return (
    <EmptyState
      icon="reports"
      title="No report issued yet"
      action={<LinkButton to="/sampling">Open Sampling</LinkButton>}
    >
      Open a plan under Sampling and choose “Issue verification report”. It is signed with your PIN, entered
      here under its number, and from then on never changed.
    </EmptyState>
  );
}
