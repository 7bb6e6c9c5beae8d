import type { PersonRow } from '../../../shared/ipc/people';
import { Card } from '../../ui/Card';
import { Checkbox } from '../../ui/Checkbox';
import { ComboBox } from '../../ui/ComboBox';
import { TextField } from '../../ui/TextField';
import { countersignatories, type PersonPartProps } from './person-form';
import './QualifiedCard.css';

interface QualifiedCardProps extends PersonPartProps {
  readonly people: readonly PersonRow[];
  readonly id: string | null;
}

/** Assessor qualifications, and who countersigns for a trainee (P5). */
export function QualifiedCard({ draft, change, problem, people, id }: QualifiedCardProps) {
  const trainee = problem('isTrainee');
  return (
    <Card title="Qualified to assess">
      <div className="stack stack--tight">
        <TextField
          label="Qualifications held"
          layout="beside"
          placeholder="Level 3 Certificate in Assessing Vocational Achievement"
          value={draft.qualificationsHeld}
          onChange={(qualificationsHeld) => change({ qualificationsHeld })}
          error={problem('qualificationsHeld')}
        />
        <div className="beside-label" data-invalid={trainee === undefined ? undefined : true}>
          <Checkbox isSelected={draft.isTrainee} onChange={(isTrainee) => change({ isTrainee })}>
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
      </div>
    </Card>
  );
}
