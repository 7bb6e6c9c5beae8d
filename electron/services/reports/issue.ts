import { isQualityAssurer } from '../../../shared/domain/people';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, type Result } from '../../../shared/result';
import { centreOf } from '../../database/centre';
import { identityOf } from '../../database/identities';
import { reportsNumberedLike } from '../../database/reports';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import { tryPin } from '../pin-waits';
import type { ReportCommands } from './commands';

/**
 * Renders and signs a verification report and enters its bytes in the register, all in a worker thread. The PIN waits
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
      iqaId: person.id,
      eqa: eqaName,
    };
    const location = centreOf(db)?.name ?? '';
    const input = {
      access,
      context: centre.commitContext(),
      issuedBy: person.id,
      request,
      p12: identity.p12,
      pin,
      fontsFolder,
      location,
    };
    return tryPin(db, identity.id, now, () =>
      jobs.once<ReportCommands, 'issue'>(
        { jobId, title: `Issuing ${request.reportNumber}` },
        'report',
        'issue',
        input,
      ),
    );
  });
}

function nextNumber({ db, today }: CentreContext): string {
  const series = `VR-${today().slice(0, 4)}-`;
  const issued = reportsNumberedLike.get(db, `${series}%`) ?? 0;
  return `${series}${String(issued + 1).padStart(4, '0')}`;
}
