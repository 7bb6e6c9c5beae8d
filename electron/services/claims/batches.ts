import { batchFile } from '../../../shared/domain/claims/batch-file';
import type { BatchClaim, BatchRow, SavedBatch } from '../../../shared/ipc/claims';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
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
      waiting: row.waiting,
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

/**
 * Saves a batch as CSV for the awarding organisation. Claims withdrawn since are left out, and so are those that wait
 * for the EQA (C6): they go to the awarding organisation once the EQA has agreed.
 */
export async function saveBatch(
  { db }: CentreContext,
  desktop: Desktop,
  { batchId }: { readonly batchId: string },
): Promise<Result<SavedBatch | null>> {
  const batch = claimBatchTable.byId.get(db, batchId);
  const qualification = batch && qualificationById.get(db, batch.qualification_id);
  const centre = centreOf(db);
  if (!batch || !qualification || !centre) return notFound('This batch');
  const stored = claimsOfBatch.all(db, batchId);
  const sent = stored.filter(({ state }) => state === 'claimed' || state === 'certificated');
  const waiting = stored.filter(({ state }) => state === 'waiting for EQA').length;
  if (sent.length === 0) return fail(nothingToSend(batch.number, waiting));
  const file = batchFile(
    {
      number: batch.number,
      centreNumber: centre.number,
      centreName: centre.name,
      qualificationCode: qualification.code,
      qualificationNumber: qualification.number,
      qualificationTitle: qualification.title,
    },
    sent.map((claim) => ({
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
  return ok(savedAs === null ? null : { savedAs, claims: sent.length, waiting });
}

const nothingToSend = (number: string, waiting: number): Failure =>
  waiting > 0
    ? {
        code: 'nothing-to-send',
        message: `No claim of ${number} can go to the awarding organisation yet: ${waiting === 1 ? 'one waits' : `${waiting} wait`} for the EQA (C6).`,
        remedy: 'Record on each claim that the EQA agreed, then save the batch.',
      }
    : {
        code: 'nothing-to-send',
        message: `Every claim of ${number} was withdrawn.`,
        remedy: 'Claim the certificates again: they go into a new batch.',
      };
