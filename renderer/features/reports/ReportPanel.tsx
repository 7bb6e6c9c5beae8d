import { Link } from 'wouter';
import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { VerificationResult } from '../../../shared/domain/report/verification';
import type { ReportRow } from '../../../shared/ipc/reports';
import { FailureBanner } from '../../data/failures';
import { Button } from '../../ui/Button';
import { Hash } from '../../ui/Hash';
import { KeyValue } from '../../ui/KeyValue';
import { SidePanel } from '../../ui/SidePanel';
import type { ReportTask } from './ReportMenu';
import { VerificationView } from './VerificationView';

interface ReportPanelProps {
  readonly report: ReportRow;
  readonly check: {
    readonly data: VerificationResult | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
  };
  readonly onTask: (report: ReportRow, task: ReportTask) => void;
  readonly onClose: () => void;
}

/** One report of the register: its signatures as they are now, and the log's head when it was issued. */
export function ReportPanel({ report, check, onTask, onClose }: ReportPanelProps) {
  return (
    <SidePanel
      title={report.number}
      lead={report.title}
      onClose={onClose}
      takesFocus
      footer={
        <>
          <Button variant="primary" onPress={() => onTask(report, 'open')}>
            Open
          </Button>
          <Button onPress={() => onTask(report, 'save')}>Save a copy…</Button>
        </>
      }
    >
      {check.isPending && (
        <p className="muted" role="status">
          Checking the signatures
        </p>
      )}
      <FailureBanner error={check.error} />
      {check.data && <VerificationView result={check.data} />}
      <div className="row">
        <Button size="small" isPending={check.isPending} onPress={() => onTask(report, 'check')}>
          Check again
        </Button>
        <Button size="small" icon="folder" onPress={() => onTask(report, 'reveal')}>
          Show in folder
        </Button>
      </div>
      <div>
        <h3>Issued</h3>
        <KeyValue
          items={[
            [
              'Plan',
              <Link key="plan" href={`/sampling/plans/${report.planId}`}>
                {report.planName}
              </Link>,
            ],
            ['Issued', formatTime(report.issuedAt)],
            ['By', report.issuedBy],
          ]}
        />
      </div>
      <div>
        <h3>Head of the log when it was issued</h3>
        <KeyValue
          items={[
            ['Entry', thousands(report.logSeq)],
            ['Hash', <Hash key="log" hash={report.logHash} of="log" />],
          ]}
        />
        <p className="muted">
          It is printed in the report. Check history, under <Link href="/history">History</Link>, shows that
          it is still part of the log.
        </p>
      </div>
    </SidePanel>
  );
}
