import './Stepper.css';
import { classNames } from './classNames';
import { Icon } from './Icon';

export interface StepperProps {
  /** What the steps lead to: `Set up a centre`. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step being done. */
  readonly current: number;
}

/** Where one is in a task of several steps. */
export function Stepper({ label, steps, current }: StepperProps) {
  return (
    <ol className="stepper" role="list" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(
            'step',
            index < current && 'step--done',
            index === current && 'step--current',
          )}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="step__mark" aria-hidden="true">
            {index < current ? <Icon name="check" size={12} /> : index + 1}
          </span>
          {step}
          {index < current && <span className="visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
