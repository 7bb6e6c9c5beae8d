import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { PlanCellRow, PlanDetail } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { DataTable, type Column } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import './CellsTab.css';
import { CellStateChip } from './CellStateChip';
import { CoverageSummary } from './CoverageSummary';
import { ALL, filterCells, filterOptions, NO_FILTER, type CellFilter } from './cell-filter';
import { CoverageNotice } from './CoverageNotice';
import { firstCells } from './first-cells';
import { isBehind, questionOf } from './coverage-address';

const columns: readonly Column<PlanCellRow>[] = [
  {
    id: 'learner',
    header: 'Learner',
    cell: (cell) => cell.learnerName,
    sortBy: (cell) => cell.learnerName,
    width: '128px',
  },
  {
    id: 'unit',
    header: 'Unit',
    cell: (cell) => <span title={cell.unitTitle}>{cell.unitCode}</span>,
    sortBy: (cell) => cell.unitCode,
    width: '68px',
  },
  {
    id: 'assessor',
    header: 'Assessor',
    cell: (cell) => cell.assessorName,
    sortBy: (cell) => cell.assessorName,
    width: '114px',
  },
  {
    id: 'method',
    header: 'Method and stage',
    cell: (cell) => (
      <>
        {cell.method}
        {cell.stage === 'interim' && <span className="muted">, interim</span>}
      </>
    ),
    sortBy: (cell) => cell.method,
    width: '114px',
  },
  {
    id: 'reasons',
    header: 'Why this one',
    cell: (cell) => (
      <ul className="reasons">
        {cell.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {cell.notes.map((note) => (
          <li key={note}>
            <b>{note}</b>
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: 'planned',
    header: 'Planned',
    cell: (cell) => (cell.plannedOn === null ? '' : formatDate(cell.plannedOn)),
    sortBy: (cell) => cell.plannedOn,
    width: '112px',
  },
  {
    id: 'iqa',
    header: 'IQA',
    cell: (cell) => cell.iqaName ?? 'nobody',
    sortBy: (cell) => cell.iqaName,
    width: '104px',
  },
  {
    id: 'state',
    header: 'State',
    cell: (cell) => <CellStateChip cell={cell} />,
    sortBy: (cell) => cell.state,
    width: '146px',
  },
];

/** The cells of a plan as a table, with its coverage above it; a row opens the sample. */
export function CellsTab({ plan }: { readonly plan: PlanDetail }) {
  const first = useRead('plans.cells', firstCells(plan.id));
  const all = useRead('plans.cells', { planId: plan.id }, { enabled: first.isSuccess });
  const isBehindFigure = questionOf(useSearch()) !== null;
  // The rows behind a figure are counted: the first cells alone would give a wrong number.
  const cells = all.data ?? (isBehindFigure ? undefined : first.data);
  return (
    <div className="cells">
      <FailureBanner error={first.error ?? all.error} />
      {cells && (
        <CellTable
          plan={plan}
          cells={cells}
          isWhole={all.data !== undefined || cells.length >= plan.planned}
        />
      )}
    </div>
  );
}

interface CellTableProps {
  readonly plan: PlanDetail;
  readonly cells: readonly PlanCellRow[];
  /** False: the others are still being read, or could not be. */
  readonly isWhole: boolean;
}

function CellTable({ plan, cells, isWhole }: CellTableProps) {
  const [filter, setFilter] = useState<CellFilter>(NO_FILTER);
  const [, navigate] = useLocation();
  const search = useSearch();
  const question = useMemo(() => questionOf(search), [search]);
  const asked = useMemo(
    () => (question === null ? cells : cells.filter((cell) => isBehind(question, cell))),
    [cells, question],
  );
  const shown = useMemo(() => filterCells(asked, filter), [asked, filter]);
  const select = (field: 'assessor' | 'site' | 'iqa' | 'state', label: string) => (
    <Select
      label={label}
      look="filter"
      options={filterOptions(cells, field)}
      value={filter[field]}
      onChange={(value) => setFilter({ ...filter, [field]: value })}
    />
  );
  return (
    <div className="cells">
      <div className="cells__bar">
        <TextField
          label="Find a learner or unit"
          labelHidden
          placeholder="Find a learner or unit"
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        {select('assessor', 'Assessor')}
        {select('site', 'Site')}
        {select('iqa', 'IQA')}
        {select('state', 'State')}
        <span className="muted cells__count" role="status">
          {isWhole
            ? shown.length !== cells.length && `${shown.length} of ${cells.length} samples`
            : `The first ${cells.length} of ${thousands(plan.planned)} samples`}
        </span>
      </div>
      {question === null ? (
        <CoverageSummary coverage={plan.coverage} />
      ) : (
        <CoverageNotice plan={plan} question={question} count={asked.length} />
      )}
      <DataTable
        caption={`Samples of ${plan.name}`}
        columns={columns}
        rows={shown}
        rowKey={(cell) => cell.id}
        onAction={(cell) => navigate(`/sampling/cells/${cell.id}`)}
        maxHeight="max(300px, calc(100vh - 392px))"
        empty={
          <EmptyState
            icon="search"
            title={isWhole ? 'No sample matches' : `No sample among the first ${cells.length} matches`}
          >
            Choose {ALL.label} in a filter above, or clear the search.
          </EmptyState>
        }
      />
    </div>
  );
}
