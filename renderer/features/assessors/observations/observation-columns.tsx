import { formatDate } from '../../../../shared/domain/calendar';
import type { ObservationSummary } from '../../../../shared/ipc/people-records';
import type { Column } from '../../../ui/DataTable';
import { OutcomeOfObservation } from './OutcomeOfObservation';

export const observationColumns: readonly Column<ObservationSummary>[] = [
  {
    id: 'day',
    header: 'Date',
    width: '120px',
    isRowHeader: true,
    cell: ({ observedOn }) => formatDate(observedOn),
    sortBy: ({ observedOn }) => observedOn,
  },
  {
    id: 'activity',
    header: 'Activity',
    cell: ({ activity }) => <span dir="auto">{activity}</span>,
    sortBy: ({ activity }) => activity,
  },
  {
    id: 'unit',
    header: 'For',
    width: '110px',
    cell: ({ qualificationCode, unitCode }) => unitCode ?? qualificationCode,
    sortBy: ({ unitCode, qualificationCode }) => unitCode ?? qualificationCode,
  },
  {
    id: 'learner',
    header: 'Learner',
    width: '16%',
    cell: ({ learnerName }) => <bdi>{learnerName ?? ''}</bdi>,
    sortBy: ({ learnerName }) => learnerName,
  },
  {
    id: 'observer',
    header: 'Observer',
    width: '16%',
    cell: ({ observerName }) => <bdi>{observerName}</bdi>,
    sortBy: ({ observerName }) => observerName,
  },
  {
    id: 'outcome',
    header: 'Outcome',
    width: '180px',
    cell: ({ outcome }) => <OutcomeOfObservation outcome={outcome} />,
    sortBy: ({ outcome }) => outcome,
  },
  {
    id: 'actions',
    header: 'Open actions',
    width: '110px',
    align: 'end',
    cell: ({ openActions }) => openActions,
    sortBy: ({ openActions }) => openActions,
  },
];
