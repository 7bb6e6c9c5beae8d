import './policy.css';
import { useLocation } from 'wouter';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { PageBody, PageHeader } from '../../../frame/PageHeader';
import { EmptyState } from '../../../ui/EmptyState';
import { OnlyLeadIqa } from '../strategy/OnlyLeadIqa';
import { startsOfPack } from './part-starts';
import { startOf } from './policy-draft';
import { PolicyForm } from './PolicyForm';

const crumbs = [
  { label: 'Sampling', to: '/sampling' },
  { label: 'Policies', to: '/sampling/policies' },
];

/** A new named policy: blank, or from one that is copied. */
export function NewPolicyScreen({ place }: { readonly place: string }) {
  const list = useRead('policies.list', {});
  const isLead = useIsLeadIqa();
  const [, navigate] = useLocation();
  const start = list.data ? startOf(place, list.data) : null;
  const draftKey = place === '' ? 'policy:new' : `policy:new:${place}`;
  return (
    <>
      <PageHeader
        title="New policy"
        crumbs={crumbs}
        sub="Version 1 of a policy that plans can be made under."
      />
      <FailureBanner error={list.error} />
      {!isLead && <OnlyLeadIqa />}
      {isLead && list.data && start === null && (
        <PageBody>
          <EmptyState icon="sampling" title="What was to be copied is no longer there">
            Go back to the list of policies and choose again.
          </EmptyState>
        </PageBody>
      )}
      {isLead && list.data && start !== null && (
        <WithKeptDraft draftKey={draftKey}>
          {(kept) => (
            <PolicyForm
              draftKey={draftKey}
              start={start}
              starts={startsOfPack(list.data.readyMade, start.basis)}
              newest={null}
              kept={kept}
              onSaved={({ rootId }) => navigate(`/sampling/policies/${rootId}`)}
            />
          )}
        </WithKeptDraft>
      )}
    </>
  );
}
