import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { ReportRow } from '../../../shared/ipc/reports';
import type { Column } from '../../ui/DataTable';
import { Hash } from '../../ui/Hash';
import { sizeText } from '../../ui/sizeText';
import { ReportMenu, type ReportTask } from './ReportMenu';

/** `Helen Osei (IQA), Ruth Bell (EQA)`. */
export const signersText = ({ signers }: ReportRow): string =>
  signers.map(({ name, field }) => `${name} (${field})`).join(', ');

/** The register's columns; the last one holds what can be done with a report. */
export const reportColumns = (
  onTask: (report: ReportRow, task: ReportTask) => void,
): readonly Column<ReportRow>[] => [
  { id: 'number', header: 'Number', cell: ({ number }) => number, sortBy: ({ number }) => number },
  {
    id: 'title',
    header: 'Report',
    cell: ({ title, planName }) => (
      <>
        {title}
        <br />
        <span className="muted">plan {planName}</span>
      </>
    ),
    sortBy: ({ title }) => title,
  },
  {
    id: 'issued',
    header: 'Issued',
    cell: ({ issuedAt, issuedBy }) => (
      <>
        {formatTime(issuedAt)}
        <br />
        <span className="muted">by {issuedBy}</span>
      </>
    ),
    sortBy: ({ issuedAt }) => issuedAt,
  },
  {
    id: 'signers',
    header: 'Signed by',
    cell: (report) => signersText(report) || <span className="muted">nobody</span>,
    sortBy: signersText,
  },
  {
    id: 'pages',
    header: 'Pages',
    align: 'end',
    cell: ({ pages }) => thousands(pages),
    sortBy: ({ pages }) => pages,
  },
  {
    id: 'size',
    header: 'Size',
    align: 'end',
    cell: ({ size }) => sizeText(size),
    sortBy: ({ size }) => size,
  },
  { id: 'hash', header: 'SHA-256', cell: ({ sha256, number }) => <Hash hash={sha256} of={number} /> },
  {
    id: 'tasks',
    header: 'Do',
    cell: (report) => <ReportMenu report={report} onTask={onTask} />,
  },
];
