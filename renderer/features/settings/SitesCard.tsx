import type { Settings } from '../../../shared/ipc/reports';
import { FailureBanner, fieldFailure } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { useCheckedForm } from '../../ui/useCheckedForm';

interface SitesCardProps {
  readonly sites: Settings['sites'];
  readonly mayChange: boolean;
}

const DRAFT = 'settings:site';

/** Assessment sites. They are added and never removed: decisions name them. */
export function SitesCard(props: SitesCardProps) {
  return <WithKeptDraft draftKey={DRAFT}>{(kept) => <SitesForm {...props} kept={kept} />}</WithKeptDraft>;
}

function SitesForm({ sites, mayChange, kept }: SitesCardProps & { readonly kept: KeptDraft | null }) {
  const { draft, change, discard } = useKeptDraft(DRAFT, { name: '' }, kept);
  const add = useWrite('settings.addSite');
  const toast = useToast();
  const name = draft.name.trim();
  const tooLong = name.length > 300 ? 'Use at most 300 characters.' : undefined;
  const wrong = name === '' ? 'Name the site.' : tooLong;
  const { formProps, problem } = useCheckedForm<'name'>(wrong === undefined ? {} : { name: wrong }, () =>
    add.mutate(
      { name },
      {
        onSuccess: () => {
          discard();
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
              value={draft.name}
              onChange={(value) => {
                if (add.isError) add.reset();
                change({ name: value });
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
