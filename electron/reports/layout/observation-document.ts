import { formatDate, formatTime } from '../../../shared/domain/calendar';
import type {
  ObservationAnswer,
  ObservationOutcome,
} from '../../../shared/domain/people-records/observation';
import type { ObservationDocument } from '../../../shared/domain/report/observation-document';
import type { Signature } from '../../../shared/domain/signature/signature';
import { cell, type Block, type Cell, type TonedText } from './block';
import { layOutBlocks } from './lay-out-blocks';
import type { PageDescription, TextMeasure } from './page';
import { demoBlocks } from './record/front';
import { orNone, sentenceCase } from './sections/words';

const ANSWER: Readonly<Record<ObservationAnswer, TonedText>> = {
  yes: { text: '✓ Yes', tone: 'plain' },
  no: { text: '× No', tone: 'bad' },
  'not applicable': { text: '– Not applicable', tone: 'muted' },
};
const OUTCOME: Readonly<Record<ObservationOutcome, string>> = {
  meets: '✓ Meets',
  'development needed': '! Development needed',
  'not met': '× Not met',
};

/** An assessor observation in reading order: what was observed, the checklist, the outcome, both signatures. */
export const observationBlocks = (document: ObservationDocument): readonly Block[] => [
  { kind: 'heading', level: 1, text: 'Assessor observation' },
  {
    kind: 'paragraph',
    look: 'lead',
    text: `${document.assessor}, observed on ${formatDate(document.observedOn)}`,
  },
  ...demoBlocks(document),
  { kind: 'facts', items: facts(document) },
  { kind: 'heading', level: 2, text: 'Checklist' },
  {
    kind: 'table',
    rowHeaders: true,
    columns: [
      { heading: ['What was looked for'], share: 30, align: 'left' },
      { heading: ['Seen'], share: 18, align: 'left' },
      { heading: ['Comment'], share: 52, align: 'left' },
    ],
    rows: document.checklist.map(({ item, answer, comment }): readonly Cell[] => [
      cell(sentenceCase(item)),
      { kind: 'lines', lines: [ANSWER[answer]] },
      cell(comment.trim()),
    ]),
  },
  { kind: 'heading', level: 2, text: 'Outcome and feedback' },
  {
    kind: 'facts',
    items: [
      { label: 'Outcome', value: OUTCOME[document.outcome] },
      { label: 'Feedback', value: orNone(document.feedback, 'nothing recorded') },
      { label: 'Assessor’s comments', value: orNone(document.assessorComments, 'nothing recorded') },
    ],
  },
  ...actionBlocks(document),
  ...signatureBlocks(document),
];

const facts = (document: ObservationDocument) => [
  { label: 'Centre', value: `${document.centre.name}, centre number ${document.centre.number}` },
  { label: 'Assessor', value: document.assessor },
  { label: 'Observer', value: document.observer },
  { label: 'Learner', value: document.learner ?? 'not named' },
  { label: 'Qualification', value: document.qualification },
  ...(document.unit === null ? [] : [{ label: 'Unit', value: document.unit }]),
  { label: 'Activity', value: document.activity },
  { label: 'Record', value: revisionWords(document.revision) },
];

function revisionWords({ number, savedAt, savedBy, reason }: ObservationDocument['revision']): string {
  const because = reason ? `\nCorrected because: ${reason}` : '';
  return `Revision ${number}, saved ${formatTime(savedAt)} by ${savedBy}${because}`;
}

function actionBlocks({ actions }: ObservationDocument): readonly Block[] {
  if (actions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Actions' },
    {
      kind: 'table',
      rowHeaders: false,
      columns: [
        { heading: ['Action'], share: 50, align: 'left' },
        { heading: ['Owner'], share: 24, align: 'left' },
        { heading: ['Due'], share: 14, align: 'left' },
        { heading: ['State'], share: 18, align: 'left' },
      ],
      rows: actions.map(({ text, owner, dueOn, doneOn }): readonly Cell[] => [
        cell(text.trim()),
        cell(owner),
        cell(formatDate(dueOn)),
        doneOn === null ? cell('open', 'muted') : cell(`✓ done ${formatDate(doneOn)}`),
      ]),
    },
  ];
}

function signatureBlocks({ observer, assessor, signatures }: ObservationDocument): readonly Block[] {
  const row = (role: string, name: string, signature: Signature | null): readonly Cell[] => [
    cell(role, 'muted'),
    cell(name, 'strong'),
    { kind: 'signature', signature, alt: `Signature of ${name}`, lines: [] },
    cell(signature === null ? 'not signed here' : 'as on file', 'muted'),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Signatures' },
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Role'], share: 14, align: 'left' },
        { heading: ['Name'], share: 34, align: 'left' },
        { heading: ['Signature'], share: 32, align: 'left' },
        { heading: ['How'], share: 20, align: 'left' },
      ],
      rows: [row('Observer', observer, signatures.observer), row('Assessor', assessor, signatures.assessor)],
    },
  ];
}

/** Lays an assessor observation out on A4 pages; yields between its blocks. */
export const layOutObservation = (
  document: ObservationDocument,
  measure: TextMeasure,
): Generator<void, PageDescription> =>
  layOutBlocks(observationBlocks(document), document, `Assessor observation · ${document.assessor}`, measure);
