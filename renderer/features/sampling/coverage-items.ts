import { DIMENSIONS } from '../../../shared/domain/sampling/policy';
import type { CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import type { CoverageBarProps } from '../../ui/CoverageBar';

const TITLES: Readonly<Record<CoverageRow['dimension'], string>> = {
  assessor: 'Assessors',
  unit: 'Units',
  method: 'Methods',
  site: 'Sites',
  stage: 'Stages',
  cohort: 'Cohorts',
  'assessor-unit': 'Assessor and unit',
  'assessor-method': 'Assessor and method',
};

/** How many values of each dimension have a sample done, or planned, as bars. */
export function coverageItems(coverage: readonly CoverageRow[]): readonly CoverageBarProps[] {
  return DIMENSIONS.filter((each) => coverage.some((row) => row.dimension === each)).map((dimension) => {
    const rows = coverage.filter((row) => row.dimension === dimension);
    const done = rows.filter((row) => row.done > 0).length;
    const planned = rows.filter((row) => row.done === 0 && row.planned > 0).length;
    return { label: TITLES[dimension], coverage: { done, planned, needed: rows.length } };
  });
}
