import { useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import type { CaseDetail, CaseRevision } from '../../../shared/ipc/cases';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsLeadIqa } from '../../data/session';
import type { KeptDraft } from '../../data/useKeptDraft';
import { PageBody, PageColumns, PageHeader } from '../../frame/PageHeader';
import { Button } from '../../ui/Button';
import { AddStageCard } from './AddStageCard';
import { CaseFactsCard } from './CaseFactsCard';
import { CaseForm } from './CaseForm';
import { CaseRevisionsCard } from './CaseRevisionsCard';
import { OnlyLeadIqa } from './CasesScreen';
import { CaseStagesCard } from './CaseStagesCard';
import { CloseCaseDialog } from './CloseCaseDialog';
import { KIND_LABELS } from './case-filter';
import { focusTitle } from './focus-title';
import { ReopenCaseDialog } from './ReopenCaseDialog';
import './cases.css';

/** One case: its facts with their revisions, its stages and documents, how it ended. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const isLead = useIsLeadIqa();
  const found = useRead('cases.get', { id: caseId }, { enabled: isLead });
  const draft = useRead('drafts.get', { key: `case:${caseId}` });
  const newest = found.data?.revisions.at(-1);
  if (found.data && newest && !draft.isPending)
    return <OneCase detail={found.data} newest={newest} kept={draft.data ?? null} />;
  // One title, not two: the focus goes to it once, when the case is there.
  if (isLead && !found.error && !draft.error) return null;
  return (
    <>
      <PageHeader title="Case" crumbs={[{ label: 'Cases', to: '/cases' }]} />
      {isLead ? (
        <PageBody>
          <FailureBanner error={found.error ?? draft.error} />
        </PageBody>
      ) : (
        <OnlyLeadIqa />
      )}
    </>
  );
}

interface OneCaseProps {
  readonly detail: CaseDetail;
  readonly newest: CaseRevision;
  readonly kept: KeptDraft | null;
}

function OneCase({ detail, newest, kept }: OneCaseProps) {
  // A correction that was begun before goes on.
  const [isCorrecting, setCorrecting] = useState(kept !== null && newest.closedOn === null);
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null);
  const isClosed = newest.closedOn !== null;
  const endCorrection = (): void => {
    setCorrecting(false);
    focusTitle();
  };
  const { id, reference, revisions, stages } = detail;
  return (
    <>
      <PageHeader
        title={reference}
        crumbs={[{ label: 'Cases', to: '/cases' }]}
        sub={`${KIND_LABELS[newest.kind]}, opened ${formatDate(newest.openedOn)}, ${
          newest.closedOn === null ? 'open' : `closed ${formatDate(newest.closedOn)}`
        }`}
        actions={
          isClosed ? (
            <Button onPress={() => setAsking('reopen')}>Reopen…</Button>
          ) : (
            <>
              {!isCorrecting && <Button onPress={() => setCorrecting(true)}>Correct the facts</Button>}
              <Button variant="primary" onPress={() => setAsking('close')}>
                Close the case…
              </Button>
            </>
          )
        }
      />
      <PageBody>
        <PageColumns aside={<CaseRevisionsCard revisions={revisions} />}>
          {isCorrecting ? (
            <CaseForm
              newest={newest}
              caseId={id}
              draftKey={`case:${id}`}
              kept={kept}
              onSaved={endCorrection}
              onGivenUp={endCorrection}
            />
          ) : (
            <CaseFactsCard facts={newest} />
          )}
          <CaseStagesCard stages={stages} isClosed={isClosed} />
          {!isClosed && <AddStageCard caseId={id} kind={newest.kind} />}
        </PageColumns>
      </PageBody>
      <CloseCaseDialog detail={detail} isOpen={asking === 'close'} onClose={() => setAsking(null)} />
      <ReopenCaseDialog detail={detail} isOpen={asking === 'reopen'} onClose={() => setAsking(null)} />
    </>
  );
}
