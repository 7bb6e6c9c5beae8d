import { formatDate } from '../../../shared/domain/calendar';
import type { PlanCellRow } from '../../../shared/ipc/sampling';
import { assertNever } from '../../../shared/result';
import { Chip } from '../../ui/Chip';
import { OutcomeChip } from '../../ui/OutcomeChip';

/** A cell's state as colour, sign and word. */
export function CellStateChip({
  cell,
}: {
  readonly cell: Pick<PlanCellRow, 'state' | 'stage' | 'plannedOn' | 'doneOn'>;
}) {
  const on =
    cell.doneOn === null ? undefined : <span className="visually-hidden">{formatDate(cell.doneOn)}</span>;
  switch (cell.state) {
    case 'planned':
      return (
        <Chip tone="accent" sign={cell.stage === 'interim' ? 'I' : 'S'}>
          {cell.plannedOn === null ? 'Not given out' : 'Planned'}
        </Chip>
      );
    case 'overdue':
      return (
        <Chip tone="bad" sign="!">
          Overdue
        </Chip>
      );
    case 'agreed':
      return <OutcomeChip outcome="agreed">{on}</OutcomeChip>;
    case 'action required':
      return <OutcomeChip outcome="action-required">{on}</OutcomeChip>;
    case 'disagreed':
      return <OutcomeChip outcome="disagreed">{on}</OutcomeChip>;
    default:
      return assertNever(cell.state);
  }
}
