import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { SuggestField } from '../../ui/SuggestField';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { AWARDING_ORGANISATIONS } from '../../access/awarding-organisations';
import { centreProblems, type CentreDraft } from './set-up-draft';
import { SetUpSteps } from './SetUpSteps';
import { SiteRows } from './SiteRows';
import { StartPage } from './StartPage';

interface CentreStepProps {
  readonly centre: CentreDraft;
  readonly onChange: (centre: CentreDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Step 1: the centre as the awarding organisation knows it. */
export function CentreStep({ centre, onChange, onBack, onNext }: CentreStepProps) {
  const { formProps, problem } = useCheckedForm(centreProblems(centre), onNext);
  return (
    <StartPage
      title="Your centre"
      lead="As it stands on the approval letter. It can be changed later in Settings, and sites added."
      above={<SetUpSteps current="Centre" />}
    >
      <form {...formProps} className="stack" aria-label="Your centre">
        <Card>
          <div className="stack">
            <TextField
              label="Centre name"
              autoFocus
              value={centre.name}
              onChange={(name) => onChange({ ...centre, name })}
              error={problem('name')}
            />
            <TextField
              label="Centre number"
              value={centre.number}
              onChange={(number) => onChange({ ...centre, number })}
              error={problem('number')}
              help="The number the awarding organisation gave the centre."
            />
            <SuggestField
              label="Awarding organisation"
              suggestions={AWARDING_ORGANISATIONS}
              value={centre.awardingOrganisation}
              onChange={(awardingOrganisation) => onChange({ ...centre, awardingOrganisation })}
              error={problem('awardingOrganisation')}
            />
          </div>
        </Card>
        <Card
          title="Assessment sites"
          lead="Where learners are assessed: a campus, a salon, an employer. Each one is sampled. With a single site, its town will do."
        >
          <SiteRows
            sites={centre.sites}
            onChange={(sites) => onChange({ ...centre, sites })}
            problem={(key) => problem(`site:${key}`)}
          />
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
