import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import { RISK_RATINGS } from '../../../shared/domain/people';
import { thousands } from '../../../shared/domain/sampling/names';
import type { PersonRow } from '../../../shared/ipc/people';
import { Chip } from '../../ui/Chip';
import type { Column } from '../../ui/DataTable';
import { RagChip } from '../../ui/RagChip';
import { hasLeft } from './person-filter';

type Figure =
  'caseload' | 'decisions' | 'sampled' | 'agreed' | 'actionRequired' | 'disagreed' | 'openActions';
type Text = 'initials' | 'number' | 'qualificationsHeld';
type Day = 'lastObservedOn' | 'lastStandardisedOn';

const text = (id: Text, header: string): Column<PersonRow> => ({
  id,
  header,
  cell: (person) => person[id] ?? '',
  sortBy: (person) => person[id],
});

const day = (id: Day, header: string): Column<PersonRow> => ({
  id,
  header,
  cell: (person) => {
    const on = person[id];
    if (on !== null) return formatDate(on);
    return person.roles.includes('assessor') && <span className="muted">none on record</span>;
  },
  sortBy: (person) => person[id],
});

const figure = (id: Figure, header: string): Column<PersonRow> => ({
  id,
  header,
  align: 'end',
  cell: (person) => thousands(person[id]),
  sortBy: (person) => person[id],
});

/** Red sorts first. */
const riskRank = ({ risk }: PersonRow): number | null => (risk === null ? null : RISK_RATINGS.indexOf(risk));

/** The assessor tracking table's columns: who, how they stand, what they decided, what sampling found. */
export const personColumns = (today: IsoDate): readonly Column<PersonRow>[] => [
  {
    id: 'name',
    header: 'Name',
    cell: (person) => (
      <>
        {person.name}
        {hasLeft(person, today) && <Chip>left</Chip>}
      </>
    ),
    sortBy: ({ name }) => name,
  },
  text('initials', 'Initials'),
  text('number', 'Number'),
  {
    id: 'roles',
    header: 'Roles',
    cell: ({ roles }) => roles.join(', '),
    sortBy: ({ roles }) => roles.join(', '),
  },
  {
    id: 'risk',
    header: 'Risk',
    cell: ({ risk, roles }) =>
      risk === null ? (
        roles.includes('assessor') && <span className="muted">not rated</span>
      ) : (
        <RagChip rating={risk} />
      ),
    sortBy: riskRank,
  },
  {
    id: 'trainee',
    header: 'Trainee',
    cell: ({ isTrainee, countersignatoryName }) =>
      isTrainee ? `countersigned by ${countersignatoryName ?? 'nobody yet'}` : '',
    sortBy: ({ isTrainee, countersignatoryName }) => (isTrainee ? (countersignatoryName ?? '') : null),
  },
  day('lastObservedOn', 'Last observed'),
  day('lastStandardisedOn', 'Last standardised'),
  figure('caseload', 'Caseload'),
  figure('decisions', 'Decisions'),
  figure('sampled', 'Sampled'),
  figure('agreed', 'Agreed'),
  figure('actionRequired', 'Action required'),
  figure('disagreed', 'Overturned'),
  figure('openActions', 'Open actions'),
  text('qualificationsHeld', 'Qualifications held'),
];
