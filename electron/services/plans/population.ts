import * as z from 'zod';
import { addDays, type IsoDate } from '../../../shared/domain/calendar';
import { RISKS, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import {
  populationCsv,
  populationHash,
  type AssessorStanding,
  type PopulationRow,
} from '../../../shared/domain/sampling/population';
import type { ReadableDatabase } from '../../database/connection';
import type { FrozenHash } from '../../database/history/types';
import {
  assessorStandings,
  frozenPopulation,
  population,
  populationRow,
  type AssessorStandingRow,
  type PopulationTableRow,
} from '../../database/population';

/** What a draw freezes beside the decision itself, which cannot change. */
const standingSchema = z.strictObject({ risk: z.enum(RISKS), isNew: z.boolean(), isTrainee: z.boolean() });

/**
 * How each assessor stands for a plan that begins on `from`. New is who joined, or made a first decision here, within
 * the policy's days before the period, or in it; somebody without a rating counts as the policy says (S2).
 */
export function standingOf(
  assessor: AssessorStandingRow,
  from: IsoDate,
  policy: SamplingPolicy,
): AssessorStanding {
  const began = assessor.joined_on ?? assessor.first_decision_on;
  return {
    risk: assessor.risk ?? policy.unratedCountsAs,
    isNew: began !== null && began >= addDays(from, -policy.newForDays),
    isTrainee: assessor.is_trainee === 1,
  };
}

const rowOf = (row: PopulationTableRow, assessorStanding: AssessorStanding): PopulationRow => ({
  id: row.id,
  learnerId: row.learner_id,
  assessorId: row.assessor_id,
  countersignerId: row.countersigned_by,
  unitId: row.unit_id,
  method: row.method,
  siteId: row.site_id,
  stage: row.stage,
  date: row.decided_on,
  assessorStanding,
  history: null,
});

/** The decisions a plan would draw from today, each with its assessor's standing. */
export function readPopulation(
  db: ReadableDatabase,
  plan: { readonly qualificationId: string; readonly from: IsoDate; readonly to: IsoDate },
  policy: SamplingPolicy,
): readonly PopulationRow[] {
  const standings = new Map(
    assessorStandings.all(db).map((assessor) => [assessor.id, standingOf(assessor, plan.from, policy)]),
  );
  return population.all(db, plan.qualificationId, plan.from, plan.to).flatMap((row) => {
    const standing = standings.get(row.assessor_id);
    return standing ? [rowOf(row, standing)] : [];
  });
}

/** The population of a draw exactly as it was frozen. */
export const readFrozenPopulation = (db: ReadableDatabase, drawId: string): readonly PopulationRow[] =>
  frozenPopulation.all(db, drawId).map((row) => rowOf(row, standingSchema.parse(JSON.parse(row.facts))));

export const frozenFacts = ({ assessorStanding }: PopulationRow): string =>
  JSON.stringify(standingSchema.parse(assessorStanding));

/** The hash of a frozen population from its rows as stored, for "Check history". */
export const frozenHash =
  (db: ReadableDatabase): FrozenHash =>
  (rows) =>
    populationHash(
      populationCsv(
        rows.flatMap(({ decisionId, facts }) => {
          const row = populationRow.get(db, decisionId);
          return row ? [rowOf(row, standingSchema.parse(JSON.parse(facts)))] : [];
        }),
      ),
    );
