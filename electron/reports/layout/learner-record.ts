import type { LearnerRecord, StatementDocument } from '../../../shared/domain/report/learner-record';
import { formatCount } from '../../../shared/domain/report/sentences';
import type { Block } from './block';
import { layOutBlocks } from './lay-out-blocks';
import type { PageDescription, TextMeasure } from './page';
import { frontBlocks, trackingBlocks } from './record/front';
import { statementBlocks } from './record/statement';
import { unitsBlocks } from './record/unit';
import { creditsSoFar } from './record/words';

const STATEMENT = 'Statement of unit achievement';

/** A record of assessment in reading order: whose, by whom, the statement, then the units. */
export function learnerRecordBlocks(record: LearnerRecord): readonly Block[] {
  const { subject, statement, people, units } = record;
  const achieved = statement.groups.flatMap(({ rows }) => rows.filter((row) => row.achieved !== null)).length;
  return [
    ...frontBlocks('Record of assessment', record, subject),
    {
      kind: 'figures',
      items: [
        { label: 'units in this record', value: formatCount(units.length) },
        { label: 'units achieved', value: formatCount(achieved) },
        { label: 'so far', value: creditsSoFar(statement.combination) },
      ],
    },
    ...trackingBlocks(people),
    { kind: 'heading', level: 2, text: STATEMENT },
    ...statementBlocks(subject.learner.name, statement),
    ...(units.length === 0 ? [] : [{ kind: 'page break' } as const]),
    ...unitsBlocks(units),
  ];
}

/** The statement of unit achievement as a document of its own. */
export const statementDocumentBlocks = (document: StatementDocument): readonly Block[] => [
  ...frontBlocks(STATEMENT, document, document.subject),
  { kind: 'heading', level: 2, text: `Units: ${creditsSoFar(document.statement.combination)}` },
  ...statementBlocks(document.subject.learner.name, document.statement),
];

/** Lays a record of assessment out on A4 pages; yields between its blocks. */
export const layOutLearnerRecord = (
  record: LearnerRecord,
  measure: TextMeasure,
): Generator<void, PageDescription> =>
  layOutBlocks(
    learnerRecordBlocks(record),
    record,
    `Record of assessment · ${record.subject.learner.name}`,
    measure,
  );

export const layOutStatement = (
  document: StatementDocument,
  measure: TextMeasure,
): Generator<void, PageDescription> =>
  layOutBlocks(
    statementDocumentBlocks(document),
    document,
    `${STATEMENT} · ${document.subject.learner.name}`,
    measure,
  );
