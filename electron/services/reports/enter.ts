import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { commit, type CommitContext } from '../../database/ledger';
import { reportTable } from '../../database/reports';
import type { ReportRequest } from './model';

/** A signed report, ready for the register. */
export interface SignedReport {
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly pages: number;
  readonly title: string;
  readonly drawId: string;
  /** As the certificate names who signed. */
  readonly signer: string;
  readonly log: { readonly seq: number; readonly hash: string };
}

/** Enters a signed report in the register; its id. */
export function enterReport(
  db: WritableDatabase,
  context: CommitContext,
  issuedBy: string,
  { planId, reportNumber, issuedAt }: ReportRequest,
  signed: SignedReport,
): string {
  const id = newId();
  const what = `${reportNumber}, ${signed.title}, SHA-256 ${signed.sha256}`;
  commit(db, context, 'report issued', what, (tx) =>
    tx.insert(reportTable, {
      id,
      root_id: id,
      replaces: null,
      number: reportNumber,
      plan_id: planId,
      draw_id: signed.drawId,
      title: signed.title,
      issued_at: issuedAt,
      issued_by: issuedBy,
      pages: signed.pages,
      bytes: signed.bytes,
      sha256: signed.sha256,
      signers: JSON.stringify([{ field: 'IQA', name: signed.signer, at: issuedAt }]),
      log_seq: signed.log.seq,
      log_hash: signed.log.hash,
      device_id: context.deviceId,
    }),
  );
  return id;
}
