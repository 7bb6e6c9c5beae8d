import { reportChannels, type Settings } from '../../../shared/ipc/reports';
import { AWARDING_ORGANISATIONS } from '../../access/awarding-organisations';
import { schemaProblems } from '../../access/schema-problems';
import { FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { ask } from '../../api';
import { useSession } from '../../data/session';
import { useDraft } from '../../frame/useDraft';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { SuggestField } from '../../ui/SuggestField';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface CentreCardProps {
  readonly centre: Settings['centre'];
  readonly mayChange: boolean;
}

/** The centre's name, number and awarding organisation. */
export function CentreCard({ centre, mayChange }: CentreCardProps) {
  const draft = useDraft('settings:centre', centre);
  const save = useWrite('settings.saveCentre');
  const toast = useToast();
  const { become } = useSession();
  const { name, number, awardingOrganisation } = draft.value;
  const request = { name, number, awardingOrganisation };
  const { formProps, problem } = useCheckedForm<keyof Settings['centre']>(
    schemaProblems(reportChannels['settings.saveCentre'].request, request),
    () =>
      save.mutate(request, {
        onSuccess: () => {
          draft.discard();
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
          onChange={(value) => draft.set({ ...request, name: value })}
          error={problem('name')}
        />
        <TextField
          label="Centre number"
          isDisabled={!mayChange}
          value={number}
          onChange={(value) => draft.set({ ...request, number: value })}
          error={problem('number')}
        />
        <SuggestField
          label="Awarding organisation"
          isDisabled={!mayChange}
          suggestions={AWARDING_ORGANISATIONS}
          value={awardingOrganisation}
          onChange={(value) => draft.set({ ...request, awardingOrganisation: value })}
          error={problem('awardingOrganisation')}
        />
        <FailureBanner error={save.error} />
        {mayChange && (
          <div className="settings__foot">
            {draft.isChanged && (
              <Button variant="quiet" onPress={draft.discard}>
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
