import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import type {
  ReportAction,
  ReportSample,
  VerificationReport,
} from '../../../../shared/domain/report/verification-report';
import { RULES_OF_EVIDENCE, type VacsrAnswer } from '../../../../shared/domain/sample';
import { cell, type Block, type Cell, type TonedText } from '../block';
import { warningBlocks } from './warnings';
import { OUTCOME, orNone, sentenceCase } from './words';

const ANSWER: Readonly<Record<VacsrAnswer, TonedText>> = {
  yes: { text: '✓ Yes', tone: 'plain' },
  no: { text: '× No', tone: 'bad' },
  'not applicable': { text: '– Not applicable', tone: 'muted' },
};

/** Every sample with its evidence, rules of evidence, decision and feedback. */
export function samplesBlocks({ samples }: VerificationReport): readonly Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Samples' } as const;
  if (samples.length === 0)
    return [heading, { kind: 'paragraph', look: 'body', text: 'No sample has been carried out yet.' }];
  return [heading, ...samples.flatMap(sampleBlocks)];
}

function sampleBlocks(sample: ReportSample): readonly Block[] {
  const { unit, revision } = sample;
  const corrected = revision.number > 1 ? ' (a correction; earlier revisions are kept)' : '';
  return [
    {
      kind: 'heading',
      level: 3,
      text: `${sample.reference} · ${sample.learner} · ${unit.code}`,
      aside: OUTCOME[sample.outcome],
    },
    {
      kind: 'facts',
      keepNext: true,
      items: [
        { label: 'Unit', value: `${unit.code} ${unit.title}` },
        { label: 'Assessor', value: sample.assessor },
        { label: 'Method, stage', value: `${sentenceCase(sample.method)}, ${sample.stage}` },
        { label: 'Sampled', value: `${formatDate(sample.sampledOn)} by ${sample.iqa}` },
        { label: 'Evidence seen', value: orNone(sample.portfolioReference, 'no portfolio reference') },
        ...sample.files.map(({ name, sha256 }) => ({ label: 'File', value: `${name}\nSHA-256 ${sha256}` })),
        { label: 'Criteria sampled', value: sample.criteria.join(', ') || 'none named' },
        ...sample.notes.map((note) => ({ label: 'Note', value: note })),
      ],
    },
    rulesTable(sample),
    ...warningBlocks(sample.warnings),
    {
      kind: 'facts',
      items: [
        { label: 'What was good', value: orNone(sample.strengths, 'nothing recorded') },
        { label: 'What to improve', value: orNone(sample.improvements, 'nothing recorded') },
        ...sample.actions.map((action) => ({ label: 'Action', value: actionInWords(action) })),
        {
          label: 'Record',
          value: `Revision ${revision.number}, saved ${formatTime(revision.savedAt)}${corrected}`,
        },
      ],
    },
  ];
}

const rulesTable = ({ vacsr }: ReportSample): Block => ({
  kind: 'table',
  rowHeaders: true,
  columns: [
    { heading: ['Rule of evidence'], share: 22.7, align: 'left' },
    { heading: ['Met'], share: 18, align: 'left' },
    { heading: ['Comment'], share: 59.3, align: 'left' },
  ],
  rows: RULES_OF_EVIDENCE.map((rule): readonly Cell[] => {
    const { answer, comment } = vacsr[rule];
    return [cell(sentenceCase(rule)), { kind: 'lines', lines: [ANSWER[answer]] }, cell(comment.trim())];
  }),
});

const actionInWords = ({ text, owner, dueOn, doneOn }: ReportAction): string =>
  `${text.trim()}\n${owner}, due ${formatDate(dueOn)}${doneOn === null ? '' : `, done ${formatDate(doneOn)}`}`;
