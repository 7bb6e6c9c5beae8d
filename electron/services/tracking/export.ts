import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import type { Jobs } from '../jobs';
import type { TrackingCommands } from './commands';

/** Writes the tracking table as it is shown, in a worker, where the person says; null when they cancel. */
export async function exportTracking(
  centre: CentreContext,
  jobs: Jobs,
  desktop: Desktop,
  fontsFolder: string,
  { jobId, format, table }: ParsedOf<'tracking.export'>,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const { access, person } = centre;
  const day = centre.today();
  const input = { access, day, madeAt: centre.commitContext().now, madeBy: person.name, table };
  const job = { jobId, title: 'Writing the assessor tracking table' };
  const bytes =
    format === 'xlsx'
      ? await jobs.once<TrackingCommands, 'xlsx'>(job, 'tracking', 'xlsx', input)
      : await jobs.once<TrackingCommands, 'pdf'>(job, 'tracking', 'pdf', { ...input, fontsFolder });
  if (!bytes.ok) return bytes;
  const name = `Assessor tracking table ${day}.${format}`;
  const savedAs = await desktop.save({ name, bytes: bytes.value });
  return ok(savedAs === null ? null : { savedAs });
}
