import { addDays } from '../../../../shared/domain/calendar';
import { RISK_RATINGS, type RiskRating } from '../../../../shared/domain/people';
import type { PersonRisk } from '../../../../shared/ipc/risk';
import { useWrite } from '../../../data/queries';
import { useSignedIn } from '../../../data/session';
import type { KeptDraft } from '../../../data/useKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { DateField } from '../../../ui/DateField';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import { differencesOf } from '../record-form/differences';
import { FormCard } from '../record-form/FormCard';
import { useRecordForm } from '../record-form/useRecordForm';
import {
  inForceDraft,
  newestOf,
  newOverride,
  OVERRIDE_WORDS,
  overrideProblems,
  overrideRequest,
  type OverrideDraft,
} from './risk-form';

const SIGNS: Readonly<Record<RiskRating, string>> = { red: '▲ Red', amber: '◆ Amber', green: '● Green' };

const RATINGS: readonly Segment<RiskRating>[] = RISK_RATINGS.map((rating) => ({
  value: rating,
  label: SIGNS[rating],
  tone: 'neutral',
}));

export const overrideDraftKey = (personId: string): string => `risk:${personId}`;

interface OverrideFormProps {
  readonly personId: string;
  readonly name: string;
  readonly risk: PersonRisk;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** A rating that somebody judges instead of the computed one, with its reason and until when. */
export function OverrideForm({ personId, name, risk, kept, onDone }: OverrideFormProps) {
  const { today } = useSignedIn();
  const save = useWrite('risk.override');
  const toast = useToast();
  const form = useRecordForm<OverrideDraft>({
    draftKey: overrideDraftKey(personId),
    initial: newOverride(risk),
    kept,
    version: newestOf(risk),
    problemsOf: (draft) => overrideProblems(draft, today),
    save: async (draft) => {
      const request = overrideRequest(draft, personId);
      if (request === null) return;
      await save.mutateAsync(request);
      toast({ title: `${name} is rated ${request.rating}` });
    },
    onDone,
  });
  const { draft, change, problem } = form;
  return (
    <FormCard
      title="Override the computed rating"
      lead="The sum of today is kept beside it."
      form={form}
      submit="Override"
      differences={differencesOf(draft, inForceDraft(risk), OVERRIDE_WORDS)}
    >
      <SegmentedControl
        label="Rating"
        layout="beside"
        options={RATINGS}
        value={draft.rating}
        onChange={(rating) => change({ rating })}
        error={problem('rating')}
      />
      <TextField
        label="Reason"
        layout="beside"
        help="What the facts do not tell."
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={problem('reason')}
      />
      <DateField
        label="Look at it again by"
        layout="beside"
        min={addDays(today, 1)}
        value={draft.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        error={problem('reviewOn')}
      />
    </FormCard>
  );
}
