import { formatDate } from '../../../../shared/domain/calendar';
import type { KeptFile } from '../../../../shared/ipc/files';
import { KeptFileButton } from '../../../data/RecordFile';
import { Chip } from '../../../ui/Chip';
import type { Column } from '../../../ui/DataTable';
import { RowMenu } from './RowMenu';

/** From when to when something counts; what has ended says so. */
export const validColumn = <Row extends { readonly validFrom: string; readonly validTo: string | null }>(
  today: string,
): Column<Row> => ({
  id: 'valid',
  header: 'Valid',
  width: '200px',
  cell: ({ validFrom, validTo }) =>
    validTo !== null && validTo < today ? (
      <Chip tone="watch" sign="!">
        Ended {formatDate(validTo)}
      </Chip>
    ) : (
      `from ${formatDate(validFrom)}${validTo === null ? '' : ` to ${formatDate(validTo)}`}`
    ),
  sortBy: ({ validFrom }) => validFrom,
});

/** The file kept with a record. */
export const fileColumn = <Row extends { readonly file: KeptFile | null }>(width = '150px'): Column<Row> => ({
  id: 'file',
  header: 'File',
  width,
  cell: ({ file }) => file && <KeptFileButton file={file} />,
});

interface RowActions<Row> {
  /** What the row is, in words: `agreement EA-12`. */
  readonly what: (row: Row) => string;
  readonly onChange: (row: Row) => void;
  readonly onRemove: (row: Row) => void;
}

/** Changing and removing a row. */
export const menuColumn = <Row,>({ what, onChange, onRemove }: RowActions<Row>): Column<Row> => ({
  id: 'menu',
  header: 'Change',
  align: 'end',
  width: '90px',
  cell: (row) => <RowMenu what={what(row)} onChange={() => onChange(row)} onRemove={() => onRemove(row)} />,
});
