import { cleanText } from '../../../shared/domain/import/clean';
import type { DirectClaimStatusView, SaveDirectClaimStatus } from '../../../shared/ipc/claims';
import { fail, ok, type Result } from '../../../shared/result';
import {
  directClaimStatusesOf,
  directClaimStatusOn,
  directClaimStatusTable,
} from '../../database/direct-claim-status';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { qualificationById, qualifications } from '../../database/qualifications';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';

/** Direct claim status of every qualification, with how it came about. */
export function listDirectClaimStatus(centre: CentreContext): Result<readonly DirectClaimStatusView[]> {
  const { db } = centre;
  const day = centre.today();
  return ok(
    qualifications.all(db).map(({ id, code, title }) => {
      const standing = directClaimStatusOn.get(db, { qualificationId: id, day });
      return {
        qualificationId: id,
        code,
        title,
        status: standing?.status ?? 'not held',
        standingId: standing?.id ?? null,
        entries: directClaimStatusesOf.all(db, id).map((row) => ({
          id: row.id,
          status: row.status,
          from: row.from_on,
          reference: row.reference,
          note: row.note,
          recordedAt: row.recorded_at,
          recordedBy: row.recorded_by_name,
        })),
      };
    }),
  );
}

/** Records that the status was given, suspended or taken away, from a day on. Earlier entries stay readable. */
export function recordDirectClaimStatus(centre: CentreContext, request: SaveDirectClaimStatus): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const qualification = qualificationById.get(db, request.qualificationId);
  if (!qualification) return notFound('This qualification');
  if (request.from > centre.today())
    return fail({
      code: 'dates',
      message: 'This day is still to come.',
      remedy: 'Record the status once it has begun.',
      field: 'from',
    });
  return tryCommit(db, centre.commitContext(), 'direct claim status recorded', qualification.code, (tx) => {
    const newest = directClaimStatusesOf.get(tx.db, qualification.id)?.id ?? null;
    if (newest !== request.base)
      return fail({
        code: 'changed-meanwhile',
        message: `The direct claim status of ${qualification.code} was changed since this was shown.`,
        remedy: 'Look at it as it is now, then record yours.',
      });
    tx.insert(directClaimStatusTable, {
      id: newId(),
      qualification_id: qualification.id,
      status: request.status,
      from_on: request.from,
      reference: cleanText(request.reference) || null,
      note: cleanText(request.note) || null,
      recorded_at: tx.context.now,
      recorded_by: centre.person.id,
      device_id: tx.context.deviceId,
    });
    return ok(null);
  });
}
