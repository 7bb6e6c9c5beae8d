import { useMemo } from 'react';
import type { ImportSheet } from '../../../shared/ipc/records';
import { DataTable, type Column } from '../../ui/DataTable';
import { columnLabel } from './import-words';

type FirstRow = ImportSheet['firstRows'][number];

interface FirstRowsProps {
  readonly sheet: ImportSheet;
  /** Only the columns that are imported. */
  readonly matchedOnly?: boolean;
}

/** The first rows as the file has them, to compare the match with. */
export function FirstRows({ sheet, matchedOnly = false }: FirstRowsProps) {
  const columns = useMemo<readonly Column<FirstRow>[]>(
    () => [
      { id: 'row', header: 'Row', align: 'end', width: '52px', cell: ({ row }) => row },
      ...sheet.columns
        .filter(({ field }) => !matchedOnly || field !== null)
        .map((match): Column<FirstRow> => ({
          id: `column-${match.column}`,
          header: columnLabel(match, sheet.columns),
          cell: ({ cells }) => <span className="first-rows__cell">{cells[match.column] ?? ''}</span>,
        })),
    ],
    [sheet, matchedOnly],
  );
  return (
    <div className="first-rows">
      <DataTable
        caption={`First rows of ${sheet.sheet}`}
        columns={columns}
        rows={sheet.firstRows}
        rowKey={({ row }) => String(row)}
        maxHeight="440px"
        empty={<p className="import-none muted">The sheet has headers and no rows.</p>}
      />
    </div>
  );
}
