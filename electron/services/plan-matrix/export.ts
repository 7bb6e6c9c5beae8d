import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { planName } from '../../database/plans';
import type { CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import type { Jobs } from '../jobs';
import { planNotFound } from '../plans/read';
import type { MatrixCommands } from './commands';

/** Writes the matrix as it is shown, in a worker, where the person says; null when they cancel. */
export async function exportMatrix(
  centre: CentreContext,
  jobs: Jobs,
  desktop: Desktop,
  fontsFolder: string,
  { jobId, planId, format, view }: ParsedOf<'plans.exportMatrix'>,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const { access, person } = centre;
  const today = centre.today();
  const plan = planName.get(centre.db, planId);
  if (plan === undefined) return planNotFound();
  const input = { access, today, madeAt: centre.commitContext().now, madeBy: person.name, planId, view };
  const job = { jobId, title: 'Writing the sampling matrix', isReading: true };
  const bytes =
    format === 'xlsx'
      ? await jobs.once<MatrixCommands, 'xlsx'>(job, 'matrix', 'xlsx', input)
      : await jobs.once<MatrixCommands, 'pdf'>(job, 'matrix', 'pdf', { ...input, fontsFolder });
  if (!bytes.ok) return bytes;
  const name = `Sampling matrix ${plan.replace(/[\\/:*?"<>|]/g, ' ')} ${today}.${format}`;
  const savedAs = await desktop.save({ name, bytes: bytes.value });
  return ok(savedAs === null ? null : { savedAs });
}
