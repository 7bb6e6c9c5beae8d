import type { VerificationReport } from '../../../../shared/domain/report/verification-report';
import { cell, type Block, type Cell } from '../block';

/** What was planned and a person took out, each with who did it and why; nothing where nothing was. */
export function takenOutBlocks({ takenOut }: VerificationReport): readonly Block[] {
  if (takenOut.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Taken out of the plan' },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Learner', 'Assessor'], share: 30, align: 'left' },
        { heading: ['Unit', 'Method, stage'], share: 26, align: 'left' },
        { heading: ['Why'], share: 60, align: 'left' },
      ],
      rows: takenOut.map((row): readonly Cell[] => [
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
        cell(row.reason),
      ]),
    },
  ];
}
