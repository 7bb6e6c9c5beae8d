import { useMemo, useState } from 'react';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { WithSidePanel } from '../../ui/SidePanel';
import { Tabs } from '../../ui/Tabs';
import { ActionPanel } from './ActionPanel';
import './ActionsScreen.css';
import { ActionTable } from './ActionTable';
import { groupActions } from './action-groups';

/** Every action that a sample or an observation asked for, by when it is due. */
export function ActionsScreen() {
  const actions = useRead('actions.list', {});
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const groups = useMemo(() => groupActions(actions.data ?? []), [actions.data]);
  const selected = actions.data?.find(({ id }) => id === selectedId);
  const head = (
    <PageHeader title="Actions" sub="What samples and observations asked for: who has to do what by when." />
  );
  if (!actions.data || actions.data.length === 0)
    return (
      <>
        {head}
        <PageBody>
          <FailureBanner error={actions.error} />
          {actions.data && <NoActions />}
        </PageBody>
      </>
    );
  return (
    <>
      {head}
      <WithSidePanel
        panel={
          selected && (
            <ActionPanel
              // Another action: the focus goes to the panel's title again.
              key={selected.id}
              action={selected}
              onClose={() => setSelectedId(null)}
            />
          )
        }
      >
        <div className="actions">
          <Tabs
            label="Actions by when they are due"
            items={groups.map((group) => ({
              id: group.id,
              label: group.label,
              count: group.actions.length,
              content: (
                <ActionTable group={group} selectedId={selectedId} onSelect={({ id }) => setSelectedId(id)} />
              ),
            }))}
          />
        </div>
      </WithSidePanel>
    </>
  );
}

function NoActions() {
  return (
    <EmptyState
      icon="actions"
      title="No actions"
      action={<LinkButton to="/sampling">Open Sampling</LinkButton>}
    >
      An action is asked for when a sample is recorded with the outcome “action required”, or when an assessor
      was observed and has to develop. It then appears here until somebody has checked that it was done.
    </EmptyState>
  );
}
