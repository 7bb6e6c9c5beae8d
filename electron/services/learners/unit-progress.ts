import { unitState } from '../../../shared/domain/combination/unit-state';
import type { NewestSample, RegistrationGroup, UnitProgress } from '../../../shared/ipc/learners';
import type { ReadableDatabase } from '../../database/connection';
import { chosenUnitsOf, outcomeCounts, unitRecordsOf } from '../../database/chosen-units';
import { pendingOfLearner } from '../../database/countersignatures';
import type { LearnerDecisionRow } from '../../database/decisions';
import type { RegistrationTableRow } from '../../database/registrations';
import { newestSample } from './newest-sample';

/**
 * How far the learner is in each unit they take: those of groups of which all is needed, those chosen, and those that
 * anything is recorded of, in the order of the qualification.
 */
export function unitProgress(
  db: ReadableDatabase,
  registration: RegistrationTableRow,
  groups: readonly RegistrationGroup[],
  decisions: readonly LearnerDecisionRow[],
): readonly UnitProgress[] {
  const { id, learner_id, qualification_id } = registration;
  const chosen = new Set(chosenUnitsOf.all(db, id).map(({ unit_id }) => unit_id));
  const records = new Map(unitRecordsOf.all(db, { registration: id }).map((row) => [row.unit_id, row]));
  const outcomes = new Map(outcomeCounts.all(db, qualification_id).map((row) => [row.unit_id, row.outcomes]));
  const pending = new Set(pendingOfLearner(db, learner_id, qualification_id).map(({ unit_id }) => unit_id));

  return groups.flatMap(({ rule, units }) =>
    units.flatMap((unit): readonly UnitProgress[] => {
      const decided = decisions.filter(({ unit_id }) => unit_id === unit.id);
      const record = records.get(unit.id);
      const hasRecord = decided.length > 0 || record !== undefined;
      const isMandatory = rule.kind === 'all';
      const isChosen = chosen.has(unit.id);
      if (!isMandatory && !isChosen && !hasRecord) return [];
      return [
        {
          unitId: unit.id,
          isMandatory,
          isChosen,
          hasRecord,
          state: unitState({
            decisions: decided.map(({ unit_id, outcome, stage, sample_outcome }) => ({
              unitId: unit_id,
              outcome,
              stage,
              sampled: sample_outcome,
            })),
            awaitsCountersignature: pending.has(unit.id),
            hasEntries: record !== undefined,
          }),
          outcomesSigned: record?.signed ?? 0,
          outcomes: outcomes.get(unit.id) ?? 0,
          sample: newestOf(decided),
        },
      ];
    }),
  );
}

/** The newest sample of any decision on the unit. */
const newestOf = (decided: readonly LearnerDecisionRow[]): NewestSample | null =>
  decided
    .flatMap((row) => newestSample(row) ?? [])
    .reduce<NewestSample | null>(
      (newest, sample) => (newest === null || sample.on > newest.on ? sample : newest),
      null,
    );
