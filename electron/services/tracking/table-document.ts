import type { TrackingColumn } from '../../../shared/domain/tracking/tracking-columns';
import type { TrackingRow } from '../../../shared/domain/tracking/tracking-row';
import { thousands } from '../../../shared/domain/sampling/names';
import type { TableCell, TableDocument, TableGroup } from '../../reports/layout/table-document';
import type { ExportInput } from './commands';
import { findingsIn, type Shown, type ShownRow } from './shown';

/** The table as a document to lay out: widths of the screen turned into points of the smaller print. */
export function trackingDocument(shown: Shown, { madeAt, madeBy }: ExportInput): TableDocument {
  const { centre, isDemo, log, columns, rows, marks } = shown;
  const people = rows.filter(({ kind }) => kind === 'person').length;
  return {
    title: 'Assessor tracking table',
    centre,
    isDemo,
    log,
    madeAt,
    madeBy,
    about: [people === 1 ? '1 person.' : `${thousands(people)} people.`, ...shown.about],
    columns: columns.map(({ header, kind, width }) => ({
      heading: header,
      align: kind === 'number' ? 'right' : 'left',
      width: (width - (kind === 'number' ? HEADER_BUTTONS : SCREEN_PADDING)) * PRINT,
    })),
    groups: groupsOf(rows, columns),
    marks,
  };
}

/** Cells on screen have 12 px on either side, and text of 13 px against 8 points. */
const SCREEN_PADDING = 24;
/** A column of figures is as wide as it is for the buttons of its header. */
const HEADER_BUTTONS = 60;
const PRINT = 8 / 13;

function groupsOf(rows: readonly ShownRow[], columns: readonly TrackingColumn[]): readonly TableGroup[] {
  const groups: { label: string | null; rows: (readonly TableCell[])[] }[] = [];
  for (const shown of rows) {
    if (shown.kind === 'group') {
      groups.push({ label: `${shown.label} (${shown.count})`, rows: [] });
      continue;
    }
    const cells = columns.map((column) => cellOf(column, shown.row));
    const group = groups.at(-1);
    if (group) group.rows.push(cells);
    else groups.push({ label: null, rows: [cells] });
  }
  return groups;
}

function cellOf(column: TrackingColumn, row: TrackingRow): TableCell {
  const severities = findingsIn(row, column).map(({ severity }) => severity);
  const tone = severities.includes('block') ? 'bad' : severities.includes('warn') ? 'watch' : 'plain';
  const text = column.text(row);
  // A marked cell is never only a sign.
  return { text: text === '' && tone !== 'plain' ? 'none' : text, tone };
}
