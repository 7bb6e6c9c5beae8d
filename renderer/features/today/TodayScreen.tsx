import { formatDate } from '../../../shared/domain/calendar';
import type { Today } from '../../../shared/ipc/reports';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/LinkButton';
import { AtRiskCard } from './AtRiskCard';
import { CasesCard } from './CasesCard';
import { hasFigures } from './set-up';
import { MonthsCard } from './MonthsCard';
import { RemindersCard } from './RemindersCard';
import { WideningsCard } from './WideningsCard';
import { SamplesDueCard } from './SamplesDueCard';
import { SetUpChecklist } from './SetUpChecklist';
import { TodayFigures } from './TodayFigures';
import './TodayScreen.css';

/** What needs somebody now; in a new centre, what to do first. */
export function TodayScreen() {
  const today = useRead('today.get', {});
  const { today: date } = useSignedIn();
  return (
    <>
      <PageHeader title="Today" sub={formatDate(today.data?.today ?? date)} />
      <PageBody>
        <FailureBanner error={today.error} />
        {today.data &&
          (hasFigures(today.data.setUp) ? (
            <Figures today={today.data} />
          ) : (
            <SetUpChecklist setUp={today.data.setUp} />
          ))}
      </PageBody>
    </>
  );
}

function Figures({ today }: { readonly today: Today }) {
  return (
    <>
      {!today.setUp.identity && (
        <Banner
          tone="watch"
          title="You have no signing identity yet"
          remedy="Verification reports are signed with it. Make one before the first report is due."
          action={<LinkButton to="/settings">Settings</LinkButton>}
        />
      )}
      <TodayFigures today={today} />
      <div className="today-columns">
        <SamplesDueCard today={today} />
        <div className="stack">
          <AtRiskCard assessors={today.assessorsAtRisk} />
          <WideningsCard />
          <RemindersCard />
        </div>
      </div>
      <CasesCard />
      <MonthsCard months={today.months} today={today.today} />
    </>
  );
}
