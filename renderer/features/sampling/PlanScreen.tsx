import { useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import { thousands } from '../../../shared/domain/sampling/names';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Tabs } from '../../ui/Tabs';
import { CellsTab } from './CellsTab';
import { CoverageTab } from './CoverageTab';
import { DrawAgainDialog } from './DrawAgainDialog';
import { DrawTab } from './DrawTab';
import { IssueReportDialog } from './IssueReportDialog';
import { NotSelectedTab } from './NotSelectedTab';

const crumbs = [{ label: 'Sampling', to: '/sampling' }];

/** One plan: its cells with the reason for each, what they cover, how they were drawn, what was not taken and why. */
export function PlanScreen({ planId }: { readonly planId: string }) {
  const plan = useRead('plans.get', { id: planId });
  const cells = useRead('plans.cells', { planId });
  const mayWrite = useIsQualityAssurer();
  const [open, setOpen] = useState<'again' | 'issue' | null>(null);
  const { data } = plan;
  if (!data)
    return (
      <>
        <PageHeader title="Plan" crumbs={crumbs} />
        <PageBody>
          <FailureBanner error={plan.error} />
        </PageBody>
      </>
    );
  const isDrawn = data.drawNumber > 0;
  const actions = mayWrite && (
    <>
      <Button onPress={() => setOpen('again')}>{isDrawn ? 'Draw again…' : 'Draw…'}</Button>
      {isDrawn && (
        <Button variant="primary" icon="file" onPress={() => setOpen('issue')}>
          Issue verification report…
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader
        title={data.name}
        crumbs={crumbs}
        sub={`${data.qualificationCode} ${data.qualificationTitle} · decisions of ${formatDate(data.periodFrom)} to ${formatDate(data.periodTo)} · samples by ${formatDate(data.sampleBy)}`}
        actions={actions}
      >
        {isDrawn && (
          <span className="muted">
            {thousands(data.population)} decisions · <b>{thousands(data.planned)} planned</b> ·{' '}
            {thousands(data.done)} done{data.overdue > 0 && ` · ${thousands(data.overdue)} overdue`} · seed{' '}
            <code className="mono">{data.seed}</code>
          </span>
        )}
      </PageHeader>
      <PageBody>
        <FailureBanner error={cells.error} />
        {!isDrawn && (
          <EmptyState icon="sampling" title="Not drawn yet">
            The draw of this plan was cancelled after its population was frozen. Draw it to see its cells.
          </EmptyState>
        )}
        {isDrawn && cells.data && (
          <Tabs
            label="Parts of the plan"
            items={[
              {
                id: 'cells',
                label: 'Samples',
                count: data.planned,
                content: <CellsTab plan={data} cells={cells.data} />,
              },
              { id: 'coverage', label: 'Coverage', content: <CoverageTab plan={data} /> },
              { id: 'draw', label: 'The draw', content: <DrawTab plan={data} /> },
              { id: 'not-selected', label: 'Not selected', content: <NotSelectedTab planId={planId} /> },
            ]}
          />
        )}
      </PageBody>
      <DrawAgainDialog plan={data} isOpen={open === 'again'} onClose={() => setOpen(null)} />
      <IssueReportDialog plan={data} isOpen={open === 'issue'} onClose={() => setOpen(null)} />
    </>
  );
}
