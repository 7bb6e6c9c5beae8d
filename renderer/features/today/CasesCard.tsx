import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { CaseRow } from '../../../shared/ipc/cases';
import { useRead } from '../../data/queries';
import { useIsLeadIqa, useSignedIn } from '../../data/session';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';

const columns = (today: string): readonly Column<CaseRow>[] => [
  { id: 'reference', header: 'Case', cell: ({ reference }) => reference, width: '128px' },
  { id: 'who', header: 'Who', cell: ({ who }) => <bdi>{who}</bdi> },
  { id: 'stage', header: 'Newest stage', cell: ({ stage }) => stage ?? 'none yet' },
  {
    id: 'due',
    header: 'Next due',
    cell: ({ nextDueOn }) => (nextDueOn === null ? 'not set' : formatDate(nextDueOn)),
    width: '112px',
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ nextDueOn }) =>
      nextDueOn !== null && nextDueOn < today ? (
        <Chip tone="bad" sign="!">
          Overdue
        </Chip>
      ) : (
        <Chip tone="accent">Open</Chip>
      ),
    width: '110px',
  },
];

/** Open appeals and malpractice cases, for the lead IQA alone; nothing while there are none. */
export function CasesCard() {
  const isLead = useIsLeadIqa();
  const { today } = useSignedIn();
  const [, navigate] = useLocation();
  const cases = useRead('cases.list', {}, { enabled: isLead });
  const open = (cases.data ?? [])
    .filter(({ closedOn }) => closedOn === null)
    .toSorted((a, b) => (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999'));
  if (!isLead || open.length === 0) return null;
  return (
    <Card title="Open cases" flush>
      <DataTable
        caption="Open appeals and malpractice cases"
        columns={columns(today)}
        rows={open}
        rowKey={({ id }) => id}
        maxHeight="330px"
        onAction={({ id }) => navigate(`/cases/${id}`)}
      />
    </Card>
  );
}
