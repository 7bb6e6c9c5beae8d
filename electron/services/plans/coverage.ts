import { pairOf } from '../../../shared/domain/sampling/population';
import type { CoverageRow } from '../../../shared/ipc/sampling';
import type { AlikeCellsRow } from '../../database/plan-cells';
import type { DrawBody } from './draw-result';

/** By id, as the draw has it: two people can have one name, and names change after a draw. */
const valueIn = (cell: AlikeCellsRow, dimension: CoverageRow['dimension']): string => {
  switch (dimension) {
    case 'assessor':
      return cell.assessor_id;
    case 'unit':
      return cell.unit_id;
    case 'site':
      return cell.site_id;
    case 'method':
      return cell.method;
    case 'stage':
      return cell.stage;
    case 'cohort':
      return cell.cohort;
    case 'assessor-unit':
      return pairOf(cell.assessor_id, cell.unit_id);
    case 'assessor-method':
      return pairOf(cell.assessor_id, cell.method);
  }
};

/**
 * Coverage as it stands. `needed`: the policy's minimum or what the draw took, whichever is more; `planned`: given to
 * an IQA, done or not; `shortfall`: needed and not even planned. Only `done` covers anything.
 */
export function coverageOf(body: DrawBody, cells: readonly AlikeCellsRow[]): readonly CoverageRow[] {
  const counts = new Map<string, { drawn: number; planned: number; done: number }>();
  for (const dimension of new Set(body.coverage.map((row) => row.dimension)))
    for (const cell of cells) {
      const key = `${dimension}|${valueIn(cell, dimension)}`;
      const count = counts.get(key) ?? { drawn: 0, planned: 0, done: 0 };
      counts.set(key, count);
      count.drawn += cell.count;
      if (cell.iqa_id !== null || cell.is_done === 1) count.planned += cell.count;
      if (cell.is_done === 1) count.done += cell.count;
    }
  return body.coverage.map(({ dimension, value, label, population, wanted }) => {
    const { drawn, planned, done } = counts.get(`${dimension}|${value}`) ?? { drawn: 0, planned: 0, done: 0 };
    const needed = Math.max(wanted, drawn);
    return { dimension, value: label, population, needed, planned, done, shortfall: needed - planned };
  });
}
