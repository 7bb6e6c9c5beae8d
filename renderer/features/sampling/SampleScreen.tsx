import { useState } from 'react';
import { formatDate } from '../../../shared/domain/calendar';
import type { SampleScreen as Sample } from '../../../shared/ipc/samples';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import type { KeptDraft } from './SampleForm';
import { SampleRecord } from './SampleRecord';

/** One sampling record: what was looked at, how it was judged, what follows. */
export function SampleScreen({ cellId }: { readonly cellId: string }) {
  const screen = useRead('samples.get', { cellId });
  const draft = useRead('drafts.get', { key: `sample:${cellId}` });
  const { data } = screen;
  if (!data || draft.isPending)
    return (
      <>
        <PageHeader title="Sample" crumbs={[{ label: 'Sampling', to: '/sampling' }]} />
        <PageBody>
          <FailureBanner error={screen.error ?? draft.error} />
        </PageBody>
      </>
    );
  const { cell } = data;
  return (
    <>
      <PageHeader
        title={`Sample of ${cell.unitCode}, ${cell.learnerName}`}
        crumbs={[
          { label: 'Sampling', to: '/sampling' },
          { label: data.planName, to: `/sampling/plans/${data.planId}` },
        ]}
        sub={`${cell.unitTitle} · decided ${formatDate(cell.decidedOn)} by ${cell.assessorName} · ${cell.method} · ${cell.stage}`}
      />
      <CurrentRecord screen={data} kept={draft.data ?? null} />
    </>
  );
}

/** A kept draft belongs to the record as it was opened: once a revision is recorded, the draft is used up. */
function CurrentRecord({ screen, kept }: { readonly screen: Sample; readonly kept: KeptDraft | null }) {
  // A round of its own begins with one revision again: the newest one says what has been recorded, not their number.
  const newest = screen.revisions.at(-1)?.id ?? 'none';
  const [openedWith] = useState(newest);
  return <SampleRecord key={newest} screen={screen} kept={newest === openedWith ? kept : null} />;
}
