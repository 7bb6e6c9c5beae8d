import { thousands } from '../../../shared/domain/sampling/names';
import { DIMENSIONS } from '../../../shared/domain/sampling/policy';
import type { CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { Banner } from '../../ui/Banner';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';

const count = (
  id: 'population' | 'needed' | 'planned' | 'done' | 'shortfall',
  header: string,
): Column<CoverageRow> => ({
  id,
  header,
  align: 'end',
  cell: (row) => thousands(row[id]),
  sortBy: (row) => row[id],
  width: '100px',
});

const columnsFor = (dimension: string): readonly Column<CoverageRow>[] => [
  { id: 'value', header: dimension, cell: (row) => row.value, sortBy: (row) => row.value },
  count('population', 'Decisions'),
  count('needed', 'Needed'),
  count('planned', 'Planned'),
  count('done', 'Done'),
  count('shortfall', 'Shortfall'),
  { id: 'state', header: 'State', cell: (row) => <CoverageState row={row} />, width: '150px' },
];

/** Planned alone never turns a row green. */
function CoverageState({ row }: { readonly row: CoverageRow }) {
  if (row.done >= row.needed)
    return (
      <Chip tone="good" sign="✓">
        Covered
      </Chip>
    );
  if (row.shortfall === 0) return <Chip tone="accent">Planned</Chip>;
  return (
    <Chip tone="bad" sign="!">
      Short
    </Chip>
  );
}

const TITLES = {
  assessor: 'Assessor',
  unit: 'Unit',
  method: 'Method',
  site: 'Site',
  stage: 'Stage',
  cohort: 'Cohort',
  'assessor-unit': 'Assessor and unit',
  'assessor-method': 'Assessor and method',
} as const;

/** For every assessor, unit, method, site and stage: what there is, what is needed, planned and done. */
export function CoverageTab({ plan }: { readonly plan: PlanDetail }) {
  return (
    <div className="stack">
      {plan.impossible.length > 0 && (
        <Banner tone="watch" title="What this sample cannot cover">
          <ul>
            {plan.impossible.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      )}
      {DIMENSIONS.filter((each) => plan.coverage.some((row) => row.dimension === each)).map((dimension) => (
        <Card key={dimension} flush>
          <DataTable
            caption={`Coverage by ${dimension}`}
            columns={columnsFor(TITLES[dimension])}
            rows={plan.coverage.filter((row) => row.dimension === dimension)}
            rowKey={(row) => row.value}
          />
        </Card>
      ))}
    </div>
  );
}
