import type { ReportAction, ReportSample } from '../../../shared/domain/report/verification-report';
import { sampleNotes } from '../../../shared/domain/sample-standing';
import { actionsOfSample } from '../../database/actions';
import type { ReadableDatabase } from '../../database/connection';
import type { PlanCellListRow } from '../../database/plan-cells';
import { currentSamplesOfPlan, type PlanSampleRow } from '../../database/samples';
import { criteriaOfUnit } from '../../database/unit-outcomes';
import { registrationForUnit } from '../../database/unit-records';
import { askedFor } from '../countersignatures/waiting';
import { unitWarnings } from '../documents/unit-warnings';
import { entryOf } from '../samples/stored';

/** `S-0012`: a sample's place among the plan's samples by the day they were carried out. */
export const sampleReference = (index: number): string => `S-${String(index + 1).padStart(4, '0')}`;

interface ReportSamples {
  /** Every sample of a decision that is in the draw, by the day. */
  readonly all: readonly ReportSample[];
  /** Those that count for their decision as it stands, by its root. */
  readonly counting: ReadonlyMap<string, ReportSample>;
}

/** The plan's samples as a report tells them, the newest revision of each: of the decision as it was sampled. */
export function reportSamples(
  db: ReadableDatabase,
  planId: string,
  cells: readonly PlanCellListRow[],
): ReportSamples {
  const drawn = new Set(cells.map((cell) => cell.decision_root_id));
  const rows = currentSamplesOfPlan.all(db, planId);
  const labels = criterionLabels(db, new Set(rows.map((row) => row.unit_id)));
  const asked = askedFor(db);
  const told = rows.flatMap((row, index) => {
    if (!drawn.has(row.decision_root_id)) return [];
    return [{ row, sample: reportSample(db, row, sampleReference(index), labels, asked(row)) }];
  });
  const counting = told.filter(({ row }) => row.is_as_judged === 1);
  return {
    all: told.map(({ sample }) => sample),
    counting: new Map(counting.map(({ row, sample }) => [row.decision_root_id, sample])),
  };
}

function criterionLabels(db: ReadableDatabase, units: ReadonlySet<string>): ReadonlyMap<string, string> {
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
  row: PlanSampleRow,
  reference: string,
  criteria: ReadonlyMap<string, string>,
  isCountersignatureAsked: boolean,
): ReportSample {
  const entry = entryOf(db, row);
  return {
    reference,
    learner: row.learner_name,
    assessor: row.assessor_name,
    iqa: row.iqa_name,
    unit: { code: row.unit_code, title: row.unit_title },
    method: row.method,
    stage: row.stage,
    sampledOn: entry.sampledOn,
    portfolioReference: entry.portfolioReference,
    files: entry.files.map(({ name, sha256 }) => ({ name, sha256 })),
    criteria: entry.criteria.map((id) => criteria.get(id) ?? '?'),
    vacsr: entry.vacsr,
    outcome: entry.outcome,
    strengths: entry.strengths,
    improvements: entry.improvements,
    warnings: warningsOf(db, row),
    notes: sampleNotes({
      wasUncountersigned: isCountersignatureAsked && row.was_uncountersigned === 1,
      isOutdated: row.is_as_judged === 0,
    }),
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
function warningsOf(db: ReadableDatabase, { learner_id, unit_id }: PlanSampleRow): ReportSample['warnings'] {
  const registrationId = registrationForUnit.get(db, { learnerId: learner_id, unitId: unit_id });
  return registrationId === undefined ? [] : unitWarnings(db, registrationId, unit_id);
}
