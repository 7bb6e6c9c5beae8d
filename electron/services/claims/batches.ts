import { batchFile } from '../../../shared/domain/claims/batch-file';
import type { BatchClaim, BatchRow } from '../../../shared/ipc/claims';
import { ok, type Result } from '../../../shared/result';
import { centreOf } from '../../database/centre';
import { claimBatches, claimBatchTable } from '../../database/claim-batches';
import { claimsOfBatch } from '../../database/claims';
import { qualificationById } from '../../database/qualifications';
import { notFound, type CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import { storedUnits } from './stored';

/** Every batch of claims, newest first. */
export const listBatches = ({ db }: CentreContext): Result<readonly BatchRow[]> =>
  ok(
    claimBatches.all(db).map((row) => ({
      id: row.id,
      number: row.number,
      qualificationCode: row.qualification_code,
      qualificationTitle: row.qualification_title,
      madeOn: row.made_on,
      madeBy: row.made_by,
      claims: row.claims,
      withdrawn: row.withdrawn,
    })),
  );

/** The claims behind a batch, withdrawn ones too. */
export const listBatch = (
  { db }: CentreContext,
  { batchId }: { readonly batchId: string },
): Result<readonly BatchClaim[]> =>
  ok(
    claimsOfBatch.all(db, batchId).map((claim) => ({
      id: claim.id,
      learnerId: claim.learner_id,
      learnerName: claim.learner_name,
      learnerNumber: claim.learner_number,
      qualificationId: claim.qualification_id,
      state: claim.state,
    })),
  );

/** Saves a batch as CSV for the awarding organisation; claims withdrawn since are left out. */
export async function saveBatch(
  { db }: CentreContext,
  desktop: Desktop,
  { batchId }: { readonly batchId: string },
): Promise<Result<{ readonly savedAs: string } | null>> {
  const batch = claimBatchTable.byId.get(db, batchId);
  const qualification = batch && qualificationById.get(db, batch.qualification_id);
  const centre = centreOf(db);
  if (!batch || !qualification || !centre) return notFound('This batch');
  const file = batchFile(
    {
      number: batch.number,
      centreNumber: centre.number,
      centreName: centre.name,
      qualificationCode: qualification.code,
      qualificationNumber: qualification.number,
      qualificationTitle: qualification.title,
    },
    claimsOfBatch
      .all(db, batchId)
      .filter(({ state }) => state !== 'withdrawn')
      .map((claim) => ({
        learnerName: claim.learner_name,
        learnerNumber: claim.learner_number,
        uln: claim.uln,
        bornOn: claim.born_on,
        registrationNumber: claim.registration_number,
        units: storedUnits(claim.units).map(({ code }) => code),
        claimedOn: claim.claimed_on,
        state: claim.state,
      })),
  );
  const savedAs = await desktop.save({
    name: `${batch.number}-${qualification.code}.csv`,
    bytes: new TextEncoder().encode(file),
  });
  return ok(savedAs === null ? null : { savedAs });
}
