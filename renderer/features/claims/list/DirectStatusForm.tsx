import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { DirectClaimStatusView } from '../../../../shared/ipc/claims';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { BothVersions } from '../../../ui/BothVersions';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useCheckedForm } from '../../../ui/useCheckedForm';

interface DirectStatusFormProps {
  readonly status: DirectClaimStatusView;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

const OPTIONS = [
  { value: 'held', label: 'Held' },
  { value: 'suspended', label: 'Suspended' },
  { value: 'not held', label: 'Not held' },
] as const;

interface Draft {
  readonly status: DirectClaimStatusView['status'];
  readonly from: string | null;
  readonly reference: string;
  readonly note: string;
}

/** A new entry of direct claim status. Earlier entries stay readable. */
export function DirectStatusForm({ status, draftKey, kept, onDone }: DirectStatusFormProps) {
  const { today } = useSignedIn();
  const { draft, change, discard } = useKeptDraft<Draft>(
    draftKey,
    { status: 'held', from: null, reference: '', note: '' },
    kept,
  );
  const save = useWrite('claims.saveDirectStatus');
  const toast = useToast();
  const client = useQueryClient();
  const isChanged = save.error !== null && failureOf(save.error).code === 'changed-meanwhile';
  useEffect(() => {
    if (isChanged) void client.invalidateQueries({ queryKey: ['claims.directStatus'] });
  }, [isChanged, client]);
  const problems: Partial<Record<'from', string>> =
    draft.from === null
      ? { from: 'Give the first day of this status.' }
      : draft.from > today
        ? { from: 'This day is still to come.' }
        : {};
  const submit = (): void =>
    save.mutate(
      {
        qualificationId: status.qualificationId,
        base: status.entries[0]?.id ?? null,
        status: draft.status,
        from: draft.from ?? '',
        reference: draft.reference,
        note: draft.note,
      },
      {
        onSuccess: () => {
          discard();
          toast({ title: 'Direct claim status recorded' });
          onDone();
        },
      },
    );
  const { formProps, problem } = useCheckedForm(problems, submit);
  const [newest] = status.entries;
  return (
    <form {...formProps} className="stack stack--tight" aria-label={`Direct claim status of ${status.code}`}>
      <SegmentedControl
        label="Status"
        options={OPTIONS}
        value={draft.status}
        onChange={(value) => change({ status: value })}
      />
      <DateField
        label="From"
        value={draft.from}
        max={today}
        onChange={(from) => change({ from })}
        error={problem('from') ?? fieldFailure(save.error, 'from')}
      />
      <TextField
        label="Reference (optional)"
        help="The awarding organisation’s letter or the EQA’s report."
        maxLength={300}
        value={draft.reference}
        onChange={(reference) => change({ reference })}
      />
      <TextArea
        label="Note (optional)"
        rows={2}
        maxLength={2_000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      {isChanged ? (
        <BothVersions
          what="Direct claim status"
          differences={[
            {
              label: status.code,
              mine: entryWords(draft.status, draft.from),
              stored: newest ? entryWords(newest.status, newest.from) : 'Nothing recorded',
            },
          ]}
          isPending={save.isPending}
          onKeepMine={submit}
          onTakeStored={() => {
            discard();
            onDone();
          }}
        />
      ) : (
        <>
          {fieldFailure(save.error, 'from') === undefined && <FailureBanner error={save.error} />}
          <div className="row">
            <Button
              onPress={() => {
                discard();
                onDone();
              }}
            >
              Cancel
            </Button>
            <Button type="submit" variant="primary" isPending={save.isPending}>
              Record
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

const entryWords = (status: string, from: string | null): string =>
  from === null ? status : `${status} from ${formatDate(from)}`;
