import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import { metBy, type CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import { COVERAGE_WORDS, standingOrder, standingWords } from '../../../shared/domain/sampling/coverage-words';
import { thousands } from '../../../shared/domain/sampling/names';
import type { Dimension } from '../../../shared/domain/sampling/policy';
import { Chip, type Tone } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { listOfCoverage, matrixOfCoverage } from './coverage-address';

const TONES: Readonly<Record<ReturnType<typeof standingWords>['tone'], Tone>> = {
  good: 'good',
  planned: 'accent',
  bad: 'bad',
  muted: 'neutral',
};

type CountColumn = 'population' | 'needed' | 'planned' | 'done' | 'shortfall';

/** A number; where there are rows behind it, the way to them. */
const count = (
  id: CountColumn,
  header: string,
  rowsBehind: (row: CoverageRow) => string | null = () => null,
): Column<CoverageRow> => ({
  id,
  header,
  align: 'end',
  width: '92px',
  sortBy: (row) => row[id],
  cell: (row) => {
    const to = row[id] === 0 ? null : rowsBehind(row);
    if (to === null) return thousands(row[id]);
    return (
      <Link href={to} aria-label={`${thousands(row[id])} ${header.toLowerCase()}, ${row.value}: show them`}>
        {thousands(row[id])}
      </Link>
    );
  },
});

const columnsFor = (planId: string, dimension: Dimension): readonly Column<CoverageRow>[] => [
  {
    id: 'value',
    header: COVERAGE_WORDS[dimension].title,
    cell: ({ value }) => <span className="coverage-table__value">{value}</span>,
    sortBy: ({ value }) => value,
  },
  count('population', 'Decisions', (row) => matrixOfCoverage(planId, row, 'all')),
  count('needed', 'Needed'),
  count('planned', 'Planned', (row) => listOfCoverage(planId, { ...row, rows: 'planned' })),
  count('done', 'Done', (row) => listOfCoverage(planId, { ...row, rows: 'done' })),
  count('shortfall', 'Shortfall', (row) => matrixOfCoverage(planId, row, 'not planned')),
  {
    id: 'metBy',
    header: 'Met by',
    cell: (row) => {
      const day = metBy(row);
      return day === null ? '' : <span className="coverage-table__day">{formatDate(day)}</span>;
    },
    sortBy: metBy,
    width: '116px',
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ standing }) => <StandingChip standing={standing} />,
    sortBy: standingOrder,
    width: '232px',
  },
];

/** Planned alone is never green. */
function StandingChip({ standing }: Pick<CoverageRow, 'standing'>) {
  const { sign, tone, text } = standingWords(standing);
  if (tone === 'muted') return <span className="muted">{text}</span>;
  return (
    <Chip tone={TONES[tone]} sign={sign}>
      {text}
    </Chip>
  );
}

interface CoverageTableProps {
  readonly planId: string;
  readonly dimension: Dimension;
  readonly rows: readonly CoverageRow[];
}

/** What there is of each value, what the policy asks for, what is planned, done and missing, and when it is met. */
export function CoverageTable({ planId, dimension, rows }: CoverageTableProps) {
  return (
    <DataTable
      caption={`Coverage by ${COVERAGE_WORDS[dimension].title.toLowerCase()}`}
      columns={columnsFor(planId, dimension)}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
