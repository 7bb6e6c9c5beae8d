import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';

interface NothingFoundProps {
  readonly data: MatrixData;
  readonly onClear: () => void;
}

/** Stands where rows would be. */
export function NothingFound({ data, onClear }: NothingFoundProps) {
  if (data.learners.length === 0)
    return (
      <EmptyState
        icon="learners"
        title="No learners yet"
        action={
          <LinkButton to="/learners" variant="primary">
            Learners
          </LinkButton>
        }
      >
        Register learners for this qualification and choose their units: each unit is a cell here.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="search"
      title="No cell matches"
      action={<Button onPress={onClear}>Clear all filters</Button>}
    >
      Nothing meets all that is asked for above.
    </EmptyState>
  );
}
