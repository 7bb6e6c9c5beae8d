import type { CoverageRow, CoverageStanding } from '../../../shared/domain/sampling/coverage-standing';
import { COVERAGE_WORDS } from '../../../shared/domain/sampling/coverage-words';
import { DIMENSIONS, type Dimension } from '../../../shared/domain/sampling/policy';
import type { CoverageBarProps } from '../../ui/CoverageBar';

export interface CoverageGroup {
  readonly dimension: Dimension;
  readonly rows: readonly CoverageRow[];
}

/** The rows of each dimension, in the order of the dimensions. */
export const coverageGroups = (coverage: readonly CoverageRow[]): readonly CoverageGroup[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    rows: coverage.filter((row) => row.dimension === dimension),
  })).filter(({ rows }) => rows.length > 0);

export type StandingCounts = Readonly<Record<CoverageStanding['kind'], number>>;

/** How many rows stand how. */
export function standingCounts(rows: readonly CoverageRow[]): StandingCounts {
  const counts = { met: 0, due: 0, overdue: 0, short: 0, impossible: 0, 'not asked for': 0 };
  for (const { standing } of rows) counts[standing.kind] += 1;
  return counts;
}

/** How many values of each dimension that the policy asks for are met, or planned, as bars. */
export const coverageItems = (coverage: readonly CoverageRow[]): readonly CoverageBarProps[] =>
  coverageGroups(coverage).flatMap(({ dimension, rows }) => {
    const counts = standingCounts(rows);
    const needed = rows.length - counts['not asked for'];
    if (needed === 0) return [];
    const words = COVERAGE_WORDS[dimension];
    const label = words.many.includes(' ') ? words.title : `${words.title}s`;
    return [{ label, coverage: { done: counts.met, planned: counts.due + counts.overdue, needed } }];
  });
