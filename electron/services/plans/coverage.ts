import type { CoverageRow } from '../../../shared/ipc/sampling';
import type { PlanCellListRow } from '../../database/plan-cells';
import type { DrawBody } from './draw-result';

const valueIn = (cell: PlanCellListRow, dimension: CoverageRow['dimension']): string => {
  switch (dimension) {
    case 'assessor':
      return cell.assessor_name;
    case 'unit':
      return cell.unit_code;
    case 'site':
      return cell.site;
    case 'method':
      return cell.method;
    case 'stage':
      return cell.stage;
  }
};

/**
 * Coverage as it stands: `needed` is what the policy's minimum and the draw ask for together, `shortfall` what is not
 * done of it. A planned sample does not reduce the shortfall.
 */
export function coverageOf(body: DrawBody, cells: readonly PlanCellListRow[]): readonly CoverageRow[] {
  const counts = new Map<string, { planned: number; done: number }>();
  for (const { dimension } of new Map(body.coverage.map((row) => [row.dimension, row])).values())
    for (const cell of cells) {
      const key = `${dimension}|${valueIn(cell, dimension)}`;
      const count = counts.get(key) ?? { planned: 0, done: 0 };
      counts.set(key, count);
      count.planned += 1;
      if (cell.outcome !== null) count.done += 1;
    }
  return body.coverage.map(({ dimension, label, population, wanted }) => {
    const { planned, done } = counts.get(`${dimension}|${label}`) ?? { planned: 0, done: 0 };
    const needed = Math.max(wanted, planned);
    return { dimension, value: label, population, needed, planned, done, shortfall: needed - done };
  });
}
