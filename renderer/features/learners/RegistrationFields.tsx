import { useMemo } from 'react';
import { isIsoDate } from '../../../shared/domain/calendar';
import { registrationFindings } from '../../../shared/domain/rules/record-rules';
import type { Finding } from '../../../shared/domain/rules/finding';
import type { LearnerFormOptions } from '../../../shared/ipc/learners';
import { useSignedIn } from '../../data/session';
import { FindingNotes } from '../../rules/FindingNotes';
import { ReasonFields } from '../../rules/ReasonFields';
import { useRules } from '../../rules/useRules';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { DateField } from '../../ui/DateField';
import { TextField } from '../../ui/TextField';
import type { LearnerDraft, RegistrationDraft } from './learner-form';

interface RegistrationFieldsProps {
  readonly row: RegistrationDraft;
  readonly place: number;
  readonly draft: LearnerDraft;
  readonly options: LearnerFormOptions;
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (changes: Partial<RegistrationDraft>) => void;
  readonly onReasons: (reasons: Readonly<Record<string, string>>) => void;
  readonly onRemove: () => void;
}

/** One registration: qualification, day, number; with what rule R10 says as one types. */
export function RegistrationFields(props: RegistrationFieldsProps) {
  const { row, place, draft, options, problem, onChange, onReasons, onRemove } = props;
  const { today } = useSignedIn();
  const findings = useAgeFindings(row, draft, options);
  const chosen = options.qualifications.find(({ id }) => id === row.qualificationId);
  const name = chosen ? `${chosen.code} ${chosen.title}` : 'New registration';
  return (
    <fieldset className="registration-fields">
      <legend>
        {place + 1}. {name}
      </legend>
      <div className="stack stack--tight">
        {row.id === null && (
          <ComboBox
            label="Qualification"
            layout="beside"
            options={options.qualifications.map(({ id, code, title }) => ({
              value: id,
              label: `${code} ${title}`,
            }))}
            value={row.qualificationId}
            onChange={(qualificationId) => onChange({ qualificationId })}
            error={problem('qualificationId')}
          />
        )}
        <div>
          <DateField
            label="Registered on"
            layout="beside"
            max={today}
            value={row.registeredOn}
            onChange={(registeredOn) => onChange({ registeredOn })}
            error={problem('registeredOn')}
          />
          <FindingNotes findings={findings} />
          <ReasonFields findings={findings} reasons={draft.reasons} onChange={onReasons} layout="beside" />
        </div>
        <TextField
          label="Number, if any"
          layout="beside"
          value={row.number}
          onChange={(number) => onChange({ number })}
          error={problem('number')}
        />
        {row.id !== null && (
          <DateField
            label="Withdrew on"
            layout="beside"
            max={today}
            value={row.withdrawnOn}
            onChange={(withdrawnOn) => onChange({ withdrawnOn })}
            error={problem('withdrawnOn')}
          />
        )}
        {!row.hasRecord && (
          <div>
            <Button size="small" variant="quiet" icon="bin" onPress={onRemove}>
              Take this registration away<span className="visually-hidden">: {name}</span>
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** R10 under the rules of the day of registration; the service judges again. */
function useAgeFindings(
  { qualificationId, registeredOn }: RegistrationDraft,
  { name, bornOn }: LearnerDraft,
  options: LearnerFormOptions,
): readonly Finding[] {
  const isGiven = qualificationId !== null && registeredOn !== null && isIsoDate(registeredOn);
  const rules = useRules(qualificationId, {
    enabled: isGiven,
    ...(registeredOn !== null && { day: registeredOn }),
  }).data;
  const qualification = options.qualifications.find(({ id }) => id === qualificationId);
  return useMemo(() => {
    if (!rules || !qualification || registeredOn === null) return [];
    return registrationFindings(rules.pack, registeredOn, {
      learnerName: name.trim() === '' ? 'the learner' : name.trim(),
      bornOn,
      registeredOn,
      qualification,
    });
  }, [rules, qualification, registeredOn, name, bornOn]);
}
