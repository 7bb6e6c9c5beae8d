import './CriterionFields.css';
import type { Criterion, Outcome } from '../../../shared/domain/qualification';
import { Button } from '../../ui/Button';
import { nextLabel } from './next-label';
import type { EditUnit } from './review-model';
import { RemoveButton, ReviewArea, ReviewText } from './ReviewFields';

interface CriterionFieldsProps {
  readonly unit: EditUnit;
  readonly outcome: Outcome;
  readonly onChange: (change: (outcome: Outcome) => Outcome) => void;
}

/** The assessment criteria of an outcome: label and wording. */
export function CriterionFields({ unit, outcome, onChange }: CriterionFieldsProps) {
  const change = (index: number, changes: Partial<Criterion>): void =>
    onChange((before) => ({
      ...before,
      criteria: before.criteria.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    }));
  return (
    <>
      {outcome.criteria.map(({ label, text }, index) => {
        const field = `unit.${unit.key}.criterion.${label}`;
        const about = `${unit.code}, criterion ${label}`;
        return (
          <div key={index} className="criterion">
            <ReviewText
              field={field}
              label={`Label of criterion ${index + 1}`}
              labelHidden
              about={about}
              value={label}
              onChange={(changed) => change(index, { label: changed })}
            />
            <ReviewArea
              field={field}
              label={`Wording of criterion ${label}`}
              labelHidden
              about={about}
              value={text}
              onChange={(changed) => change(index, { text: changed })}
            />
            <RemoveButton
              label={`Remove criterion ${label}`}
              onPress={() =>
                onChange((before) => ({
                  ...before,
                  criteria: before.criteria.filter((_, at) => at !== index),
                }))
              }
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          onPress={() =>
            onChange((before) => ({
              ...before,
              criteria: [...before.criteria, { label: nextLabel(before), text: '' }],
            }))
          }
        >
          Add a criterion to outcome {outcome.number}
        </Button>
      </div>
    </>
  );
}
