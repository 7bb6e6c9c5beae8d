import { addDays } from '../../../shared/domain/calendar';
import type { CentreContext } from '../../../electron/services/centre-context';
import { learnerId, sitesOf, unitsTaken } from './learners';
import { assessorId, countersignerOf, isTrainee } from './people';
import { DECISIONS, dayOf, idOf, isFinished, LARGE, pick } from './sizes';
import { write } from './writer';

/** As many as one import has. */
const AT_ONCE = 10_000;
const METHODS = ['observation', 'witness testimony', 'professional discussion', 'written questions'] as const;
/** The newest decisions of trainees wait for their countersignature. */
const WAITING_DAYS = 12;

export const decisionId = (learner: number, place: number): string =>
  idOf('decision', learner * LARGE.decisionsPerLearner + place);

/**
 * Two decisions of each of a learner's units: interim, then summative. Who has not finished lacks the last of the
 * summative ones. Each learner has two assessors, who share the units.
 */
export function addDecisions(
  centre: CentreContext,
  qualificationId: string,
  unitIds: readonly string[],
): void {
  const today = centre.today();
  const sites = sitesOf(centre);
  const waitsFrom = addDays(today, -WAITING_DAYS);
  for (let from = 0; from < DECISIONS; from += AT_ONCE)
    write(centre, 'decisions imported', `${AT_ONCE} decisions`, (add) => {
      for (let number = from; number < from + AT_ONCE; number += 1) {
        const learner = Math.floor(number / LARGE.decisionsPerLearner);
        const place = number % LARGE.decisionsPerLearner;
        const unit = place % LARGE.unitsPerLearner;
        const isSummative = place >= LARGE.unitsPerLearner;
        const isLast = unit >= LARGE.unitsPerLearner - 1 - (learner % 8);
        const assessor = (learner * 2 + (unit % 2)) % LARGE.assessors;
        const decided_on = dayOf(today, number);
        const isCountersigned = isTrainee(assessor) && decided_on < waitsFrom;
        add('decision', {
          id: idOf('decision', number),
          root_id: idOf('decision', number),
          learner_id: learnerId(learner),
          qualification_id: qualificationId,
          unit_id: pick(unitsTaken(learner, unitIds), unit),
          assessor_id: assessorId(assessor),
          countersigned_by: isCountersigned ? countersignerOf(assessor) : null,
          countersigned_on: isCountersigned ? decided_on : null,
          method: pick(METHODS, number),
          decided_on,
          outcome: isSummative && isLast && !isFinished(learner) ? 'not yet met' : 'met',
          stage: isSummative ? 'summative' : 'interim',
          site_id: pick(sites, learner),
          portfolio_reference: `p. ${place + 1}`,
          natural_key: `bench ${number}`,
          recorded_at: `${decided_on}T17:00:00.000Z`,
        });
      }
    });
}
