import type { ReactNode } from 'react';
import { isBlocked, type Finding } from '../../../shared/domain/rules/finding';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { RestoredNote } from '../../data/RestoredNote';
import { FindingNotes } from '../../rules/FindingNotes';
import { ReasonFields } from '../../rules/ReasonFields';
import { reasonProblems, reasonsToSend, type Reasons } from '../../rules/reasons';
import { DateField } from '../../ui/DateField';
import { FormDialog } from '../../ui/FormDialog';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { InitialsField } from './InitialsField';
import { useTools } from './record-context';

/** What every sign-off says: who, when, and why all the same where a rule warns. */
export interface SignOffDraft {
  readonly initials: string;
  readonly day: string | null;
  readonly reasons: Reasons;
}

interface SignOffDialogProps {
  readonly title: string;
  readonly action: string;
  readonly form: {
    readonly draft: SignOffDraft;
    readonly change: (changes: Partial<SignOffDraft>) => void;
    readonly isRestored: boolean;
    readonly discard: () => void;
  };
  readonly findings: readonly Finding[];
  /** The day's field: its name in what is sent, its label, and what is said where it is missing. */
  readonly day: { readonly field: string; readonly label: string; readonly missing: string };
  /** Sentences by field, of the fields that only this sign-off has. */
  readonly problems?: Readonly<Record<string, string>>;
  readonly write: { readonly isPending: boolean; readonly error: unknown };
  /** Why nothing can be signed yet, for another reason than a rule. */
  readonly hold?: ReactNode;
  readonly onSign: (reasons: Record<string, string>) => void;
  readonly onClose: () => void;
  /** The fields that only this sign-off has; `problem` is what to say at one of them. */
  readonly children?: (problem: (field: string) => string | undefined) => ReactNode;
}

/** An assessor signs off; what the rules miss or ask for is said first. */
export function SignOffDialog(props: SignOffDialogProps) {
  const { title, action, form, findings, day, problems = {}, write, hold, onSign, onClose, children } = props;
  const { today } = useTools();
  const { draft, change } = form;
  const unreasoned = reasonProblems(findings, draft.reasons);
  const checked = useCheckedForm<string>(
    {
      ...problems,
      ...unreasoned,
      ...(draft.initials.trim() === '' && { initials: 'Give the initials of the assessor.' }),
      ...(draft.day === null && { [day.field]: day.missing }),
    },
    () => onSign(reasonsToSend(findings, draft.reasons)),
  );
  const problem = (field: string): string | undefined =>
    fieldFailure(write.error, field) ?? checked.problem(field);
  return (
    <FormDialog
      title={title}
      action={action}
      formProps={checked.formProps}
      isPending={write.isPending}
      isHeld={hold !== undefined || isBlocked(findings)}
      onClose={onClose}
    >
      {hold}
      <RestoredNote form={form} />
      <FindingNotes findings={findings} />
      <ReasonFields
        findings={findings}
        reasons={draft.reasons}
        problems={checked.isTried ? unreasoned : {}}
        onChange={(reasons) => change({ reasons })}
      />
      <div className="stack stack--tight">
        <InitialsField
          label="Assessor initials"
          value={draft.initials}
          onChange={(initials) => change({ initials })}
          error={problem('initials')}
        />
        <DateField
          label={day.label}
          layout="beside"
          value={draft.day}
          max={today}
          onChange={(chosen) => change({ day: chosen })}
          error={problem(day.field)}
        />
        {children?.(problem)}
      </div>
      <FailureBanner error={write.error} />
    </FormDialog>
  );
}
