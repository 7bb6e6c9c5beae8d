import { reportChannels, type Settings } from '../../../shared/ipc/reports';
import { AWARDING_ORGANISATIONS } from '../../access/awarding-organisations';
import { schemaProblems } from '../../access/schema-problems';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { ask } from '../../api';
import { useSession } from '../../data/session';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { SuggestField } from '../../ui/SuggestField';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface CentreCardProps {
  readonly centre: Settings['centre'];
  readonly mayChange: boolean;
}

const DRAFT = 'settings:centre';

/** The centre's name, number and awarding organisation. */
export function CentreCard(props: CentreCardProps) {
  // What was saved is what the form begins with anew.
  const stored = JSON.stringify(props.centre);
  return (
    <WithKeptDraft draftKey={DRAFT}>
      {(kept) => <CentreForm key={stored} {...props} kept={kept} />}
    </WithKeptDraft>
  );
}

function CentreForm({ centre, mayChange, kept }: CentreCardProps & { readonly kept: KeptDraft | null }) {
  const { draft, change, discard } = useKeptDraft(DRAFT, centre, kept);
  const save = useWrite('settings.saveCentre');
  const toast = useToast();
  const { become } = useSession();
  const { name, number, awardingOrganisation } = draft;
  const request = { name, number, awardingOrganisation };
  const isChanged =
    name !== centre.name || number !== centre.number || awardingOrganisation !== centre.awardingOrganisation;
  const { formProps, problem } = useCheckedForm<keyof Settings['centre']>(
    schemaProblems(reportChannels['settings.saveCentre'].request, request),
    () =>
      save.mutate(request, {
        onSuccess: () => {
          discard();
          toast({ title: 'Centre saved', tone: 'good' });
          // The top bar names the centre too.
          void ask('session.state', {}).then(become);
        },
      }),
  );
  return (
    <Card title="Centre" lead="Printed on every report. Reports already issued stay as they are.">
      <form {...formProps} className="stack" aria-label="Centre">
        <TextField
          label="Centre name"
          isDisabled={!mayChange}
          value={name}
          onChange={(value) => change({ name: value })}
          error={problem('name')}
        />
        <TextField
          label="Centre number"
          isDisabled={!mayChange}
          value={number}
          onChange={(value) => change({ number: value })}
          error={problem('number')}
        />
        <SuggestField
          label="Awarding organisation"
          isDisabled={!mayChange}
          suggestions={AWARDING_ORGANISATIONS}
          value={awardingOrganisation}
          onChange={(value) => change({ awardingOrganisation: value })}
          error={problem('awardingOrganisation')}
        />
        <FailureBanner error={save.error} />
        {mayChange && (
          <div className="settings__foot">
            {isChanged && (
              <Button variant="quiet" onPress={discard}>
                Discard changes
              </Button>
            )}
            <Button type="submit" isPending={save.isPending}>
              Save centre
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
}
