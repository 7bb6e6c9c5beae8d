import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { RulePackDetail } from '../../../shared/ipc/rules';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useRead, useWrite } from '../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useProblemFocus } from '../../ui/useProblemFocus';

interface CopyPackDialogProps {
  readonly source: RulePackDetail;
  readonly onClose: () => void;
}

/** Makes the centre's own copy of a pack, whose rules can then be changed. */
export function CopyPackDialog(props: CopyPackDialogProps) {
  const kept = useRead('drafts.get', { key: keyOf(props.source) });
  return kept.isPending ? null : <CopyPack {...props} kept={kept.data ?? null} />;
}

const keyOf = ({ key }: RulePackDetail): string => `rules:copy:${key}`;

function CopyPack({ source, onClose, kept }: CopyPackDialogProps & { readonly kept: KeptDraft | null }) {
  const initial = { title: `${source.title}, our centre`, reason: '' };
  const { draft, change, discard } = useKeptDraft(keyOf(source), initial, kept);
  const [tries, setTries] = useState(0);
  const copy = useWrite('rules.copy');
  const toast = useToast();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, copy.error);
  const missing = (text: string, sentence: string): string | undefined =>
    tries > 0 && text.trim() === '' ? sentence : undefined;
  const submit = (): void => {
    setTries(tries + 1);
    if (draft.title.trim() === '' || draft.reason.trim() === '') return;
    copy.mutate(
      { key: source.key, ...draft },
      {
        onSuccess: ({ key }) => {
          discard();
          toast({ title: 'Pack copied; choose it for a qualification to judge by it', tone: 'good' });
          onClose();
          navigate(`/qualifications/rules/${key}`);
        },
      },
    );
  };
  const hasField = copy.error !== null && failureOf(copy.error).field !== undefined;
  return (
    <Dialog
      title={`Copy ${source.title}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={copy.isPending} onPress={submit}>
            Make the copy
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!copy.isPending) submit();
        }}
      >
        <p>
          The copy is the centre’s own. Nothing is judged by it until it is chosen for a qualification, and
          the pack it was copied from stays as it is.
        </p>
        <TextField
          label="Title"
          autoFocus
          maxLength={300}
          value={draft.title}
          onChange={(title) => change({ title })}
          error={missing(draft.title, 'Give the copy a title.') ?? fieldFailure(copy.error, 'title')}
        />
        <TextArea
          label="Why the centre needs its own"
          maxLength={300}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={
            missing(draft.reason, 'Say why; it is kept with the copy.') ?? fieldFailure(copy.error, 'reason')
          }
        />
        {!hasField && <FailureBanner error={copy.error} />}
      </form>
    </Dialog>
  );
}
