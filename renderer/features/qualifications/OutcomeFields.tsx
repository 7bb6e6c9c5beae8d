import type { Outcome } from '../../../shared/domain/qualification';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { CriterionFields } from './CriterionFields';
import { useReview } from './review-context';
import type { EditUnit } from './review-model';
import { SourceField } from './SourceField';

const KINDS = [
  { value: 'not stated', label: 'Not stated' },
  { value: 'observation', label: 'Observation' },
  { value: 'knowledge', label: 'Knowledge' },
] as const;

interface OutcomeFieldsProps {
  readonly unit: EditUnit;
  readonly onChange: (outcomes: readonly Outcome[]) => void;
}

/** The learning outcomes of a unit with their criteria. */
export function OutcomeFields({ unit, onChange }: OutcomeFieldsProps) {
  const { problem } = useReview();
  const { outcomes } = unit;
  const change = (index: number, changes: Partial<Outcome>): void =>
    onChange(outcomes.map((outcome, at) => (at === index ? { ...outcome, ...changes } : outcome)));
  const next = Math.max(0, ...outcomes.map(({ number }) => number)) + 1;
  return (
    <div className="stack stack--tight">
      {outcomes.map((outcome, index) => {
        const field = `unit.${unit.key}.outcome.${outcome.number}`;
        const name = `${unit.code}, outcome ${outcome.number}`;
        return (
          <SourceField key={index} field={field} label={name}>
            <fieldset className="outcome">
              <legend className="visually-hidden">Learning outcome {outcome.number}</legend>
              <div className="outcome__head">
                <NumberField
                  label="Outcome"
                  value={outcome.number}
                  minValue={1}
                  maxValue={99}
                  onChange={(number) =>
                    change(index, { number: Number.isNaN(number) ? 1 : Math.round(number) })
                  }
                  error={problem(field)}
                />
                <TextArea
                  label="Title"
                  rows={1}
                  value={outcome.title}
                  onChange={(title) => change(index, { title })}
                />
                <Select
                  label="Shown by"
                  options={KINDS}
                  value={outcome.kind ?? 'not stated'}
                  onChange={(kind) => change(index, { kind: kind === 'not stated' ? null : kind })}
                />
                <IconButton
                  icon="cross"
                  label={`Remove outcome ${outcome.number} with its criteria`}
                  onPress={() => onChange(outcomes.filter((_, at) => at !== index))}
                />
              </div>
              <CriterionFields
                unit={unit}
                outcome={outcome}
                onChange={(criteria) => change(index, { criteria })}
              />
            </fieldset>
          </SourceField>
        );
      })}
      <div>
        <Button
          size="small"
          icon="plus"
          onPress={() => onChange([...outcomes, { number: next, kind: null, title: '', criteria: [] }])}
        >
          Add an outcome
        </Button>
      </div>
    </div>
  );
}
