import type { DrawAgainPreview } from '../../../../shared/ipc/draws';
import { isInPopulationNow } from '../../../database/asked-cells';
import type { ReadableDatabase } from '../../../database/connection';
import type { AskedFor } from './asked-for';
import { stayingAsked } from './staying-asked';

/** What drawing a plan again with a new seed keeps, loses and may bring back; nothing is written. */
export function previewDrawAgain(db: ReadableDatabase, planId: string): DrawAgainPreview {
  const { staying, fellAway, takenOut } = stayingAsked(
    db,
    planId,
    (newestId) => isInPopulationNow.get(db, { planId, newestId }) !== undefined,
  );
  const of = (origin: AskedFor['origin']) => staying.filter(({ asked }) => asked.origin === origin).length;
  return {
    stays: { judgement: of('judgement'), ahead: of('ahead'), widened: of('widened') },
    fellAway,
    takenOut,
  };
}
