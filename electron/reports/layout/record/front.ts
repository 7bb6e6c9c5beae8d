import { formatDate } from '../../../../shared/domain/calendar';
import type { DocumentHead } from '../../../../shared/domain/report/document-head';
import type { RecordSubject, TrackedPerson } from '../../../../shared/domain/report/learner-record';
import { formatCount } from '../../../../shared/domain/report/sentences';
import { cell, type Block, type Cell, type Fact } from '../block';
import { DEMO_MARK } from '../furniture';
import { orNone, sentenceCase } from '../sections/words';

/** Title, and whose record it is under which qualification and rules. */
export const frontBlocks = (title: string, head: DocumentHead, subject: RecordSubject): readonly Block[] => [
  { kind: 'heading', level: 1, text: title },
  { kind: 'paragraph', look: 'lead', text: `${subject.learner.name} · ${subject.qualification.title}` },
  ...demoBlocks(head),
  { kind: 'facts', items: subjectFacts(head, subject) },
];

export const demoBlocks = ({ isDemo }: DocumentHead): readonly Block[] =>
  isDemo ? [{ kind: 'warning', text: `${DEMO_MARK}. No person or decision in this document is real.` }] : [];

function subjectFacts(head: DocumentHead, { learner, qualification, registration, rules }: RecordSubject) {
  const sizes = [
    qualification.level === null ? null : `level ${qualification.level}`,
    qualification.credits === null ? null : `${formatCount(qualification.credits)} credits`,
    qualification.tqt === null ? null : `TQT ${formatCount(qualification.tqt)}`,
    qualification.glh === null ? null : `GLH ${formatCount(qualification.glh)}`,
  ].filter((part) => part !== null);
  const place = [learner.site, learner.workplace, learner.cohort].filter(
    (part) => part !== null && part !== '',
  );
  const number = registration.number === null ? '' : `, number ${registration.number}`;
  const items: readonly Fact[] = [
    { label: 'Centre', value: `${head.centre.name}, centre number ${head.centre.number}` },
    { label: 'Learner', value: learner.name },
    { label: 'Learner number', value: learner.number },
    { label: 'ULN', value: learner.uln ?? 'none recorded' },
    ...(place.length === 0 ? [] : [{ label: 'Assessed at', value: place.join(' · ') }]),
    { label: 'Awarding organisation', value: qualification.awardingOrganisation },
    {
      label: 'Qualification',
      value: `${qualification.title}, ${qualification.number}, product code ${qualification.code}`,
    },
    ...(sizes.length === 0 ? [] : [{ label: 'Size', value: sentenceCase(sizes.join(' · ')) }]),
    { label: 'Registered', value: `${formatDate(registration.registeredOn)}${number}` },
    ...(registration.withdrawnOn === null
      ? []
      : [{ label: 'Withdrawn', value: formatDate(registration.withdrawnOn) }]),
    { label: 'Rules', value: rules },
  ];
  return items;
}

/** The assessor tracking table: everybody who appears in the record. */
export function trackingBlocks(people: readonly TrackedPerson[]): readonly Block[] {
  const heading = { kind: 'heading', level: 2, text: 'Assessor tracking table' } as const;
  if (people.length === 0)
    return [heading, { kind: 'paragraph', look: 'body', text: 'Nobody has recorded anything yet.' }];
  return [
    heading,
    {
      kind: 'table',
      rowHeaders: true,
      columns: [
        { heading: ['Name'], share: 33, align: 'left' },
        { heading: ['Signature'], share: 26, align: 'left' },
        { heading: ['Initials'], share: 10, align: 'left' },
        { heading: ['Number'], share: 14, align: 'left' },
        { heading: ['In this record'], share: 21, align: 'left' },
      ],
      rows: people.map((person): readonly Cell[] => [
        cell(person.name, 'strong'),
        { kind: 'signature', signature: person.signature, alt: `Signature of ${person.name}`, lines: [] },
        cell(orNone(person.initials ?? '', '–')),
        cell(orNone(person.number ?? '', '–')),
        cell(person.parts.join(', ')),
      ]),
    },
  ];
}
