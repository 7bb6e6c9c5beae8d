import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsQualityAssurer } from '../../../data/session';
import { PageBody, PageColumns, PageHeader } from '../../../frame/PageHeader';
import type { KeptDraft } from '../../../data/useKeptDraft';
import type { ReadinessScreen as Readiness } from '../../../../shared/ipc/claims';
import { Card } from '../../../ui/Card';
import { LinkButton } from '../../../ui/LinkButton';
import { ClaimForm } from './ClaimForm';
import { ClaimRecord } from './ClaimRecord';
import { UnitsCard } from './UnitsCard';
import { VerdictList } from './VerdictList';
import { WithdrawnClaims } from './WithdrawnClaims';

interface ReadinessScreenProps {
  readonly learnerId: string;
  readonly qualificationId: string;
}

/** One learner's claim for one qualification: whether it can be made, or what became of it. */
export function ReadinessScreen({ learnerId, qualificationId }: ReadinessScreenProps) {
  const readiness = useRead('claims.readiness', { learnerId, qualificationId });
  const draftKey = `claim:${learnerId}:${qualificationId}`;
  const draft = useRead('drafts.get', { key: draftKey });
  const { data } = readiness;
  const crumbs = [
    { label: 'Learners', to: '/learners' },
    { label: data?.subject.learnerName ?? 'Learner', to: `/learners/${learnerId}` },
  ];
  return (
    <>
      <PageHeader
        title={data?.claim ? 'Certificate claim' : 'Claim readiness'}
        crumbs={crumbs}
        {...(data && { sub: `${data.subject.qualificationCode} · ${data.subject.qualificationTitle}` })}
        actions={
          <>
            <LinkButton to="/claims">All claims</LinkButton>
            <LinkButton to={`/learners/${learnerId}/statement/${qualificationId}`}>Statement</LinkButton>
          </>
        }
      />
      {!data || draft.isPending ? (
        <PageBody>
          <FailureBanner error={readiness.error ?? draft.error} />
        </PageBody>
      ) : (
        <Readiness screen={data} draftKey={draftKey} kept={draft.data ?? null} />
      )}
    </>
  );
}

function Readiness({
  screen,
  draftKey,
  kept,
}: {
  readonly screen: Readiness;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}) {
  const mayWrite = useIsQualityAssurer();
  if (screen.claim) return <ClaimRecord screen={screen} claim={screen.claim} />;
  if (mayWrite) return <ClaimForm screen={screen} draftKey={draftKey} kept={kept} />;
  return (
    <PageBody>
      <PageColumns
        aside={
          <>
            <UnitsCard units={screen.units} subject={screen.subject} />
            <WithdrawnClaims claims={screen.withdrawn} />
          </>
        }
      >
        <Card title="Rules C1 to C6" lead={`As they stand today under ${screen.rulesName}.`}>
          <VerdictList verdicts={screen.verdicts} />
        </Card>
      </PageColumns>
    </PageBody>
  );
}
