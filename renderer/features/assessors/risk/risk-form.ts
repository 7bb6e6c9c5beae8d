import { formatDate, type IsoDate } from '../../../../shared/domain/calendar';
import type { RiskRating } from '../../../../shared/domain/people';
import type { RequestOf } from '../../../../shared/ipc/contract';
import { overrideRisk, type PersonRisk } from '../../../../shared/ipc/risk';

export interface OverrideDraft {
  /** The newest rating on record when the form was begun. */
  readonly base: string | null;
  readonly rating: RiskRating | null;
  readonly reason: string;
  readonly reviewOn: IsoDate | null;
}

export const newestOf = ({ history }: PersonRisk): string | null => history[0]?.id ?? null;

/** An override starts from nothing: what is in force needs none. */
export const newOverride = (risk: PersonRisk): OverrideDraft => ({
  base: newestOf(risk),
  rating: null,
  reason: '',
  reviewOn: null,
});

/** What is in force, as the form would have it: shown where somebody rated anew meanwhile. */
export const inForceDraft = (risk: PersonRisk): OverrideDraft => ({
  base: newestOf(risk),
  rating: risk.inForce?.rating ?? null,
  reason: risk.inForce?.reason ?? '',
  reviewOn: risk.inForce?.reviewOn ?? null,
});

/** What is sent; null while something that it needs is missing. */
export function overrideRequest(
  { base, rating, reason, reviewOn }: OverrideDraft,
  personId: string,
): RequestOf<'risk.override'> | null {
  if (rating === null || reviewOn === null) return null;
  return { personId, base, rating, reason, reviewOn };
}

/** What keeps an override from being saved, by field. */
export function overrideProblems(draft: OverrideDraft, today: IsoDate): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.rating === null) problems['rating'] = 'Choose a rating.';
  if (draft.reason.trim() === '') problems['reason'] = 'Say why the facts do not tell all.';
  if (draft.reviewOn === null) problems['reviewOn'] = 'Give the day on which it is looked at again.';
  else if (draft.reviewOn <= today) problems['reviewOn'] = `Give a day after today, ${formatDate(today)}.`;
  const request = overrideRequest(draft, '00000000-0000-7000-8000-000000000000');
  for (const issue of request === null ? [] : (overrideRisk.safeParse(request).error?.issues ?? []))
    problems[issue.path.map(String).join('.')] ??= issue.message;
  return problems;
}

export const OVERRIDE_WORDS: readonly (readonly [label: string, say: (draft: OverrideDraft) => string])[] = [
  ['Rating', ({ rating }) => rating ?? ''],
  ['Reason', ({ reason }) => reason],
  ['Look at it again by', ({ reviewOn }) => (reviewOn === null ? '' : formatDate(reviewOn))],
];
