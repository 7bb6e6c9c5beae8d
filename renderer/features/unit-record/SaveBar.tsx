import { FailureBanner } from '../../data/failures';
import { ActionBar } from '../../ui/ActionBar';
import { Button } from '../../ui/Button';
import { useRecordVersion, useTools } from './record-context';

interface SaveBarProps {
  readonly savedAt: string | null;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
}

/** The foot of the record: how much is not saved yet, and saving it. */
export function SaveBar({ savedAt, isPending, error, onSave }: SaveBarProps) {
  return (
    <>
      <FailureBanner error={error} />
      <ActionBar note={<UnsavedNote savedAt={savedAt} />}>
        <Button variant="primary" isPending={isPending} onPress={onSave}>
          Save entries
        </Button>
      </ActionBar>
    </>
  );
}

/** The one part of the foot that follows every key press. */
function UnsavedNote({ savedAt }: { readonly savedAt: string | null }) {
  const { store } = useTools();
  useRecordVersion();
  const count = store.changedKeys().length;
  if (count === 0)
    return <>Everything is saved. Enter goes down a column, Ctrl D fills down, ? lists the keys.</>;
  const changed = count === 1 ? 'One entry is not saved' : `${count} entries are not saved`;
  return <>{savedAt === null ? `${changed}.` : `${changed}; draft kept ${savedAt}.`}</>;
}
