import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import type { ReadableDatabase } from '../../../database/connection';
import { newestPopulationRow } from '../../../database/population';

/** A frozen decision under its own id with the people, site and day that it has now. */
export function newestRow(db: ReadableDatabase, row: PopulationRow): PopulationRow {
  const now = newestPopulationRow.get(db, row.id);
  if (!now || now.id === row.id) return row;
  return {
    ...row,
    assessorId: now.assessor_id,
    countersignerId: now.countersigned_by,
    unitId: now.unit_id,
    siteId: now.site_id,
    date: now.decided_on,
  };
}
