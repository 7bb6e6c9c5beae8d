import { useId } from 'react';
import type { ClaimRevision, ClaimView } from '../../../../shared/ipc/claims';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { CLAIM_STATE_CHIPS } from '../claim-states';
import { focusTitle } from '../focus-title';
import { CHANGE_WORDS, changeOf, changeProblems, type ChangeDraft, type ChangeKind } from './change-form';
import { ChangedClaim } from './ChangedClaim';

interface ChangeDialogProps {
  readonly kind: ChangeKind;
  readonly claim: ClaimView;
  readonly newest: ClaimRevision;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onClose: () => void;
}

/** One change of a claim, with what has to be known of it. */
export function ChangeDialog({ kind, claim, newest, draftKey, kept, onClose }: ChangeDialogProps) {
  const { today } = useSignedIn();
  const formId = useId();
  const words = CHANGE_WORDS[kind];
  const { draft, change, discard } = useKeptDraft<ChangeDraft>(
    draftKey,
    { note: '', number: newest.certificateNumber ?? '', receivedOn: newest.certificatedOn },
    kept,
  );
  const save = useWrite('claims.change');
  const toast = useToast();
  const close = (): void => {
    save.reset();
    onClose();
  };
  const submit = (): void =>
    void save.mutateAsync({ base: newest.id, change: changeOf(kind, draft) }).then(
      // A claim withdrawn is gone from the screen by now, and this dialog with it.
      () => {
        discard();
        toast({ title: words.done });
        onClose();
        setTimeout(focusTitle);
      },
      () => undefined,
    );
  const { formProps, problem } = useCheckedForm(
    changeProblems(kind, draft, { claimedOn: claim.claimedOn, today }),
    submit,
  );
  const isChanged = save.error !== null && failureOf(save.error).code === 'changed-meanwhile';
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      size="small"
      footer={
        !isChanged && (
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              type="submit"
              form={formId}
              variant={kind === 'withdrawn' ? 'danger' : 'primary'}
              isPending={save.isPending}
            >
              {words.save}
            </Button>
          </>
        )
      }
    >
      <form {...formProps} id={formId} className="stack">
        {kind === 'certificate' ? (
          <>
            <TextField
              label="Certificate number"
              autoFocus
              value={draft.number}
              onChange={(number) => change({ number })}
              error={problem('number')}
            />
            <DateField
              label="Received on"
              value={draft.receivedOn}
              min={claim.claimedOn}
              max={today}
              onChange={(receivedOn) => change({ receivedOn })}
              error={problem('receivedOn') ?? fieldFailure(save.error, 'receivedOn')}
            />
          </>
        ) : (
          <TextField
            label={kind === 'withdrawn' ? 'Why it is withdrawn' : 'How and when the EQA agreed'}
            help={
              kind === 'withdrawn'
                ? 'The claim stays readable with this reason; the learner’s record opens again.'
                : 'Such as: remote sampling of 21 Nov 2026, report 14.'
            }
            autoFocus
            maxLength={300}
            value={draft.note}
            onChange={(note) => change({ note })}
            error={problem('note')}
          />
        )}
        {isChanged ? (
          <ChangedClaim
            mine={words.done}
            stored={CLAIM_STATE_CHIPS[newest.state].word}
            isPending={save.isPending}
            onKeepMine={submit}
            onTakeStored={() => {
              discard();
              close();
            }}
          />
        ) : (
          fieldFailure(save.error, 'receivedOn') === undefined && <FailureBanner error={save.error} />
        )}
      </form>
    </Dialog>
  );
}
