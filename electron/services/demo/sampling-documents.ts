import { addDays, type IsoDate, type IsoTime } from '../../../shared/domain/calendar';
import { DEMO_POLICY, DEMO_STRATEGY } from '../../../shared/domain/demo/sampling-documents';
import type { WritableDatabase } from '../../database/connection';
import { newestStrategy } from '../../database/strategy-versions';
import { savePolicy } from '../policies/save';
import { saveStrategy } from '../strategy/save';
import { only, type Deed } from './history';
import type { Past } from './past';

/** The lead IQA writes the strategy down, writes it anew, and puts it into a policy. */
export function samplingDocumentDeeds(
  db: WritableDatabase,
  past: Past,
  today: IsoDate,
  lead: string,
): readonly Deed[] {
  const at = (daysAgo: number): IsoTime => `${addDays(today, -daysAgo)}T14:10:00.000Z`;
  return [
    ...DEMO_STRATEGY.map(({ daysAgo, text }) =>
      only(at(daysAgo), () => {
        const day = addDays(today, -daysAgo);
        return saveStrategy(past.as(lead, at(daysAgo)), {
          base: newestStrategy.get(db)?.id ?? null,
          text,
          approvedBy: past.person(lead).name,
          approvedOn: day,
          validFrom: day,
        });
      }),
    ),
    only(at(DEMO_POLICY.daysAgo), () =>
      savePolicy(past.as(lead, at(DEMO_POLICY.daysAgo)), { base: null, policy: DEMO_POLICY.policy }),
    ),
  ];
}
