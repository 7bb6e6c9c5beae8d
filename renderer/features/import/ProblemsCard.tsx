import { useState } from 'react';
import { thousands } from '../../../shared/domain/sampling/names';
import type { ImportProblem } from '../../../shared/domain/import/plan';
import type { ImportPreview } from '../../../shared/ipc/records';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { DataTable, type Column } from '../../ui/DataTable';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { numberedProblems, pageOf, type NumberedProblem, type ProblemFilter } from './problem-pages';

const SHOWN = [
  { value: 'all', label: 'All' },
  { value: 'error', label: 'Errors' },
  { value: 'warning', label: 'Warnings' },
] as const;

const columns: readonly Column<NumberedProblem>[] = [
  { id: 'severity', header: 'Kind', width: '92px', cell: ({ severity }) => <Severity severity={severity} /> },
  { id: 'sheet', header: 'Sheet', width: '110px', cell: ({ sheet }) => sheet },
  {
    id: 'row',
    header: 'Row',
    width: '64px',
    align: 'end',
    cell: ({ row }) => thousands(row),
    isRowHeader: true,
  },
  { id: 'column', header: 'Column', width: '120px', cell: ({ column }) => column ?? '–' },
  {
    id: 'value',
    header: 'Value',
    width: '130px',
    cell: ({ value }) => <span className="problem__value">{value === '' ? 'empty' : value}</span>,
  },
  { id: 'message', header: 'What is wrong', cell: ({ message }) => message },
  { id: 'remedy', header: 'What to do', cell: ({ remedy }) => remedy },
];

function Severity({ severity }: { readonly severity: ImportProblem['severity'] }) {
  return severity === 'error' ? (
    <Chip tone="bad" sign="×">
      Error
    </Chip>
  ) : (
    <Chip tone="watch" sign="!">
      Warning
    </Chip>
  );
}

/** Every error and warning with its place in the file and what to do, a page at a time. */
export function ProblemsCard({ preview }: { readonly preview: ImportPreview }) {
  const [filter, setFilter] = useState<ProblemFilter>('all');
  const [page, setPage] = useState(0);
  const { problems, errors, warnings } = preview;
  const total = errors + warnings;
  const shown = pageOf(numberedProblems(problems, filter), page);
  return (
    <Card
      title="What is wrong"
      lead={
        problems.length < total
          ? `The first ${thousands(problems.length)} of ${thousands(total)}. An error keeps its row out; a warning does not.`
          : 'An error keeps its row out; a warning does not.'
      }
      aside={
        <SegmentedControl
          label="Show"
          labelHidden
          options={SHOWN}
          value={filter}
          onChange={(chosen) => {
            setFilter(chosen);
            setPage(0);
          }}
        />
      }
      flush
    >
      <DataTable
        caption="Errors and warnings"
        columns={columns}
        rows={shown.rows}
        rowKey={({ number }) => String(number)}
        maxHeight="460px"
        empty={<p className="import-none muted">None of this kind.</p>}
      />
      {shown.pages > 1 && (
        <div className="problem-pages">
          <span role="status">
            {thousands(shown.from)} to {thousands(shown.to)} of {thousands(shown.total)}
          </span>
          <Button size="small" isDisabled={shown.page === 0} onPress={() => setPage(shown.page - 1)}>
            Earlier
          </Button>
          <Button
            size="small"
            isDisabled={shown.page === shown.pages - 1}
            onPress={() => setPage(shown.page + 1)}
          >
            Later
          </Button>
        </div>
      )}
    </Card>
  );
}
