import { closingProblem } from '../../../shared/domain/cases';
import type { CaseDetail } from '../../../shared/ipc/cases';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextArea } from '../../ui/TextArea';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { focusTitle } from './focus-title';

interface CloseCaseFormProps {
  readonly detail: CaseDetail;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

interface ClosingDraft {
  readonly closedOn: string | null;
  readonly outcome: string;
}

/** The outcome stays on record, also when the case is opened again. */
export function CloseCaseForm({ detail, draftKey, kept, onDone }: CloseCaseFormProps) {
  const { today } = useSignedIn();
  const initial: ClosingDraft = { closedOn: today, outcome: '' };
  const { draft, change, discard } = useKeptDraft<ClosingDraft>(draftKey, initial, kept);
  const close = useWrite('cases.close');
  const toast = useToast();
  const { closedOn, outcome } = draft;
  const newest = detail.revisions.at(-1) ?? detail.revisions[0];
  const after = detail.stages.at(-1)?.onDay ?? newest.openedOn;
  const dayProblem = closedOn === null ? 'Give the day.' : closingProblem(closedOn, after, today);
  const { formProps, problem } = useCheckedForm(
    {
      ...(dayProblem !== null && { closedOn: dayProblem }),
      ...(outcome.trim() === '' && { outcome: 'Say how the case ended.' }),
    },
    () => {
      if (closedOn === null || close.isPending) return;
      close.mutate(
        { caseId: detail.id, base: newest.id, closedOn, outcome },
        {
          onSuccess: () => {
            discard();
            toast({ title: `${detail.reference} closed`, tone: 'good' });
            onDone();
            focusTitle();
          },
        },
      );
    },
  );
  const hasField = close.error !== null && failureOf(close.error).field !== undefined;
  return (
    <form className="stack" {...formProps}>
      <DateField
        label="Closed on"
        max={today}
        value={closedOn}
        onChange={(day) => change({ closedOn: day })}
        error={problem('closedOn') ?? fieldFailure(close.error, 'closedOn')}
      />
      <TextArea
        label="Outcome"
        autoFocus
        value={outcome}
        onChange={(text) => change({ outcome: text })}
        error={problem('outcome') ?? fieldFailure(close.error, 'outcome')}
      />
      {!hasField && <FailureBanner error={close.error} />}
      <div className="row">
        <Button type="submit" variant="primary" isPending={close.isPending}>
          Close the case
        </Button>
      </div>
    </form>
  );
}
