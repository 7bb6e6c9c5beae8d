import { counted } from '../../../../shared/domain/sampling/names';
import type { StatementScreen as Statement } from '../../../../shared/ipc/statement';
import { FailureBanner } from '../../../data/failures';
import { useRead } from '../../../data/queries';
import { useIsQualityAssurer } from '../../../data/session';
import { SaveDocumentButton } from '../../../documents/SaveDocumentButton';
import { PageBody, PageHeader } from '../../../frame/PageHeader';
import { Banner } from '../../../ui/Banner';
import { Card } from '../../../ui/Card';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { rowsOf } from './statement-form';
import { StatementForm } from './StatementForm';
import { StatementTable } from './StatementTable';

interface StatementScreenProps {
  readonly learnerId: string;
  readonly qualificationId: string;
}

/** A learner's statement of unit achievement. */
export function StatementScreen({ learnerId, qualificationId }: StatementScreenProps) {
  const statement = useRead('statement.get', { learnerId, qualificationId });
  const draftKey = `statement:${learnerId}:${qualificationId}`;
  const draft = useRead('drafts.get', { key: draftKey });
  const { data } = statement;
  const claimPath = `/learners/${learnerId}/claim/${qualificationId}`;
  const crumbs = [
    { label: 'Learners', to: '/learners' },
    { label: data?.subject.learnerName ?? 'Learner', to: `/learners/${learnerId}` },
  ];
  return (
    <>
      <PageHeader
        title="Statement of unit achievement"
        crumbs={crumbs}
        {...(data && { sub: subWords(data) })}
        actions={
          <>
            <SaveDocumentButton
              label="Statement"
              document={{ kind: 'statement', learnerId, qualificationId }}
            />
            <LinkButton to={claimPath}>Claim readiness</LinkButton>
          </>
        }
      />
      {!data || draft.isPending ? (
        <PageBody>
          <FailureBanner error={statement.error ?? draft.error} />
        </PageBody>
      ) : (
        <Statement screen={data} draftKey={draftKey} kept={draft.data ?? null} claimPath={claimPath} />
      )}
    </>
  );
}

const subWords = ({ subject, combination }: Statement): string =>
  [
    subject.qualificationCode,
    subject.qualificationTitle,
    combination.total && `${combination.total.have} of ${counted(combination.total.need, 'credit')}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

function Statement({
  screen,
  draftKey,
  kept,
  claimPath,
}: Parameters<typeof StatementForm>[0] & { readonly claimPath: string }) {
  const mayWrite = useIsQualityAssurer();
  const rows = rowsOf(screen);
  if (rows.length === 0)
    return (
      <PageBody>
        <EmptyState
          icon="qualifications"
          title="No unit is achieved yet"
          action={
            <LinkButton to={`/learners/${screen.subject.learnerId}`}>Open the learner’s units</LinkButton>
          }
        >
          A unit comes onto the statement once it is signed off, or a summative decision “met” was imported.
        </EmptyState>
      </PageBody>
    );
  const isLocked = rows.every((row) => row.isLocked);
  if (mayWrite && !isLocked) return <StatementForm screen={screen} draftKey={draftKey} kept={kept} />;
  return (
    <PageBody>
      <div className="stack">
        {isLocked && (
          <Banner
            title="The certificate is claimed, so the statement stays as it is."
            remedy="To change it, withdraw the claim first."
            action={<LinkButton to={claimPath}>Open the claim</LinkButton>}
          />
        )}
        <Card flush>
          <StatementTable screen={screen} chosen={null} onChoose={() => undefined} />
        </Card>
      </div>
    </PageBody>
  );
}
