import { formatTime } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { ResponseOf } from '../../../shared/ipc/contract';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { Card } from '../../ui/Card';
import { DataTable, type Column } from '../../ui/DataTable';

type Batch = ResponseOf<'imports.history'>[number];

const columns: readonly Column<Batch>[] = [
  {
    id: 'when',
    header: 'When',
    cell: (batch) => formatTime(batch.importedAt),
    sortBy: (batch) => batch.importedAt,
    width: '190px',
  },
  { id: 'files', header: 'Files', cell: (batch) => batch.fileNames, sortBy: (batch) => batch.fileNames },
  { id: 'by', header: 'By', cell: (batch) => batch.importedBy, sortBy: (batch) => batch.importedBy },
  {
    id: 'added',
    header: 'Records added',
    align: 'end',
    cell: (batch) => thousands(batch.added),
    sortBy: (batch) => batch.added,
    width: '130px',
  },
];

/** Every import so far, newest first. */
export function HistoryCard() {
  const history = useRead('imports.history', {});
  return (
    <Card title="Imports so far" flush>
      <FailureBanner error={history.error} />
      {history.data && (
        <DataTable
          caption="Imports, newest first"
          columns={columns}
          rows={history.data}
          rowKey={(batch) => batch.id}
          maxHeight="320px"
          empty={<p className="import-none muted">Nothing has been imported yet.</p>}
        />
      )}
    </Card>
  );
}
