import { memo } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { Icon } from '../../ui/Icon';
import { useIsChanged, useTools } from './record-context';

/** Whether an entry is recorded or changed, and taking it away. */
export const EntryMenu = memo(function EntryMenu({
  slot,
  name,
}: {
  readonly slot: Slot;
  readonly name: string;
}) {
  const key = slotKey(slot);
  const { store, isReadOnly, withdrawEntry } = useTools();
  const isChanged = useIsChanged(key);
  const recorded = store.recorded(key);
  if (!recorded) return isChanged ? <span className="record-state">not saved</span> : null;
  const when = `Recorded ${formatDate(recorded.recordedAt.slice(0, 10))} by ${recorded.recordedBy}`;
  const revision = recorded.revisions > 1 ? `, revision ${recorded.revisions}` : '';
  return (
    <span className="record-state" title={`${when}${revision}`}>
      {isChanged ? 'changed' : recorded.revisions > 1 ? `rev. ${recorded.revisions}` : null}
      {!isReadOnly && (
        <button
          type="button"
          className="record-state__withdraw"
          tabIndex={-1}
          aria-label={`Withdraw ${name}`}
          title={`Withdraw ${name} with a reason (Ctrl Delete in its cells)`}
          onClick={() => withdrawEntry(slot)}
        >
          <Icon name="bin" size={12} />
        </button>
      )}
    </span>
  );
});
