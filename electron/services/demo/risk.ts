import { addDays, type IsoDate, type IsoTime } from '../../../shared/domain/calendar';
import type { WritableDatabase } from '../../database/connection';
import { newestRiskAssessment } from '../../database/risk-assessments';
import { computedRisks } from '../risk/facts';
import { acceptRisk, overrideRisk } from '../risk/rate';
import type { RiskRating } from '../../../shared/domain/people';
import { only, type Deed } from './history';
import type { Past } from './past';

interface DemoOverride {
  readonly initials: string;
  readonly daysAgo: number;
  readonly rating: RiskRating;
  readonly reason: string;
  /** Days after the override. */
  readonly reviewIn: number;
}

const TAKEN: readonly { readonly initials: string; readonly daysAgo: number }[] = [
  { initials: 'DF', daysAgo: 60 },
  { initials: 'PZ', daysAgo: 8 },
];

const OVERRIDDEN: readonly DemoOverride[] = [
  {
    initials: 'PZ',
    daysAgo: 95,
    rating: 'amber',
    reason: 'His observation was put off twice; until then we look at half of his work.',
    reviewIn: 85,
  },
  {
    initials: 'DF',
    daysAgo: 33,
    rating: 'red',
    reason:
      'Decisions overturned for lack of sufficient evidence: everything is looked at until he has shown otherwise.',
    reviewIn: 75,
  },
];

/** The lead IQA rates two assessors anew, by the facts and otherwise. */
export function riskDeeds(db: WritableDatabase, past: Past, today: IsoDate, lead: string): readonly Deed[] {
  const at = (daysAgo: number): IsoTime => `${addDays(today, -daysAgo)}T15:20:00.000Z`;
  const of = (initials: string) => {
    const personId = past.person(initials).id;
    return { personId, base: newestRiskAssessment.get(db, personId) ?? null };
  };
  return [
    ...TAKEN.map(({ initials, daysAgo }) =>
      only(at(daysAgo), () => {
        const given = of(initials);
        const computed = computedRisks(db, addDays(today, -daysAgo), given.personId).get(given.personId);
        if (!computed) throw new Error(`the demo centre has nobody with the initials ${initials}`);
        const { rating, points } = computed;
        return acceptRisk(past.as(lead, at(daysAgo)), { ...given, seen: { rating, points } });
      }),
    ),
    ...OVERRIDDEN.map(({ initials, daysAgo, rating, reason, reviewIn }) =>
      only(at(daysAgo), () =>
        overrideRisk(past.as(lead, at(daysAgo)), {
          ...of(initials),
          rating,
          reason,
          reviewOn: addDays(today, reviewIn - daysAgo),
        }),
      ),
    ),
  ];
}
