import type { UnitFacts } from '../../../shared/domain/rules/facts';
import type { RecordOutcome } from '../../../shared/domain/unit-record/slots';
import type { ReadableDatabase } from '../../database/connection';
import { criteriaOfOutcome, outcomesOfUnit } from '../../database/units';
import { unitTable } from '../../database/units';

/** A unit's outcomes with their criteria and words, in the unit's order. */
export const outcomesOfRecord = (db: ReadableDatabase, unitId: string): readonly RecordOutcome[] =>
  outcomesOfUnit.all(db, unitId).map(({ id, number, kind, title }) => ({
    id,
    number,
    kind,
    title,
    criteria: criteriaOfOutcome.all(db, id).map((row) => ({ id: row.id, label: row.label, text: row.text })),
  }));

/** A unit as the rules look at it; a unit that is not there is a bug. */
export function unitFacts(
  db: ReadableDatabase,
  unitId: string,
  outcomes: readonly RecordOutcome[] = outcomesOfRecord(db, unitId),
): UnitFacts {
  const row = unitTable.byId.get(db, unitId);
  if (!row) throw new Error(`no unit ${unitId}`);
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    level: row.level,
    credit: row.credit,
    glh: row.glh,
    methods:
      row.question_papers === null
        ? null
        : {
            questionPapers: row.question_papers,
            observation: row.observation === 1,
            portfolio: row.portfolio === 1,
          },
    observationsRequired: row.observations_required,
    simulation: row.simulation,
    outcomes: outcomes.map(({ id, number, kind, title, criteria }) => ({
      id,
      number,
      kind,
      title,
      criteria: criteria.map((criterion) => ({ id: criterion.id, label: criterion.label })),
    })),
  };
}
