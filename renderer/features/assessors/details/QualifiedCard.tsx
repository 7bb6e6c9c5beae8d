import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRecord } from '../../../../shared/ipc/people-records';
import { useSignedIn } from '../../../data/session';
import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/DateField';
import { Checkbox } from '../../../ui/Checkbox';
import { ComboBox } from '../../../ui/ComboBox';
import { TextField } from '../../../ui/TextField';
import { countersignatories, trained, type PersonPartProps } from './person-form';
import './QualifiedCard.css';

interface QualifiedCardProps extends PersonPartProps {
  readonly people: readonly PersonRow[];
  readonly id: string | null;
  readonly record: PersonRecord | null;
  /** They are a trainee on record. */
  readonly wasTrainee: boolean;
}

/** Assessor qualifications in words, and who countersigns for a trainee (P5). */
export function QualifiedCard(props: QualifiedCardProps) {
  const { draft, change, problem, people, id, record, wasTrainee } = props;
  const { today } = useSignedIn();
  const trainee = problem('isTrainee');
  return (
    <Card title="Qualified to assess">
      <div className="stack stack--tight">
        <TextField
          label="Qualifications in words"
          layout="beside"
          help="As imported. Awards with their dates are kept one by one under Qualifications and competence."
          value={draft.qualificationsHeld}
          onChange={(qualificationsHeld) => change({ qualificationsHeld })}
          error={problem('qualificationsHeld')}
        />
        <div className="beside-label" data-invalid={trainee === undefined ? undefined : true}>
          <Checkbox
            isSelected={draft.isTrainee}
            onChange={(isTrainee) => change(trained(isTrainee, draft, record))}
          >
            Trainee: each decision needs a countersignature (P5)
          </Checkbox>
          {trainee !== undefined && (
            <span className="field__error" role="alert">
              {trainee}
            </span>
          )}
        </div>
        {draft.isTrainee && (
          <ComboBox
            label="Countersigned by"
            layout="beside"
            options={countersignatories(people, id).map((other) => ({
              value: other.id,
              label: other.name,
              note: other.roles.join(', '),
            }))}
            value={draft.countersignatoryId}
            onChange={(countersignatoryId) => change({ countersignatoryId })}
            error={problem('countersignatoryId')}
          />
        )}
        {!draft.isTrainee && (wasTrainee || draft.traineeUntil !== null) && (
          <DateField
            label="Qualified on"
            layout="beside"
            max={today}
            help="Decisions before this day still need a countersignature; the day of joining if they never were a trainee."
            value={draft.traineeUntil}
            onChange={(traineeUntil) => change({ traineeUntil })}
            error={problem('traineeUntil')}
          />
        )}
      </div>
    </Card>
  );
}
