import { ASSESSMENT_METHODS, type AssessmentMethod } from '../../../../shared/domain/methods';
import { CheckChips } from '../../../ui/CheckChips';

interface MethodsFieldProps {
  readonly label: string;
  readonly value: readonly AssessmentMethod[];
  readonly onChange: (value: AssessmentMethod[]) => void;
  readonly error?: string | undefined;
}

const OPTIONS = ASSESSMENT_METHODS.map((method) => ({ value: method, label: method }));

/** Some of the assessment methods. */
export const MethodsField = ({ label, value, onChange, error }: MethodsFieldProps) => (
  <CheckChips
    label={label}
    options={OPTIONS}
    value={value}
    onChange={(methods) => onChange([...methods])}
    error={error}
  />
);
