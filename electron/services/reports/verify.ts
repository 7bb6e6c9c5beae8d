import type { VerificationResult } from '../../../shared/domain/report/verification';
import type { Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import type { PickedFiles } from '../picked-files';
import type { ReportCommands } from './commands';
import { issuedReport } from './register';

const verify = (jobs: Jobs, bytes: Uint8Array) =>
  jobs.once<ReportCommands, 'verify'>({ jobId: newId(), title: 'Checking signatures' }, 'report', 'verify', {
    bytes,
  });

/** The signatures of any PDF that the person picked. */
export async function verifyPicked(
  jobs: Jobs,
  files: PickedFiles,
  token: string,
): Promise<Result<VerificationResult>> {
  const file = files.get(token);
  if (!file.ok) return file;
  const bytes = await file.value.read();
  return bytes.ok ? verify(jobs, bytes.value) : bytes;
}

/** The signatures of a report in the register, as its bytes are now. */
export async function verifyIssued(
  centre: CentreContext,
  jobs: Jobs,
  id: string,
): Promise<Result<VerificationResult>> {
  const report = issuedReport(centre, id);
  return report.ok ? verify(jobs, report.value.bytes) : report;
}
