import { formatDate } from '../../../shared/domain/calendar';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { PageBody, PageHeader } from '../../frame/PageHeader';
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
      <SampleRecord key={data.revisions.length} screen={data} kept={draft.data ?? null} />
    </>
  );
}
