import type { ClaimView, ReadinessScreen } from '../../../shared/ipc/claims';
import { ok, type Result } from '../../../shared/result';
import { claimRevisionsOf, type ClaimDetailRow } from '../../database/claims';
import type { ReadableDatabase } from '../../database/connection';
import { notFound, type CentreContext } from '../centre-context';
import { judgementsOf } from '../rules/judgements';
import { packName } from '../rules/stored-packs';
import { statementOf } from '../statement';
import { claimedUnits, verdictsOn } from './facts';
import { subjectOf } from './statement-screen';
import { storedUnits, storedVerdicts } from './stored';

/** How a learner's claim stands today, the claim that was made, and those withdrawn before. */
export function getReadiness(
  centre: CentreContext,
  { learnerId, qualificationId }: { readonly learnerId: string; readonly qualificationId: string },
): Result<ReadinessScreen> {
  const { db } = centre;
  const day = centre.today();
  const statement = statementOf(db, learnerId, qualificationId, day);
  if (!statement) return notFound('This registration');
  const claims = claimsOf(db, statement.registration.id);
  const stands = (claim: ClaimView): boolean => claim.revisions.at(-1)?.state !== 'withdrawn';
  return ok({
    subject: subjectOf(statement),
    rulesName: statement.rules.name,
    verdicts: verdictsOn(db, statement, day),
    units: claimedUnits(statement),
    claim: claims.find(stands) ?? null,
    withdrawn: claims.filter((claim) => !stands(claim)),
  });
}

/** The claims on a registration, newest first. */
function claimsOf(db: ReadableDatabase, registrationId: string): readonly ClaimView[] {
  const byRoot = new Map<string, ClaimDetailRow[]>();
  for (const row of claimRevisionsOf.all(db, registrationId))
    byRoot.set(row.root_id, [...(byRoot.get(row.root_id) ?? []), row]);
  return [...byRoot.values()].flatMap((rows) => claimView(db, rows)).reverse();
}

function claimView(db: ReadableDatabase, rows: readonly ClaimDetailRow[]): readonly ClaimView[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      rootId: first.root_id,
      batchId: first.batch_id,
      batchNumber: first.batch_number,
      claimedOn: first.claimed_on,
      claimedBy: first.claimed_by_name,
      rulesName: packName({ title: first.pack_title, edition: first.pack_edition }),
      verdicts: storedVerdicts(first.verdicts),
      units: storedUnits(first.units),
      judgements: judgementsOf(db, first.root_id),
      revisions: rows.map((row) => ({
        id: row.id,
        state: row.state,
        certificateNumber: row.certificate_number,
        certificatedOn: row.certificated_on,
        changeReason: row.change_reason,
        recordedAt: row.recorded_at,
        recordedBy: row.recorded_by_name,
      })),
    },
  ];
}
