import { formatDate } from '../../../shared/domain/calendar';
import type { LearnerDetail } from '../../../shared/ipc/people';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { RegistrationCard } from './RegistrationCard';

const crumbs = [{ label: 'Learners', to: '/learners' }];

/** `L0123 · ULN 1000000001 · Harbour Road · Autumn 2026`, as far as known. */
const known = ({ number, uln, site, cohort, bornOn }: LearnerDetail): string =>
  [number, uln && `ULN ${uln}`, bornOn && `born ${formatDate(bornOn)}`, site, cohort]
    .filter((part) => part !== null && part !== '')
    .join(' · ');

/** One learner: what they are registered for, how far they are, and which decisions were sampled. */
export function LearnerScreen({ learnerId }: { readonly learnerId: string }) {
  const learner = useRead('learners.get', { id: learnerId });
  const { data } = learner;
  return (
    <>
      <PageHeader title={data?.name ?? 'Learner'} crumbs={crumbs} {...(data && { sub: known(data) })} />
      <PageBody>
        <FailureBanner error={learner.error} />
        {data?.registrations.map((registration) => (
          <RegistrationCard key={registration.qualificationId} registration={registration} />
        ))}
        {data?.registrations.length === 0 && (
          <EmptyState
            icon="learners"
            title="Not registered for a qualification"
            action={<LinkButton to="/import">Import spreadsheets</LinkButton>}
          >
            Registrations come in with the spreadsheet of learners.
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
