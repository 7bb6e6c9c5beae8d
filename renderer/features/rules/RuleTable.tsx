import { periodWords } from '../../../shared/domain/rules/pack-words';
import { SEVERITY_SIGNS } from '../../rules/finding-signs';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import type { RuleGroup, RuleRow } from './rule-filter';

const columns: readonly Column<RuleRow>[] = [
  { id: 'id', header: 'Rule', cell: (row) => row.id, width: '72px' },
  { id: 'sentence', header: 'What it asks for', cell: (row) => <RuleText row={row} /> },
  {
    id: 'severity',
    header: 'When broken',
    cell: ({ setting: { severity } }) => {
      const { sign, word, tone } = SEVERITY_SIGNS[severity];
      return (
        <Chip sign={sign} tone={tone}>
          {word}
        </Chip>
      );
    },
    width: '120px',
  },
  {
    id: 'force',
    header: 'In force',
    cell: ({ setting, isFixed, isInForce }) =>
      isFixed ? 'always' : isInForce ? periodWords(setting) : <OutOfForce words={periodWords(setting)} />,
    width: '140px',
  },
];

/** The rules of one group; a row opens beside the table. */
export function RuleTable({
  group,
  selectedId,
  onSelect,
}: {
  readonly group: RuleGroup;
  readonly selectedId: string | null;
  readonly onSelect: (row: RuleRow) => void;
}) {
  return (
    <Card title={group.title} flush>
      <DataTable
        caption={`Rules: ${group.title}`}
        columns={columns}
        rows={group.rows}
        rowKey={(row) => row.id}
        selectedKey={selectedId ?? undefined}
        onAction={onSelect}
      />
    </Card>
  );
}

function RuleText({ row: { setting, parameters } }: { readonly row: RuleRow }) {
  return (
    <>
      {setting.sentence}
      <div className="rule-words">
        {parameters.map(({ label, value }) => (
          <span key={label}>
            {label}: {value}
          </span>
        ))}
        <cite>Source: {setting.source}</cite>
      </div>
    </>
  );
}

const OutOfForce = ({ words }: { readonly words: string }) => <span className="muted">{words}</span>;
