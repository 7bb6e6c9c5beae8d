import { MATRIX_SIGNS, MATRIX_STATE_WORDS } from '../../../shared/domain/sampling/matrix-signs';
import { MATRIX_STATES } from '../../../shared/domain/sampling/matrix';
import type { EntryState } from '../../../shared/domain/sampling/matrix-state';
import { counted } from '../../../shared/domain/sampling/names';
import type { TableCell, TableDocument, TableGroup } from '../../reports/layout/table-document';
import type { MatrixExportInput } from './commands';
import type { ShownCell, ShownMatrix } from './shown';

const TONES: Readonly<Record<EntryState, TableCell['tone']>> = {
  'working towards': 'plain',
  decided: 'muted',
  claimed: 'muted',
  agreed: 'good',
  'planned interim': 'strong',
  'planned summative': 'strong',
  'action required': 'watch',
  're-sample due': 'bad',
  overturned: 'bad',
};

/** Points: the learner's name, and a unit's code of five or six characters. */
const [NAME, UNIT] = [150, 21];

/**
 * On the screen an empty cell is being worked towards, which on paper would look like a unit that is not taken; and two
 * ticks are told apart by their grounds, which a printer without colours does not show.
 */
const PAPER_SIGNS = { ...MATRIX_SIGNS, 'working towards': '/', claimed: 'C' } as const;

/** The matrix as a document to lay out: signs in the cells, what they say at the end. A3 across. */
export function matrixDocument(shown: ShownMatrix, { madeAt, madeBy }: MatrixExportInput): TableDocument {
  const learners = shown.rows.filter(({ kind }) => kind === 'learner').length;
  const signs = MATRIX_STATES.map((state) => `${PAPER_SIGNS[state]} ${MATRIX_STATE_WORDS[state]}`);
  return {
    title: shown.title,
    centre: shown.centre,
    isDemo: shown.isDemo,
    log: shown.log,
    madeAt,
    madeBy,
    paper: 'A3',
    about: [
      ...shown.about,
      `${counted(learners, 'row')}. Signs: ${signs.join('; ')}; a bare cell is a unit not taken or, in an assessor’s group, under another assessor.`,
    ],
    columns: [
      { heading: 'Learner', align: 'left', width: NAME },
      ...shown.units.map(({ code }) => ({ heading: code, align: 'left', width: UNIT }) as const),
    ],
    groups: groupsOf(shown),
    marks: [],
  };
}

function groupsOf({ rows }: ShownMatrix): readonly TableGroup[] {
  const groups: { label: string | null; rows: (readonly TableCell[])[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'group') {
      groups.push({ label: row.about === '' ? row.name : `${row.name} · ${row.about}`, rows: [] });
      continue;
    }
    const cells = [{ text: row.name, tone: 'plain' } as const, ...row.cells.map(cellOf)];
    const group = groups.at(-1);
    if (group) group.rows.push(cells);
    else groups.push({ label: null, rows: [cells] });
  }
  return groups;
}

function cellOf(cell: ShownCell | null): TableCell {
  if (cell === null) return { text: '', tone: 'plain', isSign: true };
  return { text: PAPER_SIGNS[cell.state], tone: TONES[cell.state], isSign: true };
}
