import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../../../shared/domain/calendar';
import { isTrackingFigure } from '../../../../shared/domain/tracking/tracking-columns';
import type { TrackingFigure, TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import { FailureBanner } from '../../../data/failures';
import { useSignedIn } from '../../../data/session';
import { PageHeader } from '../../../frame/PageHeader';
import { EmptyState } from '../../../ui/EmptyState';
import { ColumnChooser } from '../../../ui/grid/ColumnChooser';
import { DataGrid } from '../../../ui/grid/DataGrid';
import { GridFilterChips } from '../../../ui/grid/GridFilterChips';
import { useGrid } from '../../../ui/grid/useGrid';
import { WithSidePanel } from '../../../ui/SidePanel';
import { filterPeople, filterPeopleWords, NO_FILTER, type PersonFilter } from '../person-filter';
import { BehindPanel } from './BehindPanel';
import { ExportMenu } from './ExportMenu';
import { shownTable } from './shown-table';
import { FIRST_LAYOUT, trackingGridColumns } from './tracking-grid-columns';
import './TrackingTable.css';
import { TrackingBar } from './TrackingBar';
import { useTrackingLayout } from './useTrackingLayout';

interface TrackingTableProps {
  readonly people: readonly TrackingRow[];
  /** The layout as it was kept for this person. */
  readonly kept: string | null;
  readonly title: string;
  readonly actions: ReactNode;
}

interface Opened {
  readonly personId: string;
  readonly figure: TrackingFigure;
}

const rowKey = ({ id }: TrackingRow): string => id;

/** The assessor tracking table as a grid, with what surrounds it and the rows behind its numbers beside it. */
export function TrackingTable({ people, kept, title, actions }: TrackingTableProps) {
  const { today } = useSignedIn();
  const [filter, setFilter] = useState<PersonFilter>(NO_FILTER);
  const [layout, setLayout] = useTrackingLayout(kept);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [, navigate] = useLocation();
  const columns = useMemo(() => trackingGridColumns(today), [today]);
  const rows = useMemo(() => filterPeople(people, filter, today), [people, filter, today]);
  const grid = useGrid({ columns, rows, rowKey, layout, onLayout: setLayout });
  const person = people.find(({ id }) => id === opened?.personId);
  const shown = grid.lines.reduce(
    (sum, line) => sum + (line.kind === 'row' ? 1 : line.isOpen ? 0 : line.count),
    0,
  );

  const open = ({ id }: TrackingRow, columnId: string): void => {
    if (isTrackingFigure(columnId)) setOpened({ personId: id, figure: columnId });
    else navigate(columnId === 'risk' ? `/assessors/${id}/risk` : `/assessors/${id}`);
  };
  return (
    <>
      <PageHeader
        title={title}
        sub="The assessor tracking table, with figures over all time."
        actions={
          <>
            <ColumnChooser grid={grid} first={FIRST_LAYOUT} />
            <ExportMenu table={() => shownTable(grid, filterPeopleWords(filter))} onFailure={setFailure} />
            {actions}
          </>
        }
      >
        <TrackingBar filter={filter} onFilter={setFilter} shown={shown} />
        <GridFilterChips grid={grid} showDate={formatDate} />
        <FailureBanner error={failure} />
      </PageHeader>
      <div className="tracking">
        <WithSidePanel
          panel={
            opened &&
            person && (
              <BehindPanel
                key={`${opened.personId} ${opened.figure}`}
                person={person}
                figure={opened.figure}
                onClose={() => setOpened(null)}
              />
            )
          }
        >
          <DataGrid
            caption="Assessor tracking table"
            grid={grid}
            onOpen={open}
            empty={
              <EmptyState icon="search" title="Nobody matches">
                Choose another role, show everybody, or clear the search and the filters.
              </EmptyState>
            }
          />
        </WithSidePanel>
      </div>
    </>
  );
}
