import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { counted, formatCount } from '../../../../shared/domain/report/sentences';
import type { ReportCell, VerificationReport } from '../../../../shared/domain/report/verification-report';
import { cell, type Block, type Cell } from '../block';
import { OUTCOME } from './words';

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
          value: `${counted(population.count, 'decision')}, frozen before the seed was made`,
        },
        { label: 'SHA-256 of its list', value: population.sha256 },
        { label: 'Seed', value: plan.seed },
        { label: 'Draw', value: `${formatCount(draw.number)}, ${formatTime(draw.drawnAt)}` },
        ...(draw.reason === null ? [] : [{ label: 'Why drawn again', value: draw.reason }]),
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
  reasonsCell(row.reasons),
  {
    kind: 'lines',
    lines: [
      row.outcome === null ? { text: 'planned', tone: 'muted' } : OUTCOME[row.outcome],
      { text: row.iqa ?? 'no IQA assigned', tone: 'muted' },
    ],
  },
];

const reasonsCell = (reasons: readonly string[]): Cell =>
  reasons.length === 0
    ? cell('no reason recorded', 'muted')
    : { kind: 'lines', lines: reasons.map((text) => ({ text, tone: 'plain' })) };
