import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import { formatCount } from '../../../../shared/domain/report/sentences';
import type { VerificationReport } from '../../../../shared/domain/report/verification-report';
import { cell, type Block, type Cell } from '../block';

/** Actions from every sample, in order of their due date. */
export function actionsBlocks(report: VerificationReport): readonly Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Actions' } as const;
  if (report.actions.length === 0)
    return [heading, { kind: 'paragraph', look: 'body', text: 'No sample led to an action.' }];
  const rows = [...report.actions].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const today = report.issuedAt.slice(0, 10);
  return [
    heading,
    {
      kind: 'table',
      rowHeaders: false,
      columns: [
        { heading: ['Action'], share: 44, align: 'left' },
        { heading: ['Owner'], share: 22, align: 'left' },
        { heading: ['Sample'], share: 11, align: 'left' },
        { heading: ['Due'], share: 14, align: 'left' },
        { heading: ['State'], share: 22, align: 'left' },
      ],
      rows: rows.map((action): readonly Cell[] => [
        cell(action.text.trim()),
        cell(action.owner),
        cell(action.sampleReference ?? '–'),
        cell(formatDate(action.dueOn)),
        action.doneOn !== null
          ? cell(`✓ done ${formatDate(action.doneOn)}`)
          : action.dueOn < today
            ? cell('! overdue', 'bad')
            : cell('open', 'muted'),
      ]),
    },
  ];
}

/** What could not be planned as the policy asks, with the reason. */
export function notAssignedBlocks({ notAssigned }: VerificationReport): readonly Block[] {
  if (notAssigned.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Not assigned, or not possible' },
    { kind: 'bullets', items: notAssigned },
  ];
}

/** The declaration and both signature fields, on the last page. */
export function signatureBlocks({ people, log, issuedAt }: VerificationReport): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Signatures' },
    {
      kind: 'paragraph',
      look: 'body',
      keepNext: true,
      text:
        'By signing, the IQA states that the samples were carried out as this report says, and that nobody sampled ' +
        'a decision that they assessed or countersigned. By signing, the EQA states that they have seen this report.',
    },
    {
      kind: 'paragraph',
      look: 'note',
      keepNext: true,
      text:
        `The records behind this report stand in a log whose head, when it was issued on ${formatTime(issuedAt)}, was ` +
        `entry ${formatCount(log.sequence)} with the SHA-256 ${log.sha256}. A change to any earlier record would ` +
        'change that hash.',
    },
    {
      kind: 'signatures',
      boxes: [
        {
          fieldName: 'IQA',
          role: 'Internal quality assurer (IQA)',
          name: people.iqa,
          signature: people.iqaSignature,
        },
        { fieldName: 'EQA', role: 'External quality assurer (EQA)', name: people.eqa, signature: null },
      ],
    },
  ];
}
