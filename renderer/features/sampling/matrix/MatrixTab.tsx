import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { FailureBanner } from '../../../data/failures';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { ProgressBar } from '../../../ui/ProgressBar';
import { MatrixBoard } from './MatrixBoard';
import { MatrixSkeleton } from './MatrixSkeleton';
import { useAddressedFilter } from './useAddressedFilter';
import { useMatrixData } from './useMatrixData';

/** A plan as the matrix of its learners and units. */
export function MatrixTab({ plan }: { readonly plan: PlanDetail }) {
  useAddressedFilter(plan.id);
  const { data, error, isFetching, isRunning, progress, cancel, readAgain } = useMatrixData(plan.id);
  if (!data)
    return (
      <MatrixSkeleton>
        <FailureBanner error={error} />
        {error !== null && !isRunning && (
          <div>
            <Button onPress={readAgain}>Read again</Button>
          </div>
        )}
        {progress && (
          <>
            <ProgressBar label={progress.title} done={progress.done} total={progress.total} />
            <div>
              <Button onPress={cancel}>Cancel</Button>
            </div>
          </>
        )}
      </MatrixSkeleton>
    );
  if (data.units.length === 0 || (data.learners.length > 0 && data.entries.learner.length === 0))
    return (
      <EmptyState
        icon="learners"
        title="No units chosen yet"
        action={
          <LinkButton to="/learners" variant="primary">
            Learners
          </LinkButton>
        }
      >
        Choose each learner’s units on the learner’s page. Each unit is then a cell here, planned or not.
      </EmptyState>
    );
  return <MatrixBoard key={plan.id} plan={plan} data={data} isRefreshing={isFetching} />;
}
