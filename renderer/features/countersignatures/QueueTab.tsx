import { useState } from 'react';
import type { CountersignQueue } from '../../../shared/ipc/countersignatures';
import { useSignedIn } from '../../data/session';
import type { KeptDraft } from '../../data/useKeptDraft';
import { Banner } from '../../ui/Banner';
import { EmptyState } from '../../ui/EmptyState';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { QueueDesk } from './QueueDesk';
import { filterPending, type QueueFilter } from './queue-marks';

interface QueueTabProps {
  readonly queue: CountersignQueue;
  readonly kept: KeptDraft | null;
}

const WHOSE = [
  { value: 'mine', label: 'Mine' },
  { value: 'all', label: 'All' },
] as const;

/** What waits: that of one's own trainees first, of everybody on demand. */
export function QueueTab({ queue, kept }: QueueTabProps) {
  const { person } = useSignedIn();
  const [filter, setFilter] = useState<QueueFilter>({ whose: 'mine', text: '' });
  const shown = filterPending(queue.pending, filter, person.id);
  if (queue.pending.length === 0)
    return (
      <EmptyState icon="check" title="Nothing waits for a countersignature">
        A trainee’s decision appears here when it is imported or signed off in a unit record.
      </EmptyState>
    );
  return (
    <div className="countersign-queue">
      <div className="countersign-bar">
        <SegmentedControl
          label="Whose trainees"
          labelHidden
          options={WHOSE}
          value={filter.whose}
          onChange={(whose) => setFilter({ ...filter, whose })}
        />
        <TextField
          label="Find a decision"
          labelHidden
          placeholder="Learner, trainee or unit"
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <span className="muted" role="status">
          {shown.length} of {queue.pending.length}
        </span>
      </div>
      {queue.refusal && (
        <div className="countersign-bar">
          <Banner tone="watch" title={queue.refusal.message} remedy={queue.refusal.remedy} />
        </div>
      )}
      {shown.length === 0 ? (
        <NothingShown filter={filter} onAll={() => setFilter({ whose: 'all', text: '' })} />
      ) : null}
      <QueueDesk queue={queue} shown={shown} kept={kept} />
    </div>
  );
}

function NothingShown({ filter, onAll }: { readonly filter: QueueFilter; readonly onAll: () => void }) {
  const isSearch = filter.text.trim() !== '';
  return (
    <EmptyState
      icon={isSearch ? 'search' : 'check'}
      title={isSearch ? 'No decision matches' : 'Nothing waits for you'}
      action={<Button onPress={onAll}>Show all that waits</Button>}
    >
      {isSearch
        ? 'Try part of a name, a unit code or a method.'
        : 'No trainee who names you as countersignatory has a decision waiting.'}
    </EmptyState>
  );
}
