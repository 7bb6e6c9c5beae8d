import { isQualityAssurer } from '../../../shared/domain/people';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { centreOf } from '../../database/centre';
import { identityOf } from '../../database/identities';
import { newId } from '../../database/ids';
import { commit } from '../../database/ledger';
import { reportsNumberedLike, reportTable } from '../../database/reports';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import { tryPin } from '../pin-waits';
import type { ReportCommands, SignedReport } from './commands';
import type { ReportRequest } from './model';

/**
 * Renders and signs a verification report in a worker thread, then enters its bytes in the register. The PIN waits
 * after wrong ones. Nothing is registered unless it is signed.
 */
export async function issueReport(
  centre: CentreContext,
  jobs: Jobs,
  fontsFolder: string,
  { jobId, planId, pin, eqaName }: ParsedOf<'reports.issue'>,
): Promise<Result<{ readonly id: string }>> {
  const { db, person, access } = centre;
  if (!isQualityAssurer(person.roles))
    return fail({ code: 'not-allowed', message: 'Only an IQA or a lead IQA issues a verification report.' });
  const identity = identityOf.get(db, person.id);
  if (!identity)
    return fail({
      code: 'no-identity',
      message: 'You have no signing identity yet.',
      remedy: 'Make one in Settings, under Signing; it takes a minute.',
    });
  return jobs.exclusively(async () => {
    const { now } = centre.commitContext();
    const request = {
      planId,
      reportNumber: nextNumber(centre),
      issuedAt: now,
      iqa: person.name,
      eqa: eqaName,
    };
    const location = centreOf(db)?.name ?? '';
    const input = { access, request, p12: identity.p12, pin, fontsFolder, location };
    const signed = await tryPin(db, identity.id, now, () =>
      jobs.once<ReportCommands, 'issue'>(
        { jobId, title: `Issuing ${request.reportNumber}` },
        'report',
        'issue',
        input,
      ),
    );
    if (!signed.ok) return signed;
    if (!db.isOpen)
      return fail({
        code: 'locked',
        message: 'Countersign was locked meanwhile; no report was issued.',
        remedy: 'Sign in and issue it again.',
      });
    return ok({ id: register(centre, request, signed.value) });
  });
}

function nextNumber({ db, today }: CentreContext): string {
  const series = `VR-${today().slice(0, 4)}-`;
  const issued = reportsNumberedLike.get(db, `${series}%`) ?? 0;
  return `${series}${String(issued + 1).padStart(4, '0')}`;
}

function register(centre: CentreContext, request: ReportRequest, signed: SignedReport): string {
  const { planId, reportNumber: number, issuedAt } = request;
  const context = centre.commitContext();
  const id = newId();
  commit(centre.db, context, 'report issued', `${number}, ${signed.title}, SHA-256 ${signed.sha256}`, (tx) =>
    tx.insert(reportTable, {
      id,
      root_id: id,
      replaces: null,
      number,
      plan_id: planId,
      draw_id: signed.drawId,
      title: signed.title,
      issued_at: issuedAt,
      issued_by: centre.person.id,
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
