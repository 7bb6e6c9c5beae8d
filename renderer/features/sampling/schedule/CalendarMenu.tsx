import type { ScheduledIqa } from '../../../../shared/ipc/schedule';
import { failureOf } from '../../../api';
import { useAsk } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useToast } from '../../../frame/Toasts';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';

interface CalendarMenuProps {
  readonly iqas: readonly ScheduledIqa[];
  readonly planId: string | null;
}

/** Saves what an IQA has to do as a file for their calendar, one's own first. */
export function CalendarMenu({ iqas, planId }: CalendarMenuProps) {
  const { person } = useSignedIn();
  const save = useAsk('schedule.saveCalendar');
  const toast = useToast();
  const saveFor = (iqaId: string): void =>
    save.mutate(
      { planId, iqaId },
      {
        onSuccess: (saved) => {
          if (saved) toast({ title: `Saved as ${saved.savedAs}`, tone: 'good' });
        },
        onError: (error) => toast({ title: failureOf(error).message, tone: 'bad' }),
      },
    );
  const inOrder = [...iqas].sort((a, b) => Number(b.id === person.id) - Number(a.id === person.id));
  return (
    <MenuButton
      menuLabel="Whose calendar file"
      actions={inOrder.map(({ id, name }) => ({ id, label: name, onAction: () => saveFor(id) }))}
    >
      <Icon name="download" /> Calendar file <Icon name="chevronDown" size={14} />
    </MenuButton>
  );
}
