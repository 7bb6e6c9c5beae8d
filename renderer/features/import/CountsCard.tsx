import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/import/fields';
import { counted, thousands } from '../../../shared/domain/sampling/names';
import type { ImportPreview } from '../../../shared/ipc/records';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { countsWords, KIND_LABELS } from './import-words';

type KindRow = ImportPreview['counts'][ImportKind] & { readonly kind: ImportKind };

const figure = (id: 'rows' | 'toAdd' | 'alreadyThere' | 'rejected', header: string): Column<KindRow> => ({
  id,
  header,
  align: 'end',
  width: '150px',
  cell: (row) => thousands(row[id]),
});

const columns: readonly Column<KindRow>[] = [
  { id: 'kind', header: 'Rows of', cell: ({ kind }) => KIND_LABELS[kind] },
  figure('rows', 'In the file'),
  figure('toAdd', 'To add'),
  figure('alreadyThere', 'Already there'),
  figure('rejected', 'Cannot be imported'),
];

/** What the import would add, what is there already, and what cannot be imported. */
export function CountsCard({ preview }: { readonly preview: ImportPreview }) {
  const { counts, errors, warnings, adds } = preview;
  const rows = IMPORT_KINDS.map((kind) => ({ kind, ...counts[kind] })).filter((row) => row.rows > 0);
  return (
    <Card
      title="What would be added"
      lead={<span role="status">{sentence(countsWords(adds))}</span>}
      aside={
        <span className="row">
          {errors > 0 && (
            <Chip tone="bad" sign="×">
              {counted(errors, 'error')}
            </Chip>
          )}
          {warnings > 0 && (
            <Chip tone="watch" sign="!">
              {counted(warnings, 'warning')}
            </Chip>
          )}
          {errors + warnings === 0 && (
            <Chip tone="good" sign="✓">
              No errors
            </Chip>
          )}
        </span>
      }
      flush
    >
      <DataTable
        caption="Rows by kind"
        columns={columns}
        rows={rows}
        rowKey={({ kind }) => kind}
        empty={<p className="import-none muted">No sheet is imported.</p>}
      />
    </Card>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
