import './policy.css';
import { useLocation } from 'wouter';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { PageHeader } from '../../../frame/PageHeader';
import { OnlyLeadIqa } from '../strategy/OnlyLeadIqa';
import { startsOfPack } from './part-starts';
import { PolicyForm } from './PolicyForm';

/** The next version of a named policy. */
export function EditPolicyScreen({ policyId }: { readonly policyId: string }) {
  const policy = useRead('policies.get', { id: policyId });
  const list = useRead('policies.list', {});
  const isLead = useIsLeadIqa();
  const [, navigate] = useLocation();
  const newest = policy.data?.versions[0];
  const path = `/sampling/policies/${policyId}`;
  const draftKey = `policy:${policyId}`;
  return (
    <>
      <PageHeader
        title={newest ? `Change ${newest.name}` : 'Change a policy'}
        crumbs={[
          { label: 'Sampling', to: '/sampling' },
          { label: 'Policies', to: '/sampling/policies' },
          ...(newest ? [{ label: newest.name, to: path }] : []),
        ]}
        {...(newest && {
          sub: `Saves version ${newest.version + 1}. Plans made under earlier versions keep them.`,
        })}
      />
      <FailureBanner error={policy.error ?? list.error} />
      {!isLead && <OnlyLeadIqa />}
      {isLead && newest && list.data && (
        <WithKeptDraft draftKey={draftKey}>
          {(kept) => (
            <PolicyForm
              draftKey={draftKey}
              start={newest.policy}
              starts={startsOfPack(list.data.readyMade, newest.policy.basis)}
              newest={newest}
              kept={kept}
              onSaved={() => navigate(path)}
            />
          )}
        </WithKeptDraft>
      )}
    </>
  );
}
