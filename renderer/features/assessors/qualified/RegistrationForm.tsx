import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRegistrationRow } from '../../../../shared/ipc/people-records';
import { useRead, useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { ComboBox } from '../../../ui/ComboBox';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { differencesOf } from '../record-form/differences';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import {
  registrationDraftOf,
  registrationProblems,
  registrationRequest,
  registrationWords,
  type RegistrationDraft,
} from './registration-form';

const ROLES: readonly Segment<RegistrationDraft['role']>[] = [
  { value: 'assessor', label: 'Assessor' },
  { value: 'IQA', label: 'IQA' },
];

export const registrationDraftKey = (personId: string, id: string | null): string =>
  `person-registration:${personId}:${id ?? 'new'}`;

interface RegistrationFormProps {
  readonly person: PersonRow;
  /** Null adds one. */
  readonly row: PersonRegistrationRow | null;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** Registers somebody with the centre for a qualification, from a day on (P4). */
export function RegistrationForm({ person, row, kept, onDone }: RegistrationFormProps) {
  const { today } = useSignedIn();
  const qualifications = useRead('qualifications.list', {});
  const save = useWrite('personRegistrations.save');
  const stored = registrationDraftOf(row, person.roles.includes('assessor') ? 'assessor' : 'IQA');
  const form = useRecordForm<RegistrationDraft>({
    draftKey: registrationDraftKey(person.id, row?.id ?? null),
    initial: stored,
    kept,
    version: row?.version ?? null,
    problemsOf: (draft) => registrationProblems(draft, today),
    save: async (draft) => {
      const request = registrationRequest(draft, row?.id ?? null, person.id);
      if (request) await save.mutateAsync(request);
    },
    onDone,
  });
  const { draft, change, problem } = form;
  const codeOf = (id: string | null): string =>
    qualifications.data?.find((qualification) => qualification.id === id)?.code ?? '';
  return (
    <FormCard
      title={row ? `Registration for ${row.qualificationCode}` : 'Register with the centre'}
      form={form}
      submit={row ? 'Save' : 'Register'}
      differences={differencesOf(draft, stored, registrationWords(codeOf))}
    >
      <ComboBox
        label="Qualification"
        layout="beside"
        options={(qualifications.data ?? []).map(({ id, code, title }) => ({
          value: id,
          label: `${code} ${title}`,
        }))}
        value={draft.qualificationId}
        onChange={(qualificationId) => change({ qualificationId })}
        error={problem('qualificationId')}
      />
      <SegmentedControl
        label="As"
        layout="beside"
        options={ROLES}
        value={draft.role}
        onChange={(role) => change({ role })}
        error={problem('role')}
      />
      <DateField
        label="From"
        layout="beside"
        max={today}
        value={draft.registeredOn}
        onChange={(registeredOn) => change({ registeredOn })}
        error={problem('registeredOn')}
      />
      <DateField
        label="To"
        layout="beside"
        help="The last day; empty while it runs."
        value={draft.endedOn}
        onChange={(endedOn) => change({ endedOn })}
        error={problem('endedOn')}
      />
    </FormCard>
  );
}
