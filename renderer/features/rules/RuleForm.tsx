import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ruleChanges } from '../../../shared/domain/rules/pack-changes';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import type { RulePackDetail } from '../../../shared/ipc/rules';
import { failureOf } from '../../api';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { useToast } from '../../frame/Toasts';
import { BothVersions } from '../../ui/BothVersions';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { TextArea } from '../../ui/TextArea';
import { useProblemFocus } from '../../ui/useProblemFocus';
import { changeRequest, draftProblems, emptyDraft } from './rule-draft';
import { isChangedSince } from './rule-filter';
import { ParameterFields } from './ParameterFields';
import { SettingFields } from './SettingFields';

interface RuleFormProps {
  readonly detail: RulePackDetail;
  readonly ruleId: RuleId;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** Changes one rule of the centre's own pack, from a day on and with a reason. */
export function RuleForm({ detail, ruleId, draftKey, kept, onDone }: RuleFormProps) {
  const { today } = useSignedIn();
  const initial = emptyDraft(detail, today);
  const { draft, change, savedAt, discard } = useKeptDraft(draftKey, initial, kept);
  const [tries, setTries] = useState(0);
  const save = useWrite('rules.change');
  const client = useQueryClient();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  useProblemFocus(form, tries, save.error);
  const problems = draftProblems(draft, ruleId, detail);
  const problem = (field: string): string | undefined =>
    (tries > 0 ? problems[field] : undefined) ??
    fieldFailure(save.error, field) ??
    fieldFailure(save.error, `${ruleId}.${field}`);
  // While it is being saved, the newer revision is this form's own.
  const isSaving = save.isPending || save.isSuccess;
  const hasConflict =
    !isSaving && draft.base !== detail.packId && isChangedSince(detail.history, draft.base, ruleId);
  // It appears above the fields, while the person is at the button below them.
  useEffect(() => {
    if (hasConflict) form.current?.scrollIntoView({ block: 'start' });
  }, [hasConflict]);

  const submit = (): void => {
    setTries(tries + 1);
    const request = changeRequest(draft, ruleId, detail);
    if (request === null || Object.keys(problems).length > 0) return;
    void save.mutateAsync(request).then(
      () => {
        discard();
        toast({ title: `${ruleId} changed; the earlier revision stays readable`, tone: 'good' });
        onDone();
      },
      (error: unknown) => {
        // Somebody changed the pack meanwhile: read it, so that both versions can be shown.
        if (failureOf(error).code === 'changed-meanwhile')
          void client.invalidateQueries({ queryKey: ['rules.pack'] });
      },
    );
  };
  const giveUp = (): void => {
    discard();
    onDone();
  };
  const hasField = save.error !== null && failureOf(save.error).field !== undefined;
  return (
    <form
      ref={form}
      className="rule-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) submit();
      }}
    >
      {hasConflict && (
        <BothVersions
          what={`Rule ${ruleId}`}
          differences={ruleChanges(detail.pack, draft, ruleId).map(({ label, before, after }) => ({
            label,
            mine: after,
            stored: before,
          }))}
          onKeepMine={() => change({ base: detail.packId })}
          onTakeStored={giveUp}
        />
      )}
      <SettingFields
        ruleId={ruleId}
        rules={draft.rules}
        onChange={(rules) => change({ rules })}
        problem={problem}
      />
      <ParameterFields
        ruleId={ruleId}
        rules={draft.rules}
        onChange={(rules) => change({ rules })}
        problem={problem}
      />
      <div className="rule-form__part">
        <DateField
          label="The change is valid from"
          min={detail.validFrom ?? undefined}
          value={draft.validFrom}
          onChange={(validFrom) => change({ validFrom })}
          error={problem('validFrom')}
        />
        <TextArea
          label="Why it is changed"
          rows={2}
          maxLength={300}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={problem('reason')}
        />
        {!hasField && !hasConflict && <FailureBanner error={save.error} />}
        {tries > 0 && problems['nothing'] !== undefined && <p role="status">{problems['nothing']}</p>}
        <div className="row">
          <Button onPress={giveUp}>Give up</Button>
          <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={hasConflict}>
            Save the change
          </Button>
        </div>
        {savedAt !== null && <p className="muted">Draft saved {savedAt}</p>}
      </div>
    </form>
  );
}
