import type { LearnerFormOptions } from '../../../shared/ipc/learners';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LinkButton } from '../../ui/LinkButton';
import { filledIn, newRegistration, type LearnerPartProps, type RegistrationDraft } from './learner-form';
import { RegistrationFields } from './RegistrationFields';

/** What the learner is registered for. */
export function RegistrationsCard({
  draft,
  change,
  problem,
  options,
}: LearnerPartProps & { readonly options: LearnerFormOptions }) {
  const { registrations } = draft;
  const sent = filledIn(draft);
  const replace = (key: string, changes: Partial<RegistrationDraft>): void =>
    change({ registrations: registrations.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
  const add = (): void => {
    const places = registrations.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? -1));
    change({ registrations: [...registrations, newRegistration(Math.max(-1, ...places) + 1)] });
  };
  return (
    <Card title="Registered for">
      {options.qualifications.length === 0 ? (
        <p className="row">
          No qualification is set up yet. <LinkButton to="/qualifications">Set one up</LinkButton>
        </p>
      ) : (
        <div className="stack">
          {registrations.map((row, place) => (
            <RegistrationFields
              key={row.key}
              row={row}
              place={place}
              draft={draft}
              options={options}
              problem={(field) => problem(`registrations.${sent.indexOf(row)}.${field}`)}
              onChange={(changes) => replace(row.key, changes)}
              onReasons={(reasons) => change({ reasons })}
              onRemove={() => change({ registrations: registrations.filter(({ key }) => key !== row.key) })}
            />
          ))}
          <div>
            <Button icon="plus" onPress={add}>
              Add a registration
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
