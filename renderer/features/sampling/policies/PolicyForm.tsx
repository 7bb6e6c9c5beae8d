import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { policyProblems } from '../../../../shared/domain/sampling/policy-problems';
import type { PolicyVersion } from '../../../../shared/ipc/policies';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { PageBody, PageColumns } from '../../../frame/PageHeader';
import { useToast } from '../../../frame/Toasts';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { TextField } from '../../../ui/TextField';
import { useProblemFocus } from '../../../ui/useProblemFocus';
import { PolicyFields } from '../PolicyFields';
import { PreviewCard } from '../preview/PreviewCard';
import { usePreview } from '../preview/usePreview';
import type { PartStarts } from './part-starts';
import type { PolicyDraft } from './policy-draft';
import { PolicyConflict } from './PolicyConflict';
import { TrialFields, useTrial } from './TrialFields';

interface PolicyFormProps {
  readonly draftKey: string;
  /** What the form begins with. */
  readonly start: SamplingPolicy;
  readonly starts: PartStarts;
  /** The newest version on record; null for a new policy. */
  readonly newest: PolicyVersion | null;
  readonly kept: KeptDraft | null;
  readonly onSaved: (saved: { readonly rootId: string }) => void;
}

/** A policy's numbers beside what they would sample. */
export function PolicyForm({ draftKey, start, starts, newest, kept, onSaved }: PolicyFormProps) {
  const initial: PolicyDraft = { policy: start, base: newest?.id ?? null };
  const form = useKeptDraft<PolicyDraft>(draftKey, initial, kept);
  const { policy, base } = form.draft;
  const [tries, setTries] = useState(0);
  // Fields that were given up begin anew.
  const [begun, setBegun] = useState(0);
  const save = useWrite('policies.save');
  const client = useQueryClient();
  const toast = useToast();
  const element = useRef<HTMLFormElement>(null);
  useProblemFocus(element, tries, save.error);
  const trial = useTrial();
  const preview = usePreview(trial.of, policy);
  const problems = policyProblems(policy);
  const problem = (field: string): string | undefined =>
    (tries > 0 ? problems[field] : undefined) ?? fieldFailure(save.error, field);
  const isSaving = save.isPending || save.isSuccess;
  const hasConflict = !isSaving && base !== (newest?.id ?? null);
  const hasField = save.error !== null && failureOf(save.error).field !== undefined;

  const submit = (from: PolicyDraft): void => {
    setTries(tries + 1);
    if (Object.keys(problems).length > 0) return;
    void save.mutateAsync({ policy: from.policy, base: from.base }).then(
      (saved) => {
        form.discard();
        toast({ title: `Version ${saved.version} saved`, tone: 'good' });
        onSaved(saved);
      },
      (error: unknown) => {
        // Somebody saved a version meanwhile: read it, so that both can be shown.
        if (failureOf(error).code === 'changed-meanwhile')
          void client.invalidateQueries({ queryKey: ['policies.get'] });
      },
    );
  };
  const beginAnew = (): void => {
    form.discard();
    setBegun(begun + 1);
  };

  return (
    <form
      ref={element}
      className="page-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving && !hasConflict) submit(form.draft);
      }}
    >
      <PageBody>
        <PageColumns
          aside={
            <PreviewCard state={preview} hoursPerIqaMonth={policy.hoursPerIqaMonth}>
              <TrialFields trial={trial} />
            </PreviewCard>
          }
        >
          <RestoredNote form={{ isRestored: form.isRestored, discard: beginAnew }} />
          {hasConflict && newest && (
            <PolicyConflict
              mine={policy}
              newest={newest}
              isPending={save.isPending}
              onKeepMine={() => submit({ policy, base: newest.id })}
              onTakeStored={beginAnew}
            />
          )}
          <Card>
            <TextField
              label="Name"
              layout="beside"
              autoFocus
              maxLength={120}
              value={policy.name}
              onChange={(name) => form.change({ policy: { ...policy, name } })}
              error={problem('name')}
            />
          </Card>
          <PolicyFields
            key={begun}
            policy={policy}
            starts={starts}
            onChange={(changed) => form.change({ policy: changed })}
            problem={problem}
            preview={preview}
          />
          {!hasField && !hasConflict && <FailureBanner error={save.error} />}
        </PageColumns>
      </PageBody>
      <ActionBar
        note={`Earlier versions stay readable.${form.savedAt === null ? '' : ` Draft kept ${form.savedAt}.`}`}
      >
        <Button type="submit" variant="primary" isPending={save.isPending} isDisabled={hasConflict}>
          {newest === null ? 'Save the policy' : `Save version ${newest.version + 1}`}
        </Button>
      </ActionBar>
    </form>
  );
}
