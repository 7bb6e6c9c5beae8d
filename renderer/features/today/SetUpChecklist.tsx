import { Link } from 'wouter';
import type { Today } from '../../../shared/ipc/reports';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { setUpSteps } from './set-up';
import './SetUpChecklist.css';

/** The way from an empty centre to its first plan; done steps are ticked, the next one has the button. */
export function SetUpChecklist({ setUp }: { readonly setUp: Today['setUp'] }) {
  const steps = setUpSteps(setUp);
  const next = steps.find(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <Card title="Set up the centre" aside={`${done} of ${steps.length} done`}>
      <ol className="set-up">
        {steps.map((step, index) => (
          <li key={step.to} className="set-up__step" data-done={step.isDone || undefined}>
            <span className="set-up__sign" aria-hidden="true">
              {step.isDone ? <Icon name="check" size={14} /> : index + 1}
            </span>
            <div className="set-up__text">
              <Link href={step.to}>{step.title}</Link>
              {step.isDone && <span className="muted">, done</span>}
              <p className="muted">{step.why}</p>
            </div>
            {step === next && (
              <LinkButton to={step.to} variant="primary">
                {step.action}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
