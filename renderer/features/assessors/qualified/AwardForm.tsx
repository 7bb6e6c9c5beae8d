import type { AwardRow } from '../../../../shared/ipc/people-records';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { useRules } from '../../../rules/useRules';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { SuggestField } from '../../../ui/SuggestField';
import { TextField } from '../../../ui/TextField';
import { differencesOf } from '../record-form/differences';
import { FileField } from '../record-form/FileField';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import { AWARD_WORDS, awardDraftOf, awardProblems, awardRequest, type AwardDraft } from './award-form';

const STATES: readonly Segment<AwardDraft['state']>[] = [
  { value: 'held', label: 'Held' },
  { value: 'in progress', label: 'In progress' },
];

interface AwardFormProps {
  readonly personId: string;
  /** Null adds one. */
  readonly award: AwardRow | null;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

export const awardDraftKey = (personId: string, id: string | null): string =>
  `award:${personId}:${id ?? 'new'}`;

/** An assessor or IQA award: held with its day and certificate, or in progress with its target date (P2). */
export function AwardForm({ personId, award, kept, onDone }: AwardFormProps) {
  const { today } = useSignedIn();
  const rules = useRules(null);
  const save = useWrite('awards.save');
  const stored = awardDraftOf(award);
  const form = useRecordForm<AwardDraft>({
    draftKey: awardDraftKey(personId, award?.id ?? null),
    initial: stored,
    kept,
    version: award?.version ?? null,
    problemsOf: (draft) => awardProblems(draft, today),
    save: (draft) => save.mutateAsync(awardRequest(draft, award?.id ?? null, personId)),
    onDone,
  });
  const { draft, change, problem } = form;
  const accepted = rules.data?.pack.rules.P2.parameters;
  return (
    <FormCard
      title={award ? `Change ${award.award}` : 'Add an award'}
      form={form}
      submit={award ? 'Save' : 'Add the award'}
      differences={differencesOf(draft, stored, AWARD_WORDS)}
    >
      <SuggestField
        label="Award"
        layout="beside"
        help="One of the rule pack’s, or any other in words."
        suggestions={[...new Set([...(accepted?.assessorAwards ?? []), ...(accepted?.iqaAwards ?? [])])]}
        value={draft.award}
        onChange={(name) => change({ award: name })}
        error={problem('award')}
      />
      <SegmentedControl
        label="State"
        layout="beside"
        options={STATES}
        value={draft.state}
        onChange={(state) => change({ state })}
        error={problem('state')}
      />
      {draft.state === 'held' ? (
        <DateField
          label="Awarded on"
          layout="beside"
          max={today}
          value={draft.awardedOn}
          onChange={(awardedOn) => change({ awardedOn })}
          error={problem('awardedOn')}
        />
      ) : (
        <DateField
          label="Target date"
          layout="beside"
          value={draft.targetOn}
          onChange={(targetOn) => change({ targetOn })}
          error={problem('targetOn')}
        />
      )}
      <TextField
        label="Certificate reference"
        layout="beside"
        value={draft.certificateReference}
        onChange={(certificateReference) => change({ certificateReference })}
        error={problem('certificateReference')}
      />
      <FileField form={form} label="Certificate" />
    </FormCard>
  );
}
