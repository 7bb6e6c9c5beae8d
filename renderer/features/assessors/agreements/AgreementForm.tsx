import type { AgreementRow } from '../../../../shared/ipc/agreements';
import { useRead, useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { CheckChips } from '../../../ui/CheckChips';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { differencesOf } from '../record-form/differences';
import { FileField } from '../record-form/FileField';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import { ValidityFields } from '../record-form/ValidityFields';
import {
  agreementDraftOf,
  agreementProblems,
  agreementRequest,
  agreementWords,
  type AgreementDraft,
} from './agreement-form';
import { PeopleChoice } from './PeopleChoice';

const EVERY = 'every';
const ROLES = [
  { value: 'assessor', label: 'assessor' },
  { value: 'IQA', label: 'IQA' },
] as const;

export const agreementDraftKey = (id: string | null): string => `agreement:${id ?? 'new'}`;

interface AgreementFormProps {
  /** Null adds one. */
  readonly agreement: AgreementRow | null;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** An employer direct agreement: whose award it waives, for which qualification, from when. */
export function AgreementForm({ agreement, kept, onDone }: AgreementFormProps) {
  const { today } = useSignedIn();
  const qualifications = useRead('qualifications.list', {});
  const people = useRead('people.list', {});
  const save = useWrite('agreements.save');
  const stored = agreementDraftOf(agreement);
  const form = useRecordForm<AgreementDraft>({
    draftKey: agreementDraftKey(agreement?.id ?? null),
    initial: stored,
    kept,
    version: agreement?.version ?? null,
    problemsOf: (draft) => agreementProblems(draft, today),
    save: async (draft) => {
      const request = agreementRequest(draft, agreement?.id ?? null);
      if (request) await save.mutateAsync(request);
    },
    onDone,
  });
  const { draft, change, problem } = form;
  const nameOf = (id: string): string => people.data?.find((person) => person.id === id)?.name ?? '';
  const codeOf = (id: string | null): string =>
    id === null ? 'every qualification' : (qualifications.data?.find((one) => one.id === id)?.code ?? '');
  const line = (field: 'employer' | 'reference', label: string) => (
    <TextField
      label={label}
      layout="beside"
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
      error={problem(field)}
    />
  );
  return (
    <FormCard
      title={agreement ? `Agreement ${agreement.reference}` : 'Add an employer agreement'}
      form={form}
      submit={agreement ? 'Save' : 'Add the agreement'}
      differences={differencesOf(draft, stored, agreementWords(nameOf, codeOf))}
    >
      {line('employer', 'Employer')}
      {line('reference', 'Reference')}
      <TextArea
        label="Scope"
        layout="beside"
        rows={2}
        value={draft.scope}
        onChange={(scope) => change({ scope })}
        error={problem('scope')}
      />
      <CheckChips
        label="Waives the award of"
        layout="beside"
        options={ROLES}
        value={draft.waives}
        onChange={(waives) => change({ waives })}
        error={problem('waives')}
      />
      <Select
        label="Qualification"
        layout="beside"
        options={[
          { value: EVERY, label: 'Every qualification' },
          ...(qualifications.data ?? []).map(({ id, code, title }) => ({
            value: id,
            label: `${code} ${title}`,
          })),
        ]}
        value={draft.qualificationId ?? EVERY}
        onChange={(id) => change({ qualificationId: id === EVERY ? null : id })}
        error={problem('qualificationId')}
      />
      <PeopleChoice
        people={people.data ?? []}
        isForEverybody={draft.isForEverybody}
        chosen={draft.personIds}
        onChange={change}
        error={problem('personIds')}
      />
      <ValidityFields form={form} />
      <FileField form={form} label="Agreement" />
    </FormCard>
  );
}
