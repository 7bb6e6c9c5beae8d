import { useLocation } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { Today } from '../../../shared/ipc/reports';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';

type SampleDue = Today['samplesDue'][number];

const columns: readonly Column<SampleDue>[] = [
  { id: 'label', header: 'Sample', cell: ({ label }) => label },
  {
    id: 'planned',
    header: 'Planned',
    cell: ({ plannedOn }) => formatDate(plannedOn),
    width: '110px',
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ overdue }) =>
      overdue ? (
        <Chip tone="bad" sign="!">
          Overdue
        </Chip>
      ) : (
        <Chip tone="accent">Planned</Chip>
      ),
    width: '110px',
  },
];

/** The samples to carry out first; a row opens its record. */
export function SamplesDueCard({ today }: { readonly today: Today }) {
  const [, navigate] = useLocation();
  const all = today.samplesOverdueCount + today.samplesDueCount;
  const shown = today.samplesDue.length;
  return (
    <Card
      title="Samples due"
      {...(shown < all && { aside: `the first ${thousands(shown)} of ${thousands(all)}` })}
      flush
    >
      <DataTable
        caption="Samples overdue or due in 14 days"
        columns={columns}
        rows={today.samplesDue}
        rowKey={({ cellId }) => cellId}
        onAction={({ cellId }) => navigate(`/sampling/cells/${cellId}`)}
        empty={
          <EmptyState icon="check" title="No sample is due">
            Nothing is overdue, and nothing is planned for the next 14 days. Plans and their later samples are
            under Sampling.
          </EmptyState>
        }
      />
    </Card>
  );
}
