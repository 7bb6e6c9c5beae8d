import './policy.css';
import { formatDate } from '../../../../shared/domain/calendar';
import type { PolicyDetail, PolicyVersion } from '../../../../shared/ipc/policies';
import { FailureBanner } from '../../../data/failures';
import { useRead, useWrite } from '../../../data/queries';
import { useIsLeadIqa } from '../../../data/session';
import { PageBody, PageColumns, PageHeader } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { LinkButton } from '../../../ui/LinkButton';
import { PolicyTrial } from './PolicyTrial';
import { PolicyVersions } from './PolicyVersions';
import { PolicyWords } from './PolicyWords';

const crumbs = [
  { label: 'Sampling', to: '/sampling' },
  { label: 'Policies', to: '/sampling/policies' },
];

/** A named policy: what it says, what it would sample, and its versions. */
export function PolicyScreen({ policyId }: { readonly policyId: string }) {
  const policy = useRead('policies.get', { id: policyId });
  const isLead = useIsLeadIqa();
  const retire = useWrite('policies.retire');
  const toast = useToast();
  const newest = policy.data?.versions[0];
  const turn = (base: string, isRetired: boolean): void =>
    retire.mutate(
      { base, isRetired },
      {
        onSuccess: () =>
          toast({ title: isRetired ? 'Retired; plans made under it keep it' : 'Offered to new plans again' }),
      },
    );
  const actions = isLead && policy.data && newest && (
    <>
      <Button isPending={retire.isPending} onPress={() => turn(newest.id, !newest.isRetired)}>
        {newest.isRetired ? 'Offer it again' : 'Retire'}
      </Button>
      <LinkButton to={`/sampling/policies/new/copy/${newest.id}`} icon="copy">
        Copy
      </LinkButton>
      <LinkButton to={`/sampling/policies/${policy.data.rootId}/edit`} variant="primary">
        Change…
      </LinkButton>
    </>
  );
  return (
    <>
      <PageHeader
        title={newest?.name ?? 'Policy'}
        crumbs={crumbs}
        sub={
          newest &&
          `Version ${newest.version} · saved ${formatDate(newest.recordedAt.slice(0, 10))} by ${newest.recordedBy}`
        }
        {...(actions && { actions })}
      />
      <PageBody>
        <FailureBanner error={policy.error ?? retire.error} />
        {policy.data && newest && <Policy versions={policy.data.versions} newest={newest} />}
      </PageBody>
    </>
  );
}

function Policy({ versions, newest }: Pick<PolicyDetail, 'versions'> & { readonly newest: PolicyVersion }) {
  return (
    <PageColumns aside={<PolicyTrial policy={newest.policy} />}>
      {newest.isRetired && (
        <Banner title="Retired: it is offered to new plans no more." remedy="Plans made under it keep it." />
      )}
      <Card title="What it says">
        <PolicyWords policy={newest.policy} />
      </Card>
      <PolicyVersions versions={versions} />
    </PageColumns>
  );
}
