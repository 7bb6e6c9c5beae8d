import { formatTime } from '../../../shared/domain/calendar';
import type { SourceCell } from '../../../shared/domain/import/source';
import type { TrackingColumn } from '../../../shared/domain/tracking/tracking-columns';
import type { TrackingRow } from '../../../shared/domain/tracking/tracking-row';
import { writeWorkbook } from '../../importers/spreadsheet/workbook';
import type { ExportInput } from './commands';
import type { Shown } from './shown';

/** The table as a workbook: numbers as numbers, dates as dates; a second sheet says what it is and what is marked. */
export function trackingWorkbook(shown: Shown, { madeAt, madeBy }: ExportInput): Promise<Uint8Array> {
  const { columns, rows, centre, log } = shown;
  return writeWorkbook([
    {
      name: 'Assessor tracking table',
      headers: columns.map(({ header }) => header),
      rows: rows.map((one) =>
        one.kind === 'group'
          ? [`${one.label} (${one.count})`]
          : columns.map((column) => cellOf(column, one.row)),
      ),
      widths: columns.map(({ width }) => Math.round(width / 7)),
    },
    {
      name: 'About',
      headers: ['About this table', ''],
      rows: [
        ['Centre', `${centre.name}, centre ${centre.number}`],
        ['Exported', formatTime(madeAt)],
        ['Exported by', madeBy],
        ['Log head', `entry ${log.sequence}, ${log.sha256}`],
        ...(shown.isDemo ? [['Demo centre', 'invented data']] : []),
        ...shown.about.map((line) => ['Shown', line]),
        ...shown.marks.map((line) => ['Marked', line]),
      ],
      widths: [20, 100],
    },
  ]);
}

function cellOf(column: TrackingColumn, row: TrackingRow): SourceCell {
  const value = column.value(row);
  if (column.kind === 'number') return value;
  if (column.kind === 'date') return typeof value === 'string' ? { date: value } : null;
  return column.text(row);
}
