import type { Criterion, Outcome } from '../../../shared/domain/qualification';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useReview } from './review-context';
import type { EditUnit } from './review-model';
import { nextLabel } from './next-label';
import { SourceField } from './SourceField';

interface CriterionFieldsProps {
  readonly unit: EditUnit;
  readonly outcome: Outcome;
  readonly onChange: (criteria: readonly Criterion[]) => void;
}

/** The assessment criteria of an outcome: label and wording. */
export function CriterionFields({ unit, outcome, onChange }: CriterionFieldsProps) {
  const { problem } = useReview();
  const { criteria } = outcome;
  const change = (index: number, changes: Partial<Criterion>): void =>
    onChange(criteria.map((criterion, at) => (at === index ? { ...criterion, ...changes } : criterion)));
  return (
    <>
      {criteria.map(({ label, text }, index) => {
        const field = `unit.${unit.key}.criterion.${label}`;
        return (
          <SourceField key={index} field={field} label={`${unit.code}, criterion ${label}`}>
            <div className="criterion">
              <TextField
                label={`Label of criterion ${index + 1}`}
                labelHidden
                value={label}
                onChange={(changed) => change(index, { label: changed })}
                error={problem(field)}
              />
              <TextArea
                label={`Wording of criterion ${label}`}
                labelHidden
                rows={1}
                value={text}
                onChange={(changed) => change(index, { text: changed })}
              />
              <IconButton
                icon="cross"
                label={`Remove criterion ${label}`}
                onPress={() => onChange(criteria.filter((_, at) => at !== index))}
              />
            </div>
          </SourceField>
        );
      })}
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          onPress={() => onChange([...criteria, { label: nextLabel(outcome), text: '' }])}
        >
          Add a criterion to outcome {outcome.number}
        </Button>
      </div>
    </>
  );
}
