import { USUAL_STAGES, type CaseKind } from '../../../shared/domain/cases';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { Card } from '../../ui/Card';
import { AddStageForm } from './AddStageForm';

interface AddStageCardProps {
  readonly caseId: string;
  readonly kind: CaseKind;
}

/** Adds what has taken place, with its document. */
export function AddStageCard({ caseId, kind }: AddStageCardProps) {
  const key = `case-stage:${caseId}`;
  const draft = useRead('drafts.get', { key });
  return (
    <Card title="Add a stage">
      <FailureBanner error={draft.error} />
      {!draft.isPending && (
        <AddStageForm
          caseId={caseId}
          suggestions={USUAL_STAGES[kind]}
          draftKey={key}
          kept={draft.data ?? null}
        />
      )}
    </Card>
  );
}
