import { thousands } from '../../../shared/domain/sampling/names';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { Card } from '../../ui/Card';
import { DataTable, type Column } from '../../ui/DataTable';
import type { PlanDraft } from './plan-draft';

type AssessorShare = PlanPreview['assessors'][number];

/** How the assessor stands, and whether anybody rated them. */
function standingWords({ risk, isRated, standing }: AssessorShare): string {
  const rating = isRated ? risk : `not rated, counts as ${risk}`;
  return standing === 'established' ? rating : `${standing}, ${rating}`;
}

const columns: readonly Column<AssessorShare>[] = [
  {
    id: 'name',
    header: 'Assessor',
    cell: (assessor) => (
      <>
        {assessor.name}
        <br />
        <span className="muted">{standingWords(assessor)}</span>
      </>
    ),
  },
  {
    id: 'take',
    header: 'Share',
    align: 'end',
    cell: ({ take, decisions, percent }) => (
      <>
        {thousands(take)} of {thousands(decisions)}
        <br />
        <span className="muted">{percent} %</span>
      </>
    ),
    width: '96px',
  },
];

/** What the plan would draw from as it stands in the form: real figures, nothing frozen. */
export function PlanPreviewCard({ plan }: { readonly plan: PlanDraft }) {
  const { qualificationId, from, to, policy } = plan;
  const isComplete = qualificationId !== null && from !== null && to !== null && from <= to;
  const preview = useRead(
    'plans.preview',
    { qualificationId: qualificationId ?? '', from: from ?? '', to: to ?? '', policy },
    { enabled: isComplete },
  );
  if (!isComplete)
    return (
      <Card title="What it would draw">
        <p className="muted">Choose a qualification and a period: the figures appear here.</p>
      </Card>
    );
  const { data } = preview;
  return (
    <Card title="What it would draw">
      <FailureBanner error={preview.error} />
      <div role="status">
        {data && data.population === 0 && (
          <p>
            There is no decision of this qualification in the period. Choose another, or import decisions
            first.
          </p>
        )}
        {data && data.population > 0 && (
          <p>
            The shares alone take <b>{thousands(data.byShare)}</b> of <b>{thousands(data.population)}</b>{' '}
            decisions ({Math.round((1000 * data.byShare) / data.population) / 10} %). Coverage may add a few.
          </p>
        )}
      </div>
      {data && data.population > 0 && (
        <DataTable
          caption="Share of each assessor"
          columns={columns}
          rows={data.assessors}
          rowKey={({ id, standing }) => `${id} ${standing}`}
        />
      )}
    </Card>
  );
}
