import { useQuery } from '@tanstack/react-query';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { ask } from '../../../api';
import { useLongWork } from '../../../data/jobs';

/** The plan's matrix, read anew like every list after something was written; the one before stays shown meanwhile. */
export function useMatrixData(planId: string) {
  const work = useLongWork({ isOnScreen: true });
  const read = useQuery<MatrixData>({
    queryKey: ['plans.matrix', { planId }],
    queryFn: ({ signal }) =>
      work.run((jobId) => {
        // Read anew before it was there, or left: the reading before is of no use to anybody.
        signal.addEventListener('abort', () => void ask('jobs.cancel', { jobId }), { once: true });
        return ask('plans.matrix', { jobId, planId });
      }),
    // Columns of numbers are never the same object twice: comparing them would only cost.
    structuralSharing: false,
  });
  const { data, error, isFetching } = read;
  return { ...work, data, error, isFetching, readAgain: () => void read.refetch() };
}
