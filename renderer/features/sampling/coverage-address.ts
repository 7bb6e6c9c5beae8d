import type { PlanCellRow } from '../../../shared/ipc/sampling';
import { coverageKey, type CoverageRow } from '../../../shared/domain/sampling/coverage-standing';
import { partsOfPair } from '../../../shared/domain/sampling/population';
import { DIMENSIONS, type Dimension } from '../../../shared/domain/sampling/policy';
import { planPath } from './plan-tabs';

/** The samples behind a number of the coverage: of one value, all that are planned, or those that are done. */
export interface CoverageQuestion {
  readonly dimension: Dimension;
  readonly key: string;
  readonly rows: 'planned' | 'done';
}

/** The list of those samples. */
export const listOfCoverage = (planId: string, { dimension, key, rows }: CoverageQuestion): string =>
  `${planPath(planId, 'list')}&${new URLSearchParams({ dimension, value: key, rows }).toString()}`;

/** What an address asks the list for; null: for all. */
export function questionOf(search: string): CoverageQuestion | null {
  const asked = new URLSearchParams(search);
  const dimension = DIMENSIONS.find((each) => each === asked.get('dimension'));
  const key = asked.get('value');
  if (dimension === undefined || key === null) return null;
  return { dimension, key, rows: asked.get('rows') === 'done' ? 'done' : 'planned' };
}

/** Whether a sample is among those behind the number: counted as the number was. */
export const isBehind = ({ dimension, key, rows }: CoverageQuestion, cell: PlanCellRow): boolean =>
  coverageKey(cell, dimension) === key &&
  (cell.doneOn !== null || (rows === 'planned' && cell.iqaId !== null && cell.plannedOn !== null));

/**
 * The matrix with that value alone, and of it, where asked, what is not planned yet.
 */
export function matrixOfCoverage(
  planId: string,
  { dimension, key }: Pick<CoverageRow, 'dimension' | 'key'>,
  what: 'all' | 'not planned',
): string {
  const asked = new URLSearchParams({ tab: 'matrix', ...matrixValues(dimension, key) });
  if (what === 'not planned') asked.set('states', 'decided,claimed');
  return `/sampling/plans/${planId}?${asked.toString()}`;
}

function matrixValues(dimension: Dimension, key: string): Readonly<Record<string, string>> {
  switch (dimension) {
    case 'assessor':
      return { assessors: key };
    case 'unit':
      return { units: key };
    case 'method':
      return { methods: key };
    case 'site':
      return { sites: key };
    case 'stage':
      return { stages: key };
    case 'cohort':
      return { cohort: key };
    case 'assessor-unit': {
      const [assessors, units] = partsOfPair(key);
      return { assessors, units };
    }
    case 'assessor-method': {
      const [assessors, methods] = partsOfPair(key);
      return { assessors, methods };
    }
  }
}
