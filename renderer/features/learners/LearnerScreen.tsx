import { formatDate } from '../../../shared/domain/calendar';
import type { LearnerDetail } from '../../../shared/ipc/learners';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { SignatureField } from '../../signatures/SignatureField';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import './LearnerScreen.css';
import { RegistrationCard } from './RegistrationCard';

const crumbs = [{ label: 'Learners', to: '/learners' }];

/** `L0123 · ULN 1000000001 · Harbour Road · Autumn 2026`, as far as known. */
const known = ({ number, uln, site, workplace, cohort, bornOn }: LearnerDetail): string =>
  [number, uln && `ULN ${uln}`, bornOn && `born ${formatDate(bornOn)}`, site, workplace, cohort]
    .filter((part) => part !== null && part !== '')
    .join(' · ');

/** One learner: their registrations against the rules of combination, their units, and what was sampled. */
export function LearnerScreen({ learnerId }: { readonly learnerId: string }) {
  const learner = useRead('learners.get', { id: learnerId });
  const mayWrite = useIsQualityAssurer();
  const { data } = learner;
  return (
    <>
      <PageHeader
        title={data?.name ?? 'Learner'}
        crumbs={crumbs}
        {...(data && { sub: known(data) })}
        {...(data &&
          mayWrite && {
            actions: (
              <LinkButton to={`/learners/${learnerId}/edit`} icon="pencil">
                Change the record
              </LinkButton>
            ),
          })}
      />
      <PageBody>
        <FailureBanner error={learner.error} />
        {data && (
          <div className="stack">
            {data.registrations.map((registration) => (
              <RegistrationCard key={registration.id} learnerId={learnerId} registration={registration} />
            ))}
            {data.registrations.length === 0 && <NotRegistered learnerId={learnerId} mayWrite={mayWrite} />}
            <Card title="Learner’s signature">
              <SignatureField
                owner={{ kind: 'learner', id: learnerId }}
                label={`Signature of ${data.name}`}
                mayChange={mayWrite}
              />
            </Card>
          </div>
        )}
      </PageBody>
    </>
  );
}

function NotRegistered({ learnerId, mayWrite }: { readonly learnerId: string; readonly mayWrite: boolean }) {
  return (
    <EmptyState
      icon="learners"
      title="Not registered for a qualification"
      {...(mayWrite && {
        action: (
          <LinkButton to={`/learners/${learnerId}/edit`} variant="primary">
            Register for a qualification
          </LinkButton>
        ),
      })}
    >
      Units, decisions and claims belong to a registration.
    </EmptyState>
  );
}
