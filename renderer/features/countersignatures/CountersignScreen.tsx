import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { Tabs } from '../../ui/Tabs';
import './CountersignScreen.css';
import { QueueTab } from './QueueTab';
import { SentBackTab } from './SentBackTab';

/** The second signature on trainees’ decisions: what waits for it, and what went back. */
export function CountersignScreen() {
  const queue = useRead('countersignatures.queue', {});
  const draft = useRead('drafts.get', { key: 'countersign' });
  const { data } = queue;
  return (
    <>
      <PageHeader
        title="Countersignatures"
        crumbs={[{ label: 'Assessors', to: '/assessors' }]}
        sub="A trainee’s decision is complete once a qualified person has countersigned it (P5)."
      />
      {!data || draft.isPending ? (
        <PageBody>
          <FailureBanner error={queue.error ?? draft.error} />
        </PageBody>
      ) : (
        <div className="countersign">
          <Tabs
            label="Countersignatures"
            items={[
              {
                id: 'waiting',
                label: 'Waiting',
                count: data.pending.length,
                content: <QueueTab queue={data} kept={draft.data ?? null} />,
              },
              {
                id: 'sent-back',
                label: 'Sent back',
                count: data.sentBack.length,
                content: <SentBackTab decisions={data.sentBack} />,
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
