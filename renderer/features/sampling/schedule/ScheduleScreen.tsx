import { useLocation, useSearch } from 'wouter';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { PageBody, PageHeader } from '../../../frame/PageHeader';
import { LinkButton } from '../../../ui/LinkButton';
import { CalendarMenu } from './CalendarMenu';
import { ScheduleBar } from './ScheduleBar';
import { ScheduleBoard } from './ScheduleBoard';
import { rangeOf, readView, viewPath, type ScheduleView } from './schedule-view';
import './Schedule.css';

/** When every planned sample is to be done and by whom, as a month or a week. */
export function ScheduleScreen() {
  const { today } = useSignedIn();
  const [, navigate] = useLocation();
  const view = readView(useSearch(), today);
  const { planId } = view;
  const overview = useRead('schedule.overview', { planId, ...rangeOf(view) }, { keepsPrevious: true });
  const plan = overview.data?.plans.find(({ id }) => id === planId);
  const change = (changes: Partial<ScheduleView>): void =>
    navigate(viewPath({ ...view, ...changes }), { replace: true });
  return (
    <div className="schedule">
      <PageHeader
        title="Schedule"
        crumbs={[
          { label: 'Sampling', to: '/sampling' },
          ...(plan ? [{ label: plan.name, to: `/sampling/plans/${plan.id}` }] : []),
        ]}
        actions={
          <>
            {plan && <LinkButton to={`/sampling/plans/${plan.id}`}>Plan</LinkButton>}
            {overview.data && <CalendarMenu iqas={overview.data.iqas} planId={planId} />}
          </>
        }
      >
        <ScheduleBar view={view} overview={overview.data} today={today} onChange={change} />
      </PageHeader>
      {overview.data ? (
        <ScheduleBoard view={view} overview={overview.data} onChange={change} />
      ) : (
        <PageBody>
          <FailureBanner error={overview.error} />
        </PageBody>
      )}
    </div>
  );
}
