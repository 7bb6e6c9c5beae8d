import type { ReportAction, ReportSample } from '../../../shared/domain/report/verification-report';
import { actionsOfSample } from '../../database/actions';
import type { ReadableDatabase } from '../../database/connection';
import type { PlanCellListRow } from '../../database/plan-cells';
import { currentSamplesOfPlan, type SampleTableRow } from '../../database/samples';
import { criteriaOfUnit } from '../../database/unit-outcomes';
import { registrationForUnit } from '../../database/unit-records';
import { unitWarnings } from '../documents/unit-warnings';
import { entryOf } from '../samples/stored';

/** `S-0012`: a sample's place among the plan's samples by the day they were carried out. */
export const sampleReference = (index: number): string => `S-${String(index + 1).padStart(4, '0')}`;

/** The plan's samples as a report tells them, by decision; the newest revision of each. */
export function reportSamples(
  db: ReadableDatabase,
  planId: string,
  cells: readonly PlanCellListRow[],
): ReadonlyMap<string, ReportSample> {
  const byDecision = new Map(cells.map((cell) => [cell.decision_id, cell]));
  const criteria = criterionLabels(db, cells);
  const found = currentSamplesOfPlan.all(db, planId).flatMap((row, index) => {
    const cell = byDecision.get(row.decision_id);
    const sample = cell && reportSample(db, row, cell, sampleReference(index), criteria);
    return sample ? [[row.decision_id, sample] as const] : [];
  });
  return new Map(found);
}

function criterionLabels(
  db: ReadableDatabase,
  cells: readonly PlanCellListRow[],
): ReadonlyMap<string, string> {
  const units = new Set(cells.map((cell) => cell.unit_id));
  return new Map(
    [...units].flatMap((unit) =>
      criteriaOfUnit
        .all(db, unit)
        .flatMap(({ criterion_id, label }) =>
          criterion_id === null ? [] : [[criterion_id, label ?? ''] as const],
        ),
    ),
  );
}

function reportSample(
  db: ReadableDatabase,
  row: SampleTableRow & { readonly iqa_name: string },
  cell: PlanCellListRow,
  reference: string,
  criteria: ReadonlyMap<string, string>,
): ReportSample {
  const entry = entryOf(db, row);
  return {
    reference,
    learner: cell.learner_name,
    assessor: cell.assessor_name,
    iqa: row.iqa_name,
    unit: { code: cell.unit_code, title: cell.unit_title },
    method: cell.method,
    stage: cell.stage,
    sampledOn: entry.sampledOn,
    portfolioReference: entry.portfolioReference,
    files: entry.files.map(({ name, sha256 }) => ({ name, sha256 })),
    criteria: entry.criteria.map((id) => criteria.get(id) ?? '?'),
    vacsr: entry.vacsr,
    outcome: entry.outcome,
    strengths: entry.strengths,
    improvements: entry.improvements,
    warnings: warningsOf(db, cell),
    actions: actionsOfSample.all(db, row.id).map((action): ReportAction => ({
      text: action.text,
      owner: action.owner_name,
      dueOn: action.due_on,
      doneOn: action.done_on,
      sampleReference: reference,
    })),
    revision: { number: row.revision, savedAt: row.recorded_at },
  };
}

/** What the rules warned of when the sampled unit was recorded; nothing where the learner is not registered. */
function warningsOf(
  db: ReadableDatabase,
  { learner_id, unit_id }: PlanCellListRow,
): ReportSample['warnings'] {
  const registrationId = registrationForUnit.get(db, { learnerId: learner_id, unitId: unit_id });
  return registrationId === undefined ? [] : unitWarnings(db, registrationId, unit_id);
}
