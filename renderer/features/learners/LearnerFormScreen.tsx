import { useState } from 'react';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { LearnerForm } from './LearnerForm';

const crumbs = [{ label: 'Learners', to: '/learners' }];

/** Adds a learner (`learnerId` null), or changes one's record. */
export function LearnerFormScreen({ learnerId }: { readonly learnerId: string | null }) {
  const mayWrite = useIsQualityAssurer();
  const options = useRead('learners.formOptions', {});
  const record = useRead('learners.record', { id: learnerId ?? '' }, { enabled: learnerId !== null });
  const draft = useRead('drafts.get', { key: `learner:${learnerId ?? 'new'}` });
  // Each time what was typed is given up, the form starts again from the record.
  const [round, setRound] = useState(0);
  const isReady = options.data && !draft.isPending && (learnerId === null || record.data);
  return (
    <>
      <PageHeader
        title={learnerId === null ? 'Add a learner' : (record.data?.name ?? 'Learner')}
        crumbs={
          learnerId === null || !record.data
            ? crumbs
            : [...crumbs, { label: record.data.name, to: `/learners/${learnerId}` }]
        }
      />
      {isReady && options.data && mayWrite ? (
        <LearnerForm
          key={round}
          record={record.data ?? null}
          options={options.data}
          kept={round === 0 ? (draft.data ?? null) : null}
          onReload={() => void record.refetch()}
          onGivenUp={() => setRound(round + 1)}
        />
      ) : (
        <PageBody>
          <FailureBanner error={record.error ?? options.error ?? draft.error} />
          {!mayWrite && <OnlyIqas />}
        </PageBody>
      )}
    </>
  );
}

function OnlyIqas() {
  return (
    <EmptyState
      icon="learners"
      title="Only an IQA changes learners’ records"
      action={<LinkButton to="/learners">All learners</LinkButton>}
    >
      Ask an IQA or the lead IQA of the centre.
    </EmptyState>
  );
}
