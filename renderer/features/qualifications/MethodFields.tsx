import type { UnitMethods } from '../../../shared/domain/qualification';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { NumberField } from '../../ui/NumberField';
import type { EditUnit } from './review-model';
import { SourceField } from './SourceField';

interface MethodFieldsProps {
  readonly unit: EditUnit;
  readonly onChange: (methods: UnitMethods | null) => void;
}

const NONE: UnitMethods = { questionPapers: 0, observation: false, portfolio: false };

/** Question papers, observation, portfolio; a document without a table of methods gives none. */
export function MethodFields({ unit: { key, code, methods }, onChange }: MethodFieldsProps) {
  return (
    <SourceField field={`unit.${key}.methods`} label={`Assessment methods of ${code}`}>
      {methods === null ? (
        <div className="row">
          <span className="muted">The document gives no assessment methods.</span>
          <Button size="small" onPress={() => onChange(NONE)}>
            Enter the methods
          </Button>
        </div>
      ) : (
        <div className="unit-fields__methods">
          <NumberField
            label="Question papers"
            value={methods.questionPapers}
            minValue={0}
            maxValue={99}
            onChange={(value) =>
              onChange({ ...methods, questionPapers: Number.isNaN(value) ? 0 : Math.round(value) })
            }
          />
          <Checkbox
            isSelected={methods.observation}
            onChange={(observation) => onChange({ ...methods, observation })}
          >
            Observation
          </Checkbox>
          <Checkbox
            isSelected={methods.portfolio}
            onChange={(portfolio) => onChange({ ...methods, portfolio })}
          >
            Portfolio
          </Checkbox>
          <Button variant="quiet" size="small" onPress={() => onChange(null)}>
            Not given
          </Button>
        </div>
      )}
    </SourceField>
  );
}
