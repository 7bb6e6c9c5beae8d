import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import type { ReadableDatabase } from '../../../database/connection';
import { populationRow } from '../../../database/population';
import { unfrozenRow } from './population';

/**
 * Decisions of a plan by id as they were frozen; those planned by judgement or ahead, which no draw froze, as they are
 * in the population of today, or else as the decision says.
 */
export function frozenOrAsItWas(
  db: ReadableDatabase,
  frozen: readonly PopulationRow[],
  today: readonly PopulationRow[],
): (decisionId: string) => PopulationRow {
  const rows = new Map([...today, ...frozen].map((row) => [row.id, row]));
  return (id) => {
    const known = rows.get(id);
    if (known) return known;
    const row = populationRow.get(db, id);
    if (!row) throw new Error(`a cell names decision ${id}, which is not there`);
    return unfrozenRow(row);
  };
}
