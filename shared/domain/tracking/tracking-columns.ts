import { formatDate, type IsoDate } from '../calendar';
import { RISK_RATINGS } from '../people';
import type { AwardFact } from '../rules/facts';
import { thousands } from '../sampling/names';
import {
  TRACKING_FIGURES,
  type TrackingColumnId,
  type TrackingFigure,
  type TrackingRow,
} from './tracking-row';

/** How a column is filtered, aligned and written into a workbook. */
export type TrackingKind = 'text' | 'choice' | 'number' | 'date';

/** A column of the assessor tracking table: one definition for the screen, the clipboard, the workbook and the PDF. */
export interface TrackingColumn {
  readonly id: TrackingColumnId;
  readonly header: string;
  readonly kind: TrackingKind;
  /** Pixels on screen; shares on paper. */
  readonly width: number;
  /** What is sorted, filtered and grouped; null for an empty cell. Dates as `YYYY-MM-DD`. */
  readonly value: (row: TrackingRow) => string | number | null;
  /** As it is shown and printed. */
  readonly text: (row: TrackingRow) => string;
}

const words = (
  id: TrackingColumnId,
  header: string,
  width: number,
  text: (row: TrackingRow) => string | null,
  kind: 'text' | 'choice' = 'text',
): TrackingColumn => ({
  id,
  header,
  kind,
  width,
  value: (row) => {
    const said = text(row);
    return said === '' ? null : said;
  },
  text: (row) => text(row) ?? '',
});

const date = (
  id: TrackingColumnId,
  header: string,
  on: (row: TrackingRow) => IsoDate | null,
): TrackingColumn => ({
  id,
  header,
  kind: 'date',
  width: 118,
  value: on,
  text: (row) => formatDate(on(row) ?? ''),
});

const figure = (
  id: TrackingColumnId,
  header: string,
  count: (row: TrackingRow) => number | null,
  width: number,
): TrackingColumn => ({
  id,
  header,
  kind: 'number',
  width,
  value: count,
  text: (row) => numberText(count(row)),
});

/** `1,240`, `7.5`; nothing for what does not apply. */
const numberText = (value: number | null): string => {
  if (value === null) return '';
  const [whole = '', part] = String(value).split('.');
  return part === undefined ? thousands(value) : `${thousands(Number(whole))}.${part}`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function held({ awards, qualificationsInWords }: TrackingRow): string {
  const kept = awards.filter(({ state }) => state === 'held').map(({ award }) => award);
  return kept.length > 0 ? kept.join(', ') : (qualificationsInWords ?? '');
}

const towards = ({ award, targetOn }: AwardFact): string =>
  targetOn === null ? award : `${award} (by ${formatDate(targetOn)})`;

/** Every column, in the order in which it is first shown. */
export const TRACKING_COLUMNS: readonly TrackingColumn[] = [
  words('name', 'Name', 190, ({ name }) => name),
  words('initials', 'Initials', 90, ({ initials }) => initials),
  words('number', 'Number', 92, ({ number }) => number),
  words('signature', 'Signature', 136, ({ hasSignature }) => (hasSignature ? 'yes' : 'none'), 'choice'),
  words('roles', 'Roles', 150, ({ roles }) => roles.join(', ')),
  {
    // Red before amber before green; the words say the same.
    ...words('risk', 'Risk', 108, ({ risk }) => (risk === null ? 'Not rated' : capital(risk)), 'choice'),
    value: ({ risk }) => (risk === null ? null : RISK_RATINGS.indexOf(risk)),
  },
  words('riskReason', 'Reason for risk', 190, ({ riskReason }) => riskReason),
  date('riskReviewOn', 'Risk review', ({ riskReviewOn }) => riskReviewOn),
  words('awardsHeld', 'Qualifications held', 190, held),
  words('awardsInProgress', 'In progress', 180, ({ awards }) =>
    awards
      .filter(({ state }) => state === 'in progress')
      .map(towards)
      .join(', '),
  ),
  words('registeredFor', 'Registered for', 150, ({ registeredFor }) => registeredFor.join(', ')),
  figure('competentUnits', 'Competent units', ({ competentUnits }) => competentUnits, 112),
  words('trainee', 'Trainee', 98, ({ isTrainee }) => (isTrainee ? 'yes' : 'no'), 'choice'),
  words(
    'countersignatory',
    'Countersignatory',
    150,
    ({ countersignatoryName }) => countersignatoryName,
    'choice',
  ),
  date('lastObservedOn', 'Last observed', ({ lastObservedOn }) => lastObservedOn),
  {
    ...date('lastStandardisedOn', 'Last standardised', ({ lastStandardisedOn }) => lastStandardisedOn),
    width: 130,
  },
  figure('cpdHours', 'CPD hours', ({ cpdMinutes }) => Math.round(cpdMinutes / 6) / 10, 88),
  figure('caseload', 'Caseload', ({ caseload }) => caseload, 116),
  figure('decisions', 'Decisions', ({ decisions }) => decisions, 120),
  figure('sampled', 'Sampled', ({ sampled }) => sampled, 114),
  figure('agreed', 'Agreed', ({ agreed }) => agreed, 108),
  figure('actionRequired', 'Action required', ({ actionRequired }) => actionRequired, 102),
  figure('overturned', 'Overturned', ({ overturned }) => overturned, 128),
  figure('openActions', 'Open actions', ({ openActions }) => openActions, 98),
  figure('medianDays', 'Days to sample', ({ medianDays }) => medianDays, 98),
  words('email', 'E-mail', 180, ({ email }) => email),
  date('joinedOn', 'Joined', ({ joinedOn }) => joinedOn),
  date('leftOn', 'Left', ({ leftOn }) => leftOn),
];

const figures: ReadonlySet<string> = new Set(TRACKING_FIGURES);
export const isTrackingFigure = (id: string): id is TrackingFigure => figures.has(id);

const byId = new Map<string, TrackingColumn>(TRACKING_COLUMNS.map((column) => [column.id, column]));
export const trackingColumn = (id: string): TrackingColumn | undefined => byId.get(id);
