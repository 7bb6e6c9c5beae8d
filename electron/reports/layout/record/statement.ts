import { formatDate } from '../../../../shared/domain/calendar';
import type { PrintedStatement, PrintedStatementRow } from '../../../../shared/domain/report/learner-record';
import { counted } from '../../../../shared/domain/report/sentences';
import { cell, type Block, type Cell, type Column, type TonedText } from '../block';
import { OUTCOME } from '../sections/words';
import { ruleWords, standingWords } from './words';

type Achieved = NonNullable<PrintedStatementRow['achieved']>;

const COLUMNS: readonly Column[] = [
  { heading: ['Unit'], share: 38, align: 'left' },
  { heading: ['Date achieved'], share: 14, align: 'left' },
  { heading: ['Learner signature'], share: 25, align: 'left' },
  { heading: ['Assessor', 'initials'], share: 16, align: 'left' },
  { heading: ['IQA signature', 'if sampled'], share: 25, align: 'left' },
];

/** The statement's rows by group, then the credits so far; the headings under the one of level 2 are its caller's. */
export function statementBlocks(learner: string, statement: PrintedStatement): readonly Block[] {
  const { groups, combination } = statement;
  return [
    {
      kind: 'paragraph',
      look: 'note',
      text:
        'The learner signs that the evidence for a unit is their own and that every outcome of it was achieved. All ' +
        'rows have to be complete before a certificate is claimed.',
      keepNext: true,
    },
    ...(groups.length === 0
      ? [{ kind: 'paragraph', look: 'body', text: 'No unit is taken yet.' } as const]
      : groups.flatMap(({ code, title, rows }): readonly Block[] => [
          { kind: 'heading', level: 3, text: groupTitle(code, title) },
          {
            kind: 'table',
            rowHeaders: true,
            columns: COLUMNS,
            rows: rows.map((row) => rowCells(learner, row)),
          },
        ])),
    { kind: 'heading', level: 3, text: 'Credits so far' },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Group'], share: 44, align: 'left' },
        { heading: ['Rule of combination'], share: 26, align: 'left' },
        { heading: ['Achieved'], share: 12, align: 'right' },
        { heading: ['State'], share: 22, align: 'left' },
      ],
      rows: creditRows(statement),
    },
    ...(combination.missing.length === 0
      ? []
      : [{ kind: 'bullets', items: combination.missing } as const satisfies Block]),
  ];
}

const groupTitle = (code: string, title: string): string =>
  title === '' ? `Group ${code}` : `Group ${code}: ${title}`;

function rowCells(learner: string, { code, title, credit, achieved }: PrintedStatementRow): readonly Cell[] {
  const unit: Cell = {
    kind: 'lines',
    lines: [
      { text: credit === null ? code : `${code} · ${counted(credit, 'credit')}`, tone: 'strong' },
      { text: title, tone: 'plain' },
    ],
  };
  if (achieved === null) return [unit, cell('not yet', 'muted'), cell(''), cell(''), cell('')];
  return [
    unit,
    cell(formatDate(achieved.on)),
    learnerCell(learner, achieved),
    { kind: 'lines', lines: assessorLines(achieved) },
    iqaCell(achieved),
  ];
}

/** Signed here, on paper, or room to sign the printed page. */
function learnerCell(learner: string, { learnerSigned: signed }: Achieved): Cell {
  const alt = `Signature of ${learner}`;
  if (signed === null) return { kind: 'signature', signature: null, alt, lines: [] };
  const on = formatDate(signed.on);
  if (signed.signature !== null)
    return { kind: 'signature', signature: signed.signature, alt, lines: [{ text: on, tone: 'muted' }] };
  const seen = signed.seenBy === null ? '' : `, seen by ${signed.seenBy}`;
  return cell(`On paper, ${on}${seen}`);
}

const assessorLines = (achieved: Achieved): readonly TonedText[] => [
  { text: achieved.assessorInitials ?? achieved.assessorName, tone: 'plain' },
  ...(achieved.countersignedBy === null
    ? []
    : [{ text: `countersigned by ${achieved.countersignedBy}`, tone: 'muted' as const }]),
  ...(achieved.awaitsCountersignature ? [{ text: '! not countersigned yet', tone: 'watch' as const }] : []),
];

function iqaCell({ sampled }: Achieved): Cell {
  if (sampled === null) return cell('not sampled', 'muted');
  const { text, tone } = OUTCOME[sampled.outcome];
  return {
    kind: 'signature',
    signature: sampled.signature,
    alt: `Signature of ${sampled.iqa}`,
    lines: [
      { text: `${sampled.iqa}, ${formatDate(sampled.on)}`, tone: 'muted' },
      { text, tone },
    ],
  };
}

function creditRows({ combination }: PrintedStatement): readonly (readonly Cell[])[] {
  const { groups, total, atLevel } = combination;
  const totals = [
    total === null ? null : { name: 'All credits that count', ...total },
    atLevel === null ? null : { name: `At level ${atLevel.level} or above`, ...atLevel },
  ].filter((row) => row !== null);
  return [
    ...groups.map((group): readonly Cell[] => [
      cell(groupTitle(group.code, group.title)),
      cell(ruleWords(group)),
      cell(counted(group.have, group.measure === 'units' ? 'unit' : 'credit')),
      { kind: 'lines', lines: [standingWords(group)] },
    ]),
    ...totals.map(({ name, have, need }): readonly Cell[] => [
      cell(name, 'strong'),
      cell(counted(need, 'credit'), 'strong'),
      cell(counted(have, 'credit'), 'strong'),
      have >= need ? cell('✓ reached', 'good') : cell('– not yet', 'muted'),
    ]),
  ];
}
