import { useLocation } from 'wouter';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsLeadIqa } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { CaseForm } from './CaseForm';
import { OnlyLeadIqa } from './CasesScreen';
import './cases.css';

const KEY = 'case:new';

/** Opens an appeal or a malpractice case. */
export function NewCaseScreen() {
  const isLead = useIsLeadIqa();
  const draft = useRead('drafts.get', { key: KEY });
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeader
        title="Open a case"
        crumbs={[{ label: 'Cases', to: '/cases' }]}
        sub="It gets its reference when it is opened. Others see the reference in the history, and nothing else."
      />
      {!isLead ? (
        <OnlyLeadIqa />
      ) : (
        <PageBody>
          <FailureBanner error={draft.error} />
          {!draft.isPending && (
            <CaseForm
              newest={null}
              caseId={null}
              draftKey={KEY}
              kept={draft.data ?? null}
              onSaved={({ id }) => navigate(`/cases/${id}`)}
              onGivenUp={() => navigate('/cases')}
            />
          )}
        </PageBody>
      )}
    </>
  );
}
