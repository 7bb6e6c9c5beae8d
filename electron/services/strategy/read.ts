import type { Strategy } from '../../../shared/ipc/strategy';
import { ok, type Result } from '../../../shared/result';
import { strategyOn, strategyVersions } from '../../database/strategy-versions';
import type { CentreContext } from '../centre-context';

/** Every version of the sampling strategy, newest first, and the one valid today. */
export const getStrategy = ({ db, today }: CentreContext): Result<Strategy> =>
  ok({
    versions: strategyVersions.all(db).map((row) => ({
      id: row.id,
      number: row.number,
      text: row.body,
      approvedBy: row.approved_by,
      approvedOn: row.approved_on,
      validFrom: row.valid_from,
      recordedBy: row.recorded_by_name,
      recordedAt: row.recorded_at,
      plans: row.plans,
    })),
    validId: strategyOn(db, today())?.id ?? null,
  });
