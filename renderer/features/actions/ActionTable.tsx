import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { ActionRow } from '../../../shared/ipc/samples';
import { assertNever } from '../../../shared/result';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ActionStateChip } from './ActionStateChip';
import type { ActionGroup } from './action-groups';

const columns: readonly Column<ActionRow>[] = [
  { id: 'text', header: 'Action', cell: ({ text }) => text, sortBy: ({ text }) => text },
  {
    id: 'owner',
    header: 'Who',
    cell: ({ ownerName }) => ownerName,
    sortBy: ({ ownerName }) => ownerName,
    width: '16%',
  },
  {
    id: 'due',
    header: 'Due',
    cell: ({ dueOn }) => formatDate(dueOn),
    sortBy: ({ dueOn }) => dueOn,
    width: '118px',
  },
  {
    id: 'source',
    header: 'From',
    cell: (action) => <ActionSource action={action} />,
    sortBy: ({ source }) => source,
    width: '22%',
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ state }) => <ActionStateChip state={state} />,
    sortBy: ({ dueOn, doneOn }) => doneOn ?? dueOn,
    width: '138px',
  },
];

/** Where the action was asked for: an observation, or a sample (its plan when the sample has no cell any more). */
export function ActionSource({ action: { from, source } }: { readonly action: ActionRow }) {
  return <Link href={sourcePath(from)}>{source}</Link>;
}

function sourcePath(from: ActionRow['from']): string {
  switch (from.kind) {
    case 'observation':
      return `/assessors/${from.assessorId}/observations/${from.observationId}`;
    case 'sample':
      return from.cellId === null ? `/sampling/plans/${from.planId}` : `/sampling/cells/${from.cellId}`;
    default:
      return assertNever(from);
  }
}

interface ActionTableProps {
  readonly group: ActionGroup;
  readonly selectedId: string | null;
  readonly onSelect: (action: ActionRow) => void;
}

/** The actions of one group; a row opens its panel. */
export function ActionTable({ group, selectedId, onSelect }: ActionTableProps) {
  return (
    <DataTable
      caption={`Actions: ${group.label}`}
      columns={columns}
      rows={group.actions}
      rowKey={({ id }) => id}
      selectedKey={selectedId ?? undefined}
      onAction={onSelect}
      maxHeight="calc(100vh - 162px)"
      empty={
        <EmptyState icon="check" title={group.none}>
          Actions are asked for when a sample or an observation is recorded.
        </EmptyState>
      }
    />
  );
}
