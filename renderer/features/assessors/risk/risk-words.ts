import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRisk, RiskAssessment } from '../../../../shared/ipc/risk';
import { assertNever } from '../../../../shared/result';

/** `12 points`, `1 point`. */
export const pointsText = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;

/** How a rating came about, without its reason. The day is left out where it stands beside. */
export function originWords(assessment: RiskAssessment, { withDay }: { readonly withDay: boolean }): string {
  const { origin, recordedBy, assessedOn, points, computed } = assessment;
  const when = withDay ? `${recordedBy} on ${formatDate(assessedOn)}` : recordedBy;
  const facts = `the facts gave ${computed} with ${pointsText(points)}`;
  switch (origin) {
    case 'computed':
      return `Computed, taken by ${when} with ${pointsText(points)}.`;
    case 'overridden':
      return `Overridden by ${when}; ${facts}.`;
    case 'imported':
      return `Imported by ${when}; ${facts}.`;
    default:
      return assertNever(origin);
  }
}

/** Until when the rating in force holds; null where nothing has to be said. */
export function reviewWords(
  { inForce, history: [newest] }: PersonRisk,
  today: IsoDate,
): { readonly text: string; readonly isOverdue: boolean } | null {
  if (inForce === null || newest?.origin === 'computed') return null;
  const { reviewOn } = inForce;
  if (reviewOn === null) return { text: 'No day of review', isOverdue: false };
  return reviewOn < today
    ? { text: `Review was due ${formatDate(reviewOn)}`, isOverdue: true }
    : { text: `Until ${formatDate(reviewOn)}`, isOverdue: false };
}

/** Where the computed rating is not what is in force, in a sentence; null where they agree. */
export function differenceWords({ inForce, computed, history: [newest] }: PersonRisk): string | null {
  if (inForce === null) return null;
  const now = `The facts now give ${computed.rating} with ${pointsText(computed.points)}`;
  if (inForce.rating !== computed.rating) return `${now}; ${inForce.rating} is in force.`;
  if (newest?.origin === 'computed' && newest.points !== computed.points)
    return `${now}; they gave ${pointsText(newest.points)} when the rating was taken.`;
  return null;
}

/** The computed rating is in force already, with the same sum. */
export const isComputedInForce = ({ computed, history: [newest] }: PersonRisk): boolean =>
  newest?.origin === 'computed' && newest.rating === computed.rating && newest.points === computed.points;

/** Who assesses, or did, or was rated: for anybody else there is nothing to compute. */
export const isRated = ({ roles, decisions, risk }: PersonRow): boolean =>
  roles.includes('assessor') || decisions > 0 || risk !== null;
