import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { initialsOf, personProblems, type PersonDraft } from './set-up-draft';
import { SetUpSteps } from './SetUpSteps';
import { StartPage } from './StartPage';

const ROLES = [
  {
    value: 'lead IQA',
    label: 'Lead IQA',
    note: 'Sets the sampling strategy, plans, gives samples to the IQAs, and samples too.',
  },
  {
    value: 'IQA',
    label: 'IQA',
    note: 'Plans and carries out samples, and signs reports. A lead IQA can be added later.',
  },
] as const;

interface PersonStepProps {
  readonly person: PersonDraft;
  readonly onChange: (person: PersonDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Step 2: who sets the centre up, and is its first person to sign in. */
export function PersonStep({ person, onChange, onBack, onNext }: PersonStepProps) {
  const { formProps, problem } = useCheckedForm(personProblems(person), onNext);
  return (
    <StartPage
      title="You"
      lead="The first person who signs in. Others are added later."
      above={<SetUpSteps current="You" />}
    >
      <form {...formProps} className="stack" aria-label="You">
        <Card>
          <div className="stack">
            <TextField
              label="Your name"
              autoFocus
              autoComplete="name"
              value={person.name}
              onChange={(name) => onChange({ ...person, name })}
              error={problem('name')}
              help="As it is to stand in samples and under reports."
            />
            <TextField
              label="Initials"
              value={initialsOf(person)}
              onChange={(initials) => onChange({ ...person, initials: initials === '' ? null : initials })}
              error={problem('initials')}
              help="Taken from the name; change them when somebody else has the same."
            />
            <TextField
              label="E-mail address (optional)"
              type="email"
              value={person.email}
              onChange={(email) => onChange({ ...person, email })}
              error={problem('email')}
              help="For your signing certificate. Countersign sends nothing."
            />
            <ChoiceCards
              label="Your role"
              options={ROLES}
              value={person.role}
              onChange={(role) => onChange({ ...person, role })}
            />
          </div>
        </Card>
        <div className="start__foot">
          <span className="start__back">
            <Button onPress={onBack}>Back</Button>
          </span>
          <Button type="submit" variant="primary">
            Continue
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
