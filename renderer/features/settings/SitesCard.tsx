import type { Settings } from '../../../shared/ipc/reports';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { useDraft } from '../../frame/useDraft';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface SitesCardProps {
  readonly sites: Settings['sites'];
  readonly mayChange: boolean;
}

/** Assessment sites. They are added and never removed: decisions name them. */
export function SitesCard({ sites, mayChange }: SitesCardProps) {
  const draft = useDraft('settings:site', '');
  const add = useWrite('settings.addSite');
  const toast = useToast();
  const name = draft.value.trim();
  const tooLong = name.length > 300 ? 'Use at most 300 characters.' : undefined;
  const wrong = name === '' ? 'Name the site.' : tooLong;
  const { formProps, problem } = useCheckedForm<'name'>(wrong === undefined ? {} : { name: wrong }, () =>
    add.mutate(
      { name },
      {
        onSuccess: () => {
          draft.discard();
          toast({ title: `${name} added`, tone: 'good' });
        },
      },
    ),
  );
  const taken = fieldFailure(add.error, 'name');
  return (
    <Card
      title="Assessment sites"
      lead="Where learners are assessed. Decisions name them, so a site is not removed."
    >
      <div className="stack">
        <ul className="settings__rows" role="list">
          {sites.map((site) => (
            <li key={site.id}>{site.name}</li>
          ))}
        </ul>
        {mayChange && (
          <form {...formProps} className="settings__add" aria-label="Add a site">
            <TextField
              label="New site"
              labelHidden
              placeholder="Name of another site"
              value={draft.value}
              onChange={(value) => {
                if (add.isError) add.reset();
                draft.set(value);
              }}
              error={problem('name') ?? taken}
            />
            <Button type="submit" isPending={add.isPending}>
              Add site
            </Button>
          </form>
        )}
        {taken === undefined && <FailureBanner error={add.error} />}
      </div>
    </Card>
  );
}
