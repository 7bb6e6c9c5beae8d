import { formatTime } from '../../../shared/domain/calendar';
import { ASSESSMENT_METHODS } from '../../../shared/domain/methods';
import { MATRIX_STATE_WORDS } from '../../../shared/domain/sampling/matrix-signs';
import { writeWorkbook } from '../../importers/spreadsheet/workbook';
import type { MatrixExportInput } from './commands';
import type { ShownCell, ShownMatrix } from './shown';

/** The matrix as a workbook: states in words with their methods, the group in a column of its own to filter by. */
export function matrixWorkbook(
  shown: ShownMatrix,
  { madeAt, madeBy }: MatrixExportInput,
): Promise<Uint8Array> {
  let group = '';
  const rows = shown.rows.flatMap((row) => {
    if (row.kind === 'group') {
      group = row.name;
      return [];
    }
    return [[group, row.name, row.number, ...row.cells.map(cellOf)]];
  });
  return writeWorkbook([
    {
      name: 'Sampling matrix',
      headers: ['Group', 'Learner', 'Learner number', ...shown.units.map(({ code }) => code)],
      rows,
      widths: [28, 28, 16, ...shown.units.map(() => 20)],
    },
    {
      name: 'Units',
      headers: ['Code', 'Title'],
      rows: shown.units.map(({ code, title }) => [code, title]),
      widths: [12, 80],
    },
    {
      name: 'About',
      headers: ['About this table', ''],
      rows: [
        ['Centre', `${shown.centre.name}, centre ${shown.centre.number}`],
        ['Plan', shown.title],
        ['Exported', formatTime(madeAt)],
        ['Exported by', madeBy],
        ['Log head', `entry ${shown.log.sequence}, ${shown.log.sha256}`],
        ...(shown.isDemo ? [['Demo centre', 'invented data']] : []),
        ...shown.about.map((line) => ['Shown', line]),
      ],
      widths: [20, 100],
    },
  ]);
}

function cellOf(cell: ShownCell | null): string {
  if (cell === null) return '';
  const methods = ASSESSMENT_METHODS.filter((_, place) => (cell.methods & (1 << place)) !== 0);
  const words = MATRIX_STATE_WORDS[cell.state];
  return methods.length === 0 ? words : `${words} (${methods.join(', ')})`;
}
