import type { ActionRow } from '../../../shared/ipc/samples';
import { assertNever } from '../../../shared/result';
import { Chip } from '../../ui/Chip';

/** An action's state as sign and word. */
export function ActionStateChip({ state }: { readonly state: ActionRow['state'] }) {
  switch (state) {
    case 'overdue':
      return (
        <Chip tone="bad" sign="!">
          Overdue
        </Chip>
      );
    case 'due today':
      return (
        <Chip tone="watch" sign="!">
          Due today
        </Chip>
      );
    case 'due in 7 days':
      return <Chip tone="accent">Due in 7 days</Chip>;
    case 'open':
      return <Chip>Open</Chip>;
    case 'done':
      return (
        <Chip tone="good" sign="✓">
          Done
        </Chip>
      );
    default:
      return assertNever(state);
  }
}
