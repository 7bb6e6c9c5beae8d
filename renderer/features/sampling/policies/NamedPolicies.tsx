import { formatDate } from '../../../../shared/domain/calendar';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { PolicyRow } from '../../../../shared/ipc/policies';
import { Chip } from '../../../ui/Chip';
import { DataTable, type Column } from '../../../ui/DataTable';

const columns: readonly Column<PolicyRow>[] = [
  { id: 'name', header: 'Policy', cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'version',
    header: 'Version',
    align: 'end',
    width: '90px',
    cell: ({ version }) => thousands(version),
    sortBy: ({ version }) => version,
  },
  {
    id: 'plans',
    header: 'Plans',
    align: 'end',
    width: '80px',
    cell: ({ plans }) => thousands(plans),
    sortBy: ({ plans }) => plans,
  },
  {
    id: 'saved',
    header: 'Saved',
    width: '260px',
    cell: ({ recordedAt, recordedBy }) => `${formatDate(recordedAt.slice(0, 10))}, ${recordedBy}`,
    sortBy: ({ recordedAt }) => recordedAt,
  },
  {
    id: 'state',
    header: 'State',
    width: '120px',
    cell: ({ isRetired }) => (isRetired ? <Chip>Retired</Chip> : <Chip tone="accent">In use</Chip>),
  },
];

interface NamedPoliciesProps {
  readonly policies: readonly PolicyRow[];
  readonly onOpen: (policy: PolicyRow) => void;
}

/** The centre's own policies in their newest versions. */
export const NamedPolicies = ({ policies, onOpen }: NamedPoliciesProps) => (
  <DataTable
    caption="Policies of the centre"
    columns={columns}
    rows={policies}
    rowKey={({ rootId }) => rootId}
    onAction={onOpen}
  />
);
