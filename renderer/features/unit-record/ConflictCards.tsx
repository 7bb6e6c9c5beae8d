import { formatTime } from '../../../shared/domain/calendar';
import { CELL_NAMES, type Slot } from '../../../shared/domain/unit-record/slots';
import { fieldsOf } from '../../../shared/domain/unit-record/read-entry';
import { BothVersions, type VersionDifference } from '../../ui/BothVersions';
import { entryName } from './PasteDialog';
import { useRecordVersion, useTools } from './record-context';
import type { Conflict } from './record-store';

/** Entries that were changed here and meanwhile elsewhere, both versions of each. */
export function ConflictCards({ slots }: { readonly slots: () => ReadonlyMap<string, Slot> }) {
  const { store, view } = useTools();
  useRecordVersion();
  return store.conflicts().map((conflict) => {
    const slot = slots().get(conflict.key);
    if (!slot) return null;
    const recorded = store.recorded(conflict.key);
    const by = recorded ? ` (${recorded.recordedBy}, ${formatTime(recorded.recordedAt)})` : '';
    return (
      <BothVersions
        key={conflict.key}
        what={`${entryName(slot, view.outcomes)}${by}`}
        differences={differencesOf(conflict, slot)}
        onKeepMine={() => store.keepMine(conflict.key)}
        onTakeStored={() => store.takeStored(conflict.key)}
      />
    );
  });
}

const differencesOf = ({ mine, stored }: Conflict, slot: Slot): readonly VersionDifference[] => [
  ...fieldsOf(slot)
    .filter((field) => mine.cells[field] !== stored.cells[field])
    .map((field) => ({ label: CELL_NAMES[field], mine: mine.cells[field], stored: stored.cells[field] })),
  ...(mine.reason === stored.reason
    ? []
    : [{ label: 'Why performance evidence was impossible', mine: mine.reason, stored: stored.reason }]),
];
