import type { IsoDate } from '../../../../shared/domain/calendar';
import { isTrackingFigure, TRACKING_COLUMNS } from '../../../../shared/domain/tracking/tracking-columns';
import type {
  TrackingColumnId,
  TrackingFinding,
  TrackingRow,
} from '../../../../shared/domain/tracking/tracking-row';
import { Chip } from '../../../ui/Chip';
import type { GridColumn, GridMark } from '../../../ui/grid/grid-column';
import { firstLayout, type GridLayout } from '../../../ui/grid/grid-layout';
import { RagChip } from '../../../ui/RagChip';
import { hasLeft } from '../person-filter';
import { SignatureCell } from './SignatureCell';

/** Columns that are there to be chosen but not shown at first. */
const HIDDEN_AT_FIRST: readonly TrackingColumnId[] = [
  'number',
  'riskReason',
  'awardsInProgress',
  'registeredFor',
  'countersignatory',
  'email',
  'joinedOn',
  'leftOn',
];

export const FIRST_LAYOUT: GridLayout = firstLayout(
  TRACKING_COLUMNS.map(({ id }) => id),
  { hidden: HIDDEN_AT_FIRST, sort: [{ column: 'name', direction: 'ascending' }] },
);

const TONES = { block: 'bad', warn: 'watch', info: 'info' } as const;

const markOf = ({ ruleId, severity, message, remedy, source }: TrackingFinding): GridMark => ({
  tone: TONES[severity],
  text: [ruleId === null ? '' : `${ruleId}:`, message, remedy, source === null ? '' : `(${source})`]
    .filter((part) => part !== '')
    .join(' '),
});

type Content = NonNullable<GridColumn<TrackingRow>['content']>;

/** What is shown instead of the text. */
const contents = (today: IsoDate): Partial<Readonly<Record<TrackingColumnId, Content>>> => ({
  name: (row) => (
    <>
      {row.name}
      {hasLeft(row, today) && (
        <>
          {' '}
          <Chip>left</Chip>
        </>
      )}
    </>
  ),
  risk: ({ risk }) => (risk === null ? <span className="muted">Not rated</span> : <RagChip rating={risk} />),
  signature: (row) => <SignatureCell row={row} />,
});

/** The tracking table's columns as the grid has them. */
export const trackingGridColumns = (today: IsoDate): readonly GridColumn<TrackingRow>[] => {
  const shown = contents(today);
  return TRACKING_COLUMNS.map((column) => {
    const content = shown[column.id];
    return {
      ...column,
      ...(content && { content }),
      opens: (row) =>
        column.id === 'name' ||
        column.id === 'risk' ||
        (isTrackingFigure(column.id) && column.value(row) !== null),
      marks: ({ findings }) => findings.filter((finding) => finding.column === column.id).map(markOf),
    };
  });
};
