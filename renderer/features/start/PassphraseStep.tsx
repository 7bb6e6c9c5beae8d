import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { passphraseProblems, type NewPassphrase } from '../../access/new-passphrase';
import { NewPassphraseFields } from '../../access/NewPassphraseFields';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useCheckedForm } from '../../ui/useCheckedForm';
import { setUpRequest, siteNames, type SetUpDraft } from './set-up-draft';
import { SetUpSteps } from './SetUpSteps';
import { StartPage } from './StartPage';

interface PassphraseStepProps {
  readonly draft: SetUpDraft;
  readonly passphrase: NewPassphrase;
  readonly onChange: (passphrase: NewPassphrase) => void;
  readonly onBack: () => void;
  /** The centre is made; the recovery code is shown next, and only now. */
  readonly onMade: (recoveryCode: string) => void;
}

/** Step 3: the passphrase, and with it the centre. */
export function PassphraseStep({ draft, passphrase, onChange, onBack, onMade }: PassphraseStepProps) {
  const make = useAsk('session.setUpCentre');
  const { formProps, problem } = useCheckedForm(passphraseProblems(passphrase), () =>
    make.mutate(setUpRequest(draft, passphrase.passphrase), {
      onSuccess: ({ recoveryCode }) => onMade(recoveryCode),
    }),
  );
  const { centre, person } = draft;
  return (
    <StartPage
      title="Your passphrase"
      lead="It opens the centre’s records on this computer. Whoever finds the computer reads nothing without it."
      above={<SetUpSteps current="Passphrase" />}
    >
      <form {...formProps} className="stack" aria-label="Your passphrase">
        <Card>
          <div className="stack">
            <NewPassphraseFields
              autoFocus
              value={passphrase}
              onChange={onChange}
              problem={problem}
              names={[
                centre.name,
                centre.number,
                centre.awardingOrganisation,
                person.name,
                ...siteNames(centre.sites),
              ]}
            />
          </div>
        </Card>
        <FailureBanner error={make.error} />
        <div className="start__foot">
          <span className="start__back">
            <Button onPress={onBack} isDisabled={make.isPending}>
              Back
            </Button>
          </span>
          <Button type="submit" variant="primary" isPending={make.isPending}>
            Set up the centre
          </Button>
        </div>
      </form>
    </StartPage>
  );
}
