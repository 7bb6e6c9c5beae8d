import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/result';
import { createIdentity } from '../keys/identity/create';
import { openIdentity, readIdentity } from '../keys/identity/open';
import { summarise } from '../keys/identity/summary';
import { loadReportFonts } from '../reports/fonts';
import { renderVerificationReport, RenderStopped } from '../reports/render/render';
import { signReport } from '../reports/sign';
import { verifyPdf } from '../reports/verify/verify';
import { withReading, withWriting } from '../services/file-access';
import type { DocumentCommands } from '../services/documents/commands';
import type { ReportCommands } from '../services/reports/commands';
import { enterReport, type SignedReport } from '../services/reports/enter';
import { reportModel } from '../services/reports/model';
import { cancelled, type Control } from './protocol';
import { documentHandlers } from './print-document';
import { serve } from './serve';

type IssueInput = ReportCommands['issue']['input'];

/** PIN first, so that a wrong one is said at once; then the model, the pages, the signature. */
async function sign(input: IssueInput, control: Control): Promise<Result<SignedReport>> {
  const { access, request, p12, pin, fontsFolder, location } = input;
  const identity = await openIdentity(p12, pin, request.issuedAt);
  if (!identity.ok) return identity;
  const model = withReading(access, (db) => reportModel(db, request));
  if (!model.ok) return model;
  const { report, drawId } = model.value;
  const fonts = await loadReportFonts(fontsFolder);
  let pages = 0;
  const onProgress = (page: number, total: number): void => {
    pages = total;
    control.progress(page, total);
  };
  try {
    const pdf = await renderVerificationReport(report, { fonts, onProgress, shouldStop: control.stopped });
    const signed = await signReport(pdf, {
      fieldName: 'IQA',
      signer: identity.value.signer,
      signerName: identity.value.certificate.name,
      signedAt: request.issuedAt,
      reason: `Verification report ${request.reportNumber}, signed as IQA`,
      location,
      font: fonts.regular,
    });
    if (!signed.ok) return signed;
    return ok({
      bytes: signed.value,
      sha256: createHash('sha256').update(signed.value).digest('hex'),
      pages,
      title: `${report.plan.name}, ${report.qualification.code}`,
      drawId,
      signer: identity.value.certificate.name,
      log: { seq: report.log.sequence, hash: report.log.sha256 },
    });
  } catch (error) {
    if (error instanceof RenderStopped) return fail(cancelled);
    throw error;
  }
}

/** A lock or a cancel up to here leaves nothing behind: the register is written last, in one commit. */
async function issue(input: IssueInput, control: Control): Promise<Result<{ readonly id: string }>> {
  const signed = await sign(input, control);
  if (!signed.ok) return signed;
  if (control.stopped()) return fail(cancelled);
  const { access, context, issuedBy, request } = input;
  return withWriting(access, (db) => ok({ id: enterReport(db, context, issuedBy, request, signed.value) }));
}

serve<ReportCommands & DocumentCommands>({
  ...documentHandlers,
  issue,
  createIdentity,
  readIdentity: ({ p12, pin, now }) => readIdentity(p12, pin, now),
  verify: ({ bytes }) => verifyPdf(bytes, summarise),
});
