import { thousands } from '../../../../shared/domain/sampling/names';
import type { PlanPreview } from '../../../../shared/ipc/sampling';
import { DataTable, type Column } from '../../../ui/DataTable';
import { percentWords } from './preview-words';

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
    id: 'sample',
    header: 'Share',
    align: 'end',
    cell: ({ sample, decisions }) => (
      <>
        {thousands(sample)} of {thousands(decisions)}
        <br />
        <span className="muted">{percentWords(sample, decisions)}</span>
      </>
    ),
    width: '104px',
  },
];

/** How much of each assessor's work would be sampled. */
export const PreviewAssessors = ({ assessors }: { readonly assessors: readonly AssessorShare[] }) => (
  <DataTable caption="Share of each assessor" columns={columns} rows={assessors} rowKey={({ id }) => id} />
);
