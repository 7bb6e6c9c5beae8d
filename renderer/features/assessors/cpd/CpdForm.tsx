import type { CpdRow } from '../../../../shared/ipc/people-records';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { differencesOf } from '../record-form/differences';
import { FileField } from '../record-form/FileField';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import { CPD_WORDS, cpdDraftOf, cpdProblems, cpdRequest, type CpdDraft } from './cpd-form';

const STATES: readonly Segment<CpdDraft['state']>[] = [
  { value: 'done', label: 'Done' },
  { value: 'planned', label: 'Planned' },
];

const TEXTS = [
  ['purpose', 'Purpose', 'Why: what was to be better afterwards.'],
  ['learning', 'Learning', 'What was learned.'],
  ['application', 'Application', 'How it is used in assessing or verifying.'],
  ['evidence', 'Evidence', 'What shows it: a certificate, notes, a reflection.'],
] as const;

export const cpdDraftKey = (personId: string, id: string | null): string => `cpd:${personId}:${id ?? 'new'}`;

interface CpdFormProps {
  readonly personId: string;
  /** Null adds one. */
  readonly row: CpdRow | null;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** An entry of the CPD log, planned or done (P6). */
export function CpdForm({ personId, row, kept, onDone }: CpdFormProps) {
  const { today } = useSignedIn();
  const save = useWrite('cpd.save');
  const stored = cpdDraftOf(row);
  const form = useRecordForm<CpdDraft>({
    draftKey: cpdDraftKey(personId, row?.id ?? null),
    initial: stored,
    kept,
    version: row?.version ?? null,
    problemsOf: (draft) => cpdProblems(draft, today),
    save: async (draft) => {
      const request = cpdRequest(draft, row?.id ?? null, personId);
      if (request) await save.mutateAsync(request);
    },
    onDone,
  });
  const { draft, change, problem } = form;
  return (
    <FormCard
      title={row ? 'Change the entry' : 'Add to the CPD log'}
      form={form}
      submit={row ? 'Save' : 'Add the entry'}
      differences={differencesOf(draft, stored, CPD_WORDS)}
    >
      <SegmentedControl
        label="State"
        layout="beside"
        options={STATES}
        value={draft.state}
        onChange={(state) => change({ state })}
        error={problem('state')}
      />
      <DateField
        label={draft.state === 'done' ? 'Date' : 'Planned for'}
        layout="beside"
        {...(draft.state === 'done' && { max: today })}
        value={draft.onDay}
        onChange={(onDay) => change({ onDay })}
        error={problem('onDay')}
      />
      <TextField
        label="Nature"
        layout="beside"
        placeholder="Course, shadowing, standardisation, reading"
        value={draft.nature}
        onChange={(nature) => change({ nature })}
        error={problem('nature')}
      />
      <TextField
        label="Hours"
        layout="beside"
        help="As 1.5 or 1:30."
        value={draft.hours}
        onChange={(hours) => change({ hours })}
        error={problem('minutes')}
      />
      {TEXTS.map(([field, label, help]) => (
        <TextArea
          key={field}
          label={label}
          layout="beside"
          rows={2}
          help={help}
          value={draft[field]}
          onChange={(text) => change({ [field]: text })}
          error={problem(field)}
        />
      ))}
      <FileField form={form} />
    </FormCard>
  );
}
