import { formatDate } from '../../../../shared/domain/calendar';
import type { PrintedEntry, PrintedOutcome } from '../../../../shared/domain/report/learner-record';
import { CELL_NAMES } from '../../../../shared/domain/unit-record/slots';
import { cell, type Block, type Cell } from '../block';
import { sentenceCase } from '../sections/words';

/** Observations side by side on an upright page. */
const COLUMNS_A_TABLE = 4;

/** An observation outcome's columns, or a row a criterion: as the book has them. */
export function entriesTables(outcome: PrintedOutcome): readonly Block[] {
  if (outcome.kind === 'observation') return observationTables(outcome);
  return outcome.criteria.length === 0 ? [] : [criterionTable(outcome)];
}

function observationTables({ columns, entries }: PrintedOutcome): readonly Block[] {
  const numbers = Array.from({ length: columns }, (_, index) => index + 1);
  const found = new Map(
    entries.flatMap((entry) =>
      entry.place.kind === 'observation' ? [[entry.place.column, entry] as const] : [],
    ),
  );
  return Array.from({ length: Math.ceil(columns / COLUMNS_A_TABLE) }, (_, part) =>
    numbers.slice(part * COLUMNS_A_TABLE, (part + 1) * COLUMNS_A_TABLE),
  ).map((shown) => observationTable(shown, found));
}

const ROWS: readonly { readonly name: string; readonly of: (entry: PrintedEntry) => string }[] = [
  { name: CELL_NAMES.achievedOn, of: ({ achievedOn }) => formatDate(achievedOn) },
  { name: CELL_NAMES.criteria, of: ({ criteria }) => criteria || 'none' },
  { name: CELL_NAMES.oralCriteria, of: ({ oralCriteria }) => oralCriteria || 'none' },
  { name: CELL_NAMES.portfolioReference, of: ({ portfolioReference }) => portfolioReference },
  { name: CELL_NAMES.initials, of: ({ initials }) => initials },
  {
    name: CELL_NAMES.learnerSignedOn,
    of: ({ learnerSignedOn }) => (learnerSignedOn === null ? 'not signed' : formatDate(learnerSignedOn)),
  },
  { name: CELL_NAMES.method, of: ({ method }) => sentenceCase(method) },
];

const observationTable = (shown: readonly number[], found: ReadonlyMap<number, PrintedEntry>): Block => ({
  kind: 'table',
  rowHeaders: true,
  columns: [
    { heading: ['Observation'], share: 26, align: 'left' },
    ...shown.map((column) => ({
      heading: [String(column)],
      share: (24 * COLUMNS_A_TABLE) / shown.length,
      align: 'left' as const,
    })),
  ],
  rows: ROWS.map(({ name, of }): readonly Cell[] => [
    cell(name, 'muted'),
    ...shown.map((column) => {
      const entry = found.get(column);
      return cell(entry ? of(entry) : '');
    }),
  ]),
});

function criterionTable({ criteria, entries }: PrintedOutcome): Block {
  const found = new Map(
    entries.flatMap((entry) =>
      entry.place.kind === 'criterion' ? [[entry.place.label, entry] as const] : [],
    ),
  );
  return {
    kind: 'table',
    rowHeaders: true,
    columns: [
      { heading: ['Criterion'], share: 46, align: 'left' },
      { heading: [CELL_NAMES.portfolioReference], share: 20, align: 'left' },
      { heading: [CELL_NAMES.achievedOn], share: 14, align: 'left' },
      { heading: ['Initials'], share: 9, align: 'left' },
      { heading: [CELL_NAMES.method], share: 17, align: 'left' },
    ],
    rows: criteria.map(({ label, text }): readonly Cell[] => {
      const entry = found.get(label);
      return [
        cell(`${label} ${text}`.trim()),
        cell(entry?.portfolioReference ?? ''),
        cell(entry ? formatDate(entry.achievedOn) : ''),
        cell(entry?.initials ?? ''),
        cell(entry ? sentenceCase(entry.method) : ''),
      ];
    }),
  };
}
