import './policy.css';
import { useLocation } from 'wouter';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { PageBody, PageHeader } from '../../../frame/PageHeader';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { NamedPolicies } from './NamedPolicies';
import { ReadyMadeCard } from './ReadyMadeCard';

const crumbs = [{ label: 'Sampling', to: '/sampling' }];

/** The centre's own policies, and those that the rules make ready. */
export function PoliciesScreen() {
  const list = useRead('policies.list', {});
  const isLead = useIsLeadIqa();
  const [, navigate] = useLocation();
  const add = isLead ? (
    <LinkButton to="/sampling/policies/new" variant="primary" icon="plus">
      New policy
    </LinkButton>
  ) : undefined;
  const { data } = list;
  return (
    <>
      <PageHeader
        title="Sampling policies"
        sub="How much is sampled, of whom and of what. A plan chooses one, and keeps the version it was made under."
        crumbs={crumbs}
        {...(data && data.policies.length > 0 && add && { actions: add })}
      />
      <PageBody>
        <FailureBanner error={list.error} />
        {data && (
          <div className="stack">
            {data.policies.length === 0 ? (
              <EmptyState icon="sampling" title="No policy of the centre’s own yet" action={add}>
                {isLead
                  ? 'Plans can be made under those that the rules make ready, below. Copy one to change it, or begin a new one.'
                  : 'Plans can be made under those that the rules make ready, below. The lead IQA makes the centre’s own.'}
              </EmptyState>
            ) : (
              <NamedPolicies
                policies={data.policies}
                onOpen={({ rootId }) => navigate(`/sampling/policies/${rootId}`)}
              />
            )}
            {data.readyMade.map((pack, index) => (
              <ReadyMadeCard key={pack.name} pack={pack} place={index} mayCopy={isLead} />
            ))}
          </div>
        )}
      </PageBody>
    </>
  );
}
