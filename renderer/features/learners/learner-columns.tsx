import { thousands } from '../../../shared/domain/sampling/names';
import type { LearnerRow } from '../../../shared/ipc/learners';
import type { Column } from '../../ui/DataTable';

/** The list comes by name, page by page: it is narrowed rather than sorted. */
export const learnerColumns: readonly Column<LearnerRow>[] = [
  { id: 'name', header: 'Learner', cell: ({ name }) => <bdi>{name}</bdi>, width: '20%' },
  { id: 'number', header: 'Number', cell: ({ number }) => number },
  { id: 'uln', header: 'ULN', cell: ({ uln }) => uln ?? '' },
  { id: 'place', header: 'Site or workplace', cell: ({ place }) => <bdi>{place ?? ''}</bdi> },
  { id: 'cohort', header: 'Cohort', cell: ({ cohort }) => cohort ?? '' },
  { id: 'qualifications', header: 'Registered for', cell: ({ qualifications }) => qualifications.join(', ') },
  { id: 'decisions', header: 'Decisions', align: 'end', cell: ({ decisions }) => thousands(decisions) },
  { id: 'sampled', header: 'Sampled', align: 'end', cell: ({ sampled }) => thousands(sampled) },
  { id: 'actions', header: 'Open actions', align: 'end', cell: ({ openActions }) => thousands(openActions) },
];
