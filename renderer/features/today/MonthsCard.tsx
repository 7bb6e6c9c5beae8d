import { lazy, Suspense } from 'react';
import type { IsoDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import type { Today } from '../../../shared/ipc/reports';
import { Card } from '../../ui/Card';
import { DataTable, type Column } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';
import { monthSeries, monthsSummary, type MonthFigures } from './months';
import './MonthsCard.css';

// The chart library is the heaviest part of the interface: the page does not wait for it.
const MonthsChart = lazy(() =>
  import('./MonthsChart').then(({ MonthsChart: chart }) => ({ default: chart })),
);

const columns: readonly Column<MonthFigures>[] = [
  { id: 'month', header: 'Month', cell: ({ name }) => name },
  { id: 'planned', header: 'Planned', align: 'end', cell: ({ planned }) => thousands(planned) },
  { id: 'done', header: 'Sampled', align: 'end', cell: ({ done }) => thousands(done) },
];

const TITLE = 'Sampled against planned by month';

/** How sampling keeps up with its plans: a chart, its sentence, and its figures as a table. */
export function MonthsCard({ months, today }: { readonly months: Today['months']; readonly today: IsoDate }) {
  const series = monthSeries(months);
  const summary = monthsSummary(series, today);
  if (series.length === 0)
    return (
      <Card title={TITLE}>
        <p className="muted">No sample is planned or carried out in these months.</p>
      </Card>
    );
  return (
    <Card
      title={TITLE}
      lead={summary ?? undefined}
      aside={
        <span className="months-legend">
          <i className="months-legend__planned" /> planned <i className="months-legend__done" /> sampled
        </span>
      }
    >
      <div className="months-chart" role="img" aria-label={`${TITLE}. ${summary ?? ''}`}>
        <Suspense fallback={null}>
          <MonthsChart series={series} />
        </Suspense>
      </div>
      <Disclosure title="The figures as a table">
        <DataTable caption="Samples by month" columns={columns} rows={series} rowKey={({ month }) => month} />
      </Disclosure>
    </Card>
  );
}
