import type { IsoDate } from '../../../../shared/domain/calendar';
import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import {
  pairOf,
  type AssessorStanding,
  type DecisionHistory,
  type PopulationRow,
} from '../../../../shared/domain/sampling/population';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import {
  assessorStandings,
  decisionsMade,
  learnerCohorts,
  overturnedLast,
  type PopulationTableRow,
} from '../../../database/population';
import { cancelled, type Control } from '../../../workers/protocol';
import { populationRowOf, sharedIds, standingOf } from './population';

const ROWS_BETWEEN_LOOKS = 4096;

/**
 * The decisions a plan would draw from today by id, each with its assessor's standing and its own place in what was
 * decided here before. Reads every decision up to the end of the period: for workers. Fails when it is stopped.
 */
export function readPopulation(
  db: ReadableDatabase,
  plan: { readonly qualificationId: string; readonly from: IsoDate; readonly to: IsoDate },
  policy: SamplingPolicy,
  control: Pick<Control, 'stopped'>,
): Result<readonly PopulationRow[]> {
  const standings = new Map(
    assessorStandings.all(db).map((assessor) => [assessor.id, standingOf(assessor, plan.from, policy)]),
  );
  const historyOf = histories(db);
  const same = sharedIds();
  const rows: PopulationRow[] = [];
  let looked = 0;
  for (const made of decisionsMade.iterate(db, { to: plan.to })) {
    if (++looked % ROWS_BETWEEN_LOOKS === 0 && control.stopped()) return fail(cancelled);
    const history = historyOf(made);
    if (made.qualification_id !== plan.qualificationId || made.decided_on < plan.from) continue;
    rows.push(populationRowOf(same(made), standingIn(standings, made.assessor_id), history));
  }
  return ok(rows.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function standingIn(standings: ReadonlyMap<string, AssessorStanding>, id: string): AssessorStanding {
  const standing = standings.get(id);
  if (!standing) throw new Error(`a decision names assessor ${id}, who is not there`);
  return standing;
}

/** Counts decisions, which come in the order they were made, as a policy asks about them. */
function histories(db: ReadableDatabase): (made: PopulationTableRow) => DecisionHistory {
  const cohorts = new Map(learnerCohorts.all(db).map(({ id, cohort }) => [id, cohort]));
  const workOf = (assessorId: string, unitId: string, method: string): string =>
    pairOf(pairOf(assessorId, unitId), method);
  const overturned = new Map(
    overturnedLast.all(db).map((row) => [workOf(row.assessor_id, row.unit_id, row.method), row.since]),
  );
  const ofAssessor = counter();
  const inUnit = counter();
  const afterOverturn = counter();
  return ({ learner_id, assessor_id, unit_id, method, decided_on }) => {
    const work = workOf(assessor_id, unit_id, method);
    const since = overturned.get(work);
    return {
      cohort: cohorts.get(learner_id) ?? '',
      nthOfAssessor: ofAssessor(assessor_id),
      nthInUnit: inUnit(pairOf(assessor_id, unit_id)),
      nthAfterOverturn: since !== undefined && decided_on > since ? afterOverturn(work) : null,
    };
  };
}

/** How many times each key came, this time included. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
