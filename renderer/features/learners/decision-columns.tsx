import { formatDate } from '../../../shared/domain/calendar';
import type { DecisionRow } from '../../../shared/ipc/learners';
import type { Column } from '../../ui/DataTable';
import './decision-columns.css';
import { SampleResult } from './SampleResult';

/** A learner's decisions: what was decided, by whom, where the evidence lies, what sampling found. */
export const decisionColumns: readonly Column<DecisionRow>[] = [
  {
    id: 'unit',
    header: 'Unit',
    cell: ({ unitCode, unitTitle }) => (
      <>
        <b>{unitCode}</b> {unitTitle}
      </>
    ),
    sortBy: ({ unitCode }) => unitCode,
    width: '22%',
  },
  {
    id: 'decided',
    header: 'Decided',
    cell: ({ decidedOn }) => formatDate(decidedOn),
    sortBy: ({ decidedOn }) => decidedOn,
    width: '118px',
  },
  {
    id: 'outcome',
    header: 'Outcome',
    cell: ({ outcome, stage }) => (
      <>
        {outcome}
        {stage === 'interim' && <span className="muted">, interim</span>}
      </>
    ),
    sortBy: ({ outcome }) => outcome,
  },
  { id: 'method', header: 'Method', cell: ({ method }) => method, sortBy: ({ method }) => method },
  {
    id: 'assessor',
    header: 'Assessor',
    cell: ({ assessorName, countersignedBy }) => (
      <>
        <bdi>{assessorName}</bdi>
        {countersignedBy !== null && (
          <span className="muted">
            , countersigned by <bdi>{countersignedBy}</bdi>
          </span>
        )}
      </>
    ),
    sortBy: ({ assessorName }) => assessorName,
  },
  { id: 'site', header: 'Site', cell: ({ site }) => site, sortBy: ({ site }) => site },
  {
    id: 'portfolio',
    header: 'Portfolio',
    cell: ({ portfolioReference }) => portfolioReference ?? '',
    sortBy: ({ portfolioReference }) => portfolioReference,
  },
  {
    id: 'sample',
    header: 'Newest sample',
    cell: ({ sample }) => <SampleResult sample={sample} />,
    sortBy: ({ sample }) => sample?.on ?? null,
  },
];
