import type { ParsedOf } from '../../../shared/ipc/contract';
import type { MatrixData } from '../../../shared/domain/sampling/matrix';
import type { Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';
import type { Jobs } from '../jobs';
import type { DrawCommands } from '../plans/commands';

/** The whole matrix of a plan, read in a worker thread. */
export const readMatrix = (
  { access, today }: CentreContext,
  jobs: Jobs,
  { jobId, planId }: ParsedOf<'plans.matrix'>,
): Promise<Result<MatrixData>> =>
  jobs.once<DrawCommands, 'matrix'>(
    { jobId, title: 'Reading the matrix', isReading: true },
    'draw',
    'matrix',
    {
      access,
      planId,
      today: today(),
    },
  );
