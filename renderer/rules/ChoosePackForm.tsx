import { useRef, useState } from 'react';
import type { QualificationRules } from '../../shared/ipc/rules';
import { failureOf } from '../api';
import { FailureBanner, fieldFailure } from '../data/failures';
import { useRead, useWrite } from '../data/queries';
import { useSignedIn } from '../data/session';
import { useKeptDraft, type KeptDraft } from '../data/useKeptDraft';
import { useToast } from '../frame/Toasts';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Select } from '../ui/Select';
import { useProblemFocus } from '../ui/useProblemFocus';
import { choiceProblems } from './pack-choices';

interface ChoosePackFormProps {
  readonly qualificationId: string | null;
  readonly current: QualificationRules;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

interface ChoiceDraft {
  readonly key: string | null;
  readonly from: string | null;
}

/** Chooses another pack from a day on. */
export function ChoosePackForm({ qualificationId, current, draftKey, kept, onDone }: ChoosePackFormProps) {
  const { today } = useSignedIn();
  const packs = useRead('rules.packs', {});
  const { draft, change, discard } = useKeptDraft<ChoiceDraft>(draftKey, { key: null, from: today }, kept);
  const [tries, setTries] = useState(0);
  const choose = useWrite('rules.choose');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, choose.error);
  const problems = choiceProblems(draft);
  const problem = (field: 'key' | 'from'): string | undefined =>
    (tries > 0 ? problems[field] : undefined) ?? fieldFailure(choose.error, field);
  const submit = (): void => {
    setTries(tries + 1);
    const { key, from } = draft;
    if (key === null || from === null) return;
    choose.mutate(
      { qualificationId, key, from },
      {
        onSuccess: () => {
          discard();
          toast({ title: 'Rule pack chosen', tone: 'good' });
          onDone();
        },
      },
    );
  };
  const newest = current.choices[0]?.from;
  const hasField = choose.error !== null && failureOf(choose.error).field !== undefined;
  return (
    <form
      ref={form}
      className="choose-pack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!choose.isPending) submit();
      }}
    >
      <Select
        label="Pack"
        layout="beside"
        placeholder="Choose a rule pack"
        autoFocus
        options={(packs.data ?? []).map(({ key, title, origin, edition }) => ({
          value: key,
          label: title,
          note: origin === 'shipped' ? `edition ${edition}` : `edition ${edition}, the centre’s own`,
        }))}
        value={draft.key}
        onChange={(key) => change({ key })}
        error={problem('key')}
      />
      <DateField
        label="From"
        layout="beside"
        help="Whatever is dated from this day on is judged under it."
        min={newest}
        value={draft.from}
        onChange={(from) => change({ from })}
        error={problem('from')}
      />
      {!hasField && <FailureBanner error={choose.error ?? packs.error} />}
      <div className="row">
        <Button
          onPress={() => {
            discard();
            onDone();
          }}
        >
          Cancel
        </Button>
        <Button type="submit" variant="primary" isPending={choose.isPending}>
          Judge by this pack
        </Button>
      </div>
    </form>
  );
}
