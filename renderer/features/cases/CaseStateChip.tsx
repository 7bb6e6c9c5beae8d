import { formatDate } from '../../../shared/domain/calendar';
import type { CaseRow } from '../../../shared/ipc/cases';
import { useSignedIn } from '../../data/session';
import { Chip } from '../../ui/Chip';

/** Open, overdue or closed, as sign and word. */
export function CaseStateChip({ row }: { readonly row: Pick<CaseRow, 'closedOn' | 'nextDueOn'> }) {
  const { today } = useSignedIn();
  if (row.closedOn !== null)
    return (
      <Chip tone="good" sign="✓">
        <span title={formatDate(row.closedOn)}>Closed</span>
      </Chip>
    );
  if (row.nextDueOn !== null && row.nextDueOn < today)
    return (
      <Chip tone="bad" sign="!">
        Overdue
      </Chip>
    );
  return <Chip tone="accent">Open</Chip>;
}
