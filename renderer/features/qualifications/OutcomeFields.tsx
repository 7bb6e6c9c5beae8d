import './OutcomeFields.css';
import type { Outcome } from '../../../shared/domain/qualification';
import { Button } from '../../ui/Button';
import { CriterionFields } from './CriterionFields';
import type { EditUnit } from './review-model';
import { RemoveButton, ReviewArea, ReviewNumber, ReviewSelect } from './ReviewFields';

const KINDS = [
  { value: 'not stated', label: 'Not stated' },
  { value: 'observation', label: 'Observation' },
  { value: 'knowledge', label: 'Knowledge' },
] as const;

interface OutcomeFieldsProps {
  readonly unit: EditUnit;
  readonly onChange: (change: (unit: EditUnit) => EditUnit) => void;
}

/** The learning outcomes of a unit with their criteria. */
export function OutcomeFields({ unit, onChange }: OutcomeFieldsProps) {
  const change = (index: number, edit: (outcome: Outcome) => Outcome): void =>
    onChange((before) => ({
      ...before,
      outcomes: before.outcomes.map((outcome, at) => (at === index ? edit(outcome) : outcome)),
    }));
  const set = (index: number, changes: Partial<Outcome>): void =>
    change(index, (outcome) => ({ ...outcome, ...changes }));
  return (
    <div className="stack stack--tight">
      {unit.outcomes.map((outcome, index) => {
        const field = `unit.${unit.key}.outcome.${outcome.number}`;
        const about = `${unit.code}, outcome ${outcome.number}`;
        return (
          <fieldset key={index} className="outcome">
            <legend className="visually-hidden">Learning outcome {outcome.number}</legend>
            <div className="outcome__head">
              <ReviewNumber
                field={field}
                label="Outcome"
                about={about}
                min={1}
                max={99}
                value={outcome.number}
                onChange={(number) => set(index, { number: number ?? 1 })}
              />
              <ReviewArea
                field={field}
                label="Title"
                about={about}
                value={outcome.title}
                onChange={(title) => set(index, { title })}
              />
              <ReviewSelect
                field={field}
                label="Shown by"
                about={about}
                options={KINDS}
                value={outcome.kind ?? 'not stated'}
                onChange={(kind) =>
                  set(index, { kind: kind === 'observation' || kind === 'knowledge' ? kind : null })
                }
              />
              <RemoveButton
                label={`Remove outcome ${outcome.number} with its criteria`}
                onPress={() =>
                  onChange((before) => ({
                    ...before,
                    outcomes: before.outcomes.filter((_, at) => at !== index),
                  }))
                }
              />
            </div>
            <CriterionFields unit={unit} outcome={outcome} onChange={(edit) => change(index, edit)} />
          </fieldset>
        );
      })}
      <div>
        <Button size="small" icon="plus" onPress={() => onChange(withOutcome)}>
          Add an outcome
        </Button>
      </div>
    </div>
  );
}

function withOutcome(unit: EditUnit): EditUnit {
  const number = Math.max(0, ...unit.outcomes.map((outcome) => outcome.number)) + 1;
  return { ...unit, outcomes: [...unit.outcomes, { number, kind: null, title: '', criteria: [] }] };
}
