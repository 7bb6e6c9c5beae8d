import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { counted, formatCount } from '../../../../shared/domain/report/sentences';
import type { ReportCell, VerificationReport } from '../../../../shared/domain/report/verification-report';
import type { PrintedStrategy } from '../../../../shared/domain/sampling/strategy-text';
import { cell, type Block, type Cell } from '../block';
import { OUTCOME } from './words';

/** When the population was frozen; what it was drawn with decides whether that proves anything. */
const FROZEN = {
  'own seed': 'frozen before the seed was made',
  're-planned': 'frozen anew when the seed was known already',
  'optimum adopted': 'the same as of the draw whose choice for coverage the optimum replaced',
} as const;

/** How the sample was chosen, so that anyone can draw it again. */
export function planBlocks({ plan }: VerificationReport): readonly Block[] {
  const { draw, population } = plan;
  return [
    { kind: 'heading', level: 2, text: 'Sampling plan' },
    {
      kind: 'facts',
      items: [
        { label: 'Plan', value: plan.name },
        { label: 'Decisions of', value: `${formatDate(plan.from)} to ${formatDate(plan.to)}` },
        { label: 'Samples due by', value: formatDate(plan.sampleBy) },
        {
          label: 'Population',
          value: `${counted(population.count, 'decision')}, ${FROZEN[draw.kind ?? 'own seed']}`,
        },
        { label: 'SHA-256 of its list', value: population.sha256 },
        { label: 'Seed', value: plan.seed },
        { label: 'Draw', value: `${formatCount(draw.number)}, ${formatTime(draw.drawnAt)}` },
        ...(draw.reason === null ? [] : [{ label: 'Why drawn again', value: draw.reason }]),
        { label: 'Policy', value: plan.policyName },
        ...(plan.strategy === null ? [] : [{ label: 'Strategy', value: strategyWords(plan.strategy) }]),
      ],
    },
    ...(plan.policy.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: 'Policy' } as const,
          { kind: 'bullets', items: plan.policy } as const,
        ]),
    {
      kind: 'paragraph',
      look: 'note',
      text:
        'To repeat the draw: a decision’s ticket is the SHA-256 of the seed, a vertical bar and the decision’s ' +
        'id; the lowest tickets are drawn first.',
    },
  ];
}

const strategyWords = ({ number, approvedBy, validFrom }: PrintedStrategy): string =>
  `Version ${number}, approved by ${approvedBy}, valid from ${formatDate(validFrom)} (see the appendix)`;

/** Every cell of the plan, with the reason for it. */
export function cellsBlocks({ cells }: VerificationReport): readonly Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Cells of the plan' } as const;
  if (cells.length === 0)
    return [
      heading,
      { kind: 'paragraph', look: 'body', text: 'The plan has no cells: nothing was selected.' },
    ];
  return [
    heading,
    ...judgementNote(cells),
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Sample'], share: 11.5, align: 'left' },
        { heading: ['Learner', 'Assessor'], share: 25, align: 'left' },
        { heading: ['Unit', 'Method, stage'], share: 22, align: 'left' },
        { heading: ['Planned', 'Done'], share: 16, align: 'left' },
        { heading: ['Why selected'], share: 34, align: 'left' },
        { heading: ['Outcome', 'IQA'], share: 23, align: 'left' },
      ],
      rows: cells.map(cellRow),
    },
  ];
}

/** What was added by judgement is not of the random part. */
function judgementNote(cells: readonly ReportCell[]): readonly Block[] {
  const count = cells.filter(({ isByJudgement }) => isByJudgement).length;
  if (count === 0) return [];
  const were = count === 1 ? 'was' : 'were';
  return [
    {
      kind: 'paragraph',
      look: 'note',
      text: `${counted(count, 'cell')} ${were} added by judgement, not drawn: no probability follows from ${count === 1 ? 'it' : 'them'}.`,
    },
  ];
}

const cellRow = (row: ReportCell): readonly Cell[] => [
  row.sampleReference === null ? cell('–', 'muted') : cell(row.sampleReference, 'strong'),
  {
    kind: 'lines',
    lines: [
      { text: row.learner, tone: 'plain' },
      { text: row.assessor, tone: 'muted' },
    ],
  },
  {
    kind: 'lines',
    lines: [
      { text: row.unit, tone: 'plain' },
      { text: `${row.method}, ${row.stage}`, tone: 'muted' },
    ],
  },
  {
    kind: 'lines',
    lines: [
      { text: formatDate(row.plannedOn), tone: 'plain' },
      { text: row.doneOn === null ? 'not done' : formatDate(row.doneOn), tone: 'muted' },
    ],
  },
  reasonsCell(row),
  {
    kind: 'lines',
    lines: [
      row.outcome === null ? { text: 'planned', tone: 'muted' } : OUTCOME[row.outcome],
      { text: row.iqa ?? 'no IQA assigned', tone: 'muted' },
    ],
  },
];

const reasonsCell = ({ reasons, isByJudgement }: ReportCell): Cell =>
  reasons.length === 0
    ? cell('no reason recorded', 'muted')
    : {
        kind: 'lines',
        lines: [
          ...(isByJudgement ? [{ text: 'By judgement', tone: 'strong' } as const] : []),
          ...reasons.map((text) => ({ text, tone: 'plain' }) as const),
        ],
      };
