import { formatDate } from '../../../../shared/domain/calendar';
import type { ObservationDetail } from '../../../../shared/ipc/observations';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { DataTable, type Column } from '../../../ui/DataTable';
import { LinkButton } from '../../../ui/LinkButton';

type Asked = ObservationDetail['actions'][number];

const columns: readonly Column<Asked>[] = [
  { id: 'text', header: 'Action', cell: ({ text }) => <span dir="auto">{text}</span> },
  { id: 'owner', header: 'Who', width: '22%', cell: ({ ownerName }) => <bdi>{ownerName}</bdi> },
  { id: 'due', header: 'By', width: '120px', cell: ({ dueOn }) => formatDate(dueOn) },
  {
    id: 'state',
    header: 'State',
    width: '160px',
    cell: ({ doneOn }) =>
      doneOn === null ? (
        <Chip>Open</Chip>
      ) : (
        <Chip tone="good" sign="✓">
          Done {formatDate(doneOn)}
        </Chip>
      ),
  },
];

/** What an observation asked for, as it is now. */
export function AskedActions({ actions }: { readonly actions: ObservationDetail['actions'] }) {
  if (actions.length === 0) return null;
  return (
    <Card
      title="Actions"
      flush
      aside={
        <LinkButton to="/actions" variant="quiet">
          Close them in Actions
        </LinkButton>
      }
    >
      <DataTable
        caption="Actions of this observation"
        columns={columns}
        rows={actions}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}
