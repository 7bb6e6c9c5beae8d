import * as z from 'zod';
import { addDays, type IsoDate } from '../../../../shared/domain/calendar';
import { RISKS, type SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import {
  populationCsv,
  populationHash,
  type AssessorStanding,
  type DecisionHistory,
  type PopulationRow,
} from '../../../../shared/domain/sampling/population';
import type { ReadableDatabase } from '../../../database/connection';
import type { FrozenHash } from '../../../database/history/types';
import { readJson } from '../../samples/stored';
import {
  frozenPopulation,
  populationRow,
  type AssessorStandingRow,
  type PopulationTableRow,
} from '../../../database/population';

/** What a draw freezes beside the decision itself, which cannot change. */
const standingShape = { risk: z.enum(RISKS), isNew: z.boolean(), isTrainee: z.boolean() };
const rank = z.int().min(1);
const factsSchema = z.union([
  z.strictObject({
    ...standingShape,
    history: z.strictObject({
      cohort: z.string(),
      nthOfAssessor: rank,
      nthInUnit: rank,
      nthAfterOverturn: rank.nullable(),
    }),
  }),
  // Frozen before histories were kept.
  z.strictObject(standingShape),
]);
type FrozenFacts = z.infer<typeof factsSchema>;

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

/** Gives equal ids of many rows as one string: SQLite makes each of them anew, which a large centre feels. */
export function sharedIds(): (row: PopulationTableRow) => PopulationTableRow {
  const known = new Map<string, string>();
  const once = (text: string): string => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  return (row) => ({
    ...row,
    learner_id: once(row.learner_id),
    unit_id: once(row.unit_id),
    assessor_id: once(row.assessor_id),
    site_id: once(row.site_id),
    countersigned_by: row.countersigned_by === null ? null : once(row.countersigned_by),
    decided_on: once(row.decided_on),
  });
}

/** A decision with what its draw knows beside it. */
export const populationRowOf = (
  row: PopulationTableRow,
  assessorStanding: AssessorStanding,
  history: DecisionHistory | null,
): PopulationRow => ({
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
  history,
});

function frozenRowOf(row: PopulationTableRow, facts: FrozenFacts): PopulationRow {
  const { risk, isNew, isTrainee } = facts;
  return populationRowOf(row, { risk, isNew, isTrainee }, 'history' in facts ? facts.history : null);
}

/** A decision that no draw froze: how its assessor stood then is not known. */
export const unfrozenRow = (row: PopulationTableRow): PopulationRow =>
  populationRowOf(row, { risk: 'amber', isNew: false, isTrainee: false }, null);

/** The population of a draw exactly as it was frozen. */
export function readFrozenPopulation(db: ReadableDatabase, drawId: string): readonly PopulationRow[] {
  const same = sharedIds();
  return Array.from(frozenPopulation.iterate(db, drawId), (row) =>
    frozenRowOf(same(row), readJson(factsSchema, row.facts)),
  );
}

export const frozenFacts = ({ assessorStanding, history }: PopulationRow): string =>
  JSON.stringify(history === null ? assessorStanding : { ...assessorStanding, history });

/** The hash of a frozen population from its rows as stored, for "Check history". */
export const frozenHash =
  (db: ReadableDatabase): FrozenHash =>
  (rows) =>
    populationHash(
      populationCsv(
        rows.flatMap(({ decisionId, facts }) => {
          const row = populationRow.get(db, decisionId);
          return row ? [frozenRowOf(row, readJson(factsSchema, facts))] : [];
        }),
      ),
    );
