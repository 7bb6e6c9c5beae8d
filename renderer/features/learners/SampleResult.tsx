import { formatDate } from '../../../shared/domain/calendar';
import type { NewestSample } from '../../../shared/ipc/learners';
import { OutcomeChip } from '../../ui/OutcomeChip';

/** What the newest sample said, when and by whom. */
export function SampleResult({ sample }: { readonly sample: NewestSample | null }) {
  if (sample === null) return <span className="muted">not sampled</span>;
  const outcome = sample.outcome === 'action required' ? 'action-required' : sample.outcome;
  return (
    <span className="decision-sample">
      <OutcomeChip outcome={outcome} />
      <span className="muted">
        {formatDate(sample.on)}, <bdi>{sample.iqa}</bdi>
      </span>
    </span>
  );
}
