import './PlanScreen.css';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer, useSignedIn } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Tabs } from '../../ui/Tabs';
import { CellsTab } from './CellsTab';
import { firstCells } from './first-cells';
import { CoverageTab } from './CoverageTab';
import { DrawAgainDialog } from './DrawAgainDialog';
import { DrawTab } from './DrawTab';
import { RePlanDialog } from './draws/RePlanDialog';
import { WidenDialog } from './draws/WidenDialog';
import { WideningDueBanner } from './draws/WideningDueBanner';
import './draws/draws.css';
import { IssueReportDialog } from './IssueReportDialog';
import { MatrixTab } from './matrix/MatrixTab';
import { NotSelectedTab } from './NotSelectedTab';
import { PlanMenu } from './PlanMenu';
import { PLAN_TABS, planPath, tabOf } from './plan-tabs';

const crumbs = [{ label: 'Sampling', to: '/sampling' }];

/** One plan: its matrix, its samples as a list, what they cover, how they were drawn, what was not taken and why. */
export function PlanScreen({ planId }: { readonly planId: string }) {
  const plan = useRead('plans.get', { id: planId });
  // Where the list is what is opened, its first rows are read together with the plan.
  useRead('plans.cells', firstCells(planId), { enabled: tabOf(useSearch()) === 'list' });
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
  return (
    <div className="plan">
      <PlanHeader plan={data} />
      <div className="draws-due">
        <WideningDueBanner plan={data} />
      </div>
      {data.drawNumber > 0 ? (
        <PlanTabs plan={data} />
      ) : (
        <EmptyState icon="sampling" title="Not drawn yet">
          The draw of this plan was cancelled after its population was frozen. Draw it to see its cells.
        </EmptyState>
      )}
    </div>
  );
}

function PlanHeader({ plan }: { readonly plan: PlanDetail }) {
  const mayWrite = useIsQualityAssurer();
  const mayWiden = useSignedIn().person.roles.includes('EQA') || mayWrite;
  const [open, setOpen] = useState<'again' | 're-plan' | 'widen' | 'issue' | null>(null);
  const isDrawn = plan.drawNumber > 0;
  return (
    <>
      <PageHeader
        title={plan.name}
        crumbs={crumbs}
        sub={
          <>
            {plan.qualificationCode} {plan.qualificationTitle} · decisions of {formatDate(plan.periodFrom)} to{' '}
            {formatDate(plan.periodTo)} · samples by {formatDate(plan.sampleBy)} · policy “{plan.policy.name}”
            v{plan.policy.version}
            {isDrawn && (
              <>
                {' '}
                ·{' '}
                <span className="plan__seed">
                  seed <code className="mono">{plan.seed}</code>
                </span>
              </>
            )}
          </>
        }
        actions={
          <>
            {isDrawn && mayWiden && <Button onPress={() => setOpen('widen')}>Widen…</Button>}
            {isDrawn && mayWrite && <Button onPress={() => setOpen('re-plan')}>Re-plan…</Button>}
            {!isDrawn && mayWrite && <Button onPress={() => setOpen('again')}>Draw…</Button>}
            {isDrawn && <PlanMenu plan={plan} onDrawAgain={mayWrite ? () => setOpen('again') : null} />}
            {isDrawn && mayWrite && (
              <Button variant="primary" icon="file" onPress={() => setOpen('issue')}>
                Issue verification report…
              </Button>
            )}
          </>
        }
      />
      <DrawAgainDialog plan={plan} isOpen={open === 'again'} onClose={() => setOpen(null)} />
      {open === 're-plan' && <RePlanDialog plan={plan} onClose={() => setOpen(null)} />}
      {open === 'widen' && <WidenDialog plan={plan} due={null} onClose={() => setOpen(null)} />}
      <IssueReportDialog plan={plan} isOpen={open === 'issue'} onClose={() => setOpen(null)} />
    </>
  );
}

/** Which tab is open is part of the address: coming back from a sample finds it again. */
function PlanTabs({ plan }: { readonly plan: PlanDetail }) {
  const [, navigate] = useLocation();
  const tab = tabOf(useSearch());
  const content = {
    matrix: <MatrixTab plan={plan} />,
    list: <CellsTab plan={plan} />,
    coverage: <CoverageTab plan={plan} />,
    draw: <DrawTab plan={plan} />,
    'not-selected': <NotSelectedTab planId={plan.id} />,
  };
  return (
    <Tabs
      label="Parts of the plan"
      selected={tab}
      onSelect={(chosen) => navigate(planPath(plan.id, chosen), { replace: true })}
      items={PLAN_TABS.map(({ id, label }) => ({
        id,
        label,
        ...(id === 'list' && { count: plan.planned }),
        content: content[id],
      }))}
    />
  );
}
