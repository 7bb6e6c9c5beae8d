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
  const newest = policy.data?.versions[0];
  if (!policy.data || !newest)
    return (
      <>
        <PageHeader title="Policy" crumbs={crumbs} />
        <PageBody>
          <FailureBanner error={policy.error} />
        </PageBody>
      </>
    );
  return <Policy detail={policy.data} newest={newest} />;
}

function Policy({ detail, newest }: { readonly detail: PolicyDetail; readonly newest: PolicyVersion }) {
  const isLead = useIsLeadIqa();
  const retire = useWrite('policies.retire');
  const toast = useToast();
  const { rootId, versions } = detail;
  const turn = (isRetired: boolean): void =>
    retire.mutate(
      { base: newest.id, isRetired },
      {
        onSuccess: () =>
          toast({ title: isRetired ? 'Retired; plans made under it keep it' : 'Offered to new plans again' }),
      },
    );
  return (
    <>
      <PageHeader
        title={newest.name}
        crumbs={crumbs}
        sub={`Version ${newest.version} · saved ${formatDate(newest.recordedAt.slice(0, 10))} by ${newest.recordedBy}`}
        actions={
          isLead ? (
            <>
              <Button isPending={retire.isPending} onPress={() => turn(!newest.isRetired)}>
                {newest.isRetired ? 'Offer it again' : 'Retire'}
              </Button>
              <LinkButton to={`/sampling/policies/new/copy/${newest.id}`} icon="copy">
                Copy
              </LinkButton>
              <LinkButton to={`/sampling/policies/${rootId}/edit`} variant="primary">
                Change…
              </LinkButton>
            </>
          ) : undefined
        }
      />
      <PageBody>
        <PageColumns aside={<PolicyTrial policy={newest.policy} />}>
          <FailureBanner error={retire.error} />
          {newest.isRetired && (
            <Banner
              title="Retired: it is offered to new plans no more."
              remedy="Plans made under it keep it."
            />
          )}
          <Card title="What it says">
            <PolicyWords policy={newest.policy} />
          </Card>
          <PolicyVersions versions={versions} />
        </PageColumns>
      </PageBody>
    </>
  );
}
