import type { CaseDetail } from '../../../shared/ipc/cases';
import { FailureBanner } from '../../data/failures';
import { useRead, useWrite } from '../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { focusTitle } from './focus-title';

interface ReopenCaseDialogProps {
  readonly detail: CaseDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Opens a closed case again, with why. */
export function ReopenCaseDialog({ detail, isOpen, onClose }: ReopenCaseDialogProps) {
  const key = `case-reopen:${detail.id}`;
  const draft = useRead('drafts.get', { key });
  return (
    <Dialog title={`Reopen ${detail.reference}`} isOpen={isOpen} onClose={onClose}>
      {!draft.isPending && (
        <ReopenCaseForm detail={detail} draftKey={key} kept={draft.data ?? null} onDone={onClose} />
      )}
    </Dialog>
  );
}

interface ReopenCaseFormProps {
  readonly detail: CaseDetail;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

function ReopenCaseForm({ detail, draftKey, kept, onDone }: ReopenCaseFormProps) {
  const { draft, change, discard } = useKeptDraft(draftKey, { reason: '' }, kept);
  const reopen = useWrite('cases.reopen');
  const toast = useToast();
  const { formProps, problem } = useCheckedForm(
    draft.reason.trim() === '' ? { reason: 'Say why the case is opened again.' } : {},
    () => {
      const base = detail.revisions.at(-1)?.id;
      if (base === undefined || reopen.isPending) return;
      reopen.mutate(
        { caseId: detail.id, base, reason: draft.reason.trim() },
        {
          onSuccess: () => {
            discard();
            toast({ title: `${detail.reference} is open again`, tone: 'good' });
            onDone();
            focusTitle();
          },
        },
      );
    },
  );
  return (
    <form className="stack" {...formProps}>
      <p>What it ended with stays readable in its revisions.</p>
      <TextField
        label="Why"
        autoFocus
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={problem('reason')}
      />
      <FailureBanner error={reopen.error} />
      <div className="row">
        <Button type="submit" variant="primary" isPending={reopen.isPending}>
          Reopen the case
        </Button>
      </div>
    </form>
  );
}
