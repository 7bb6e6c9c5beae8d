import type { IsoDate } from '../../../shared/domain/calendar';
import { cellNotes, type CountersignatureState } from '../../../shared/domain/sample-standing';
import type { CellState, PlanCellRow } from '../../../shared/ipc/sampling';
import type { PlanCellListRow } from '../../database/plan-cells';
import { readJson, sentences } from '../samples/stored';

const stateOf = (row: PlanCellListRow, today: IsoDate): CellState => {
  if (row.outcome !== null) return row.outcome;
  return row.planned_on !== null && row.planned_on < today ? 'overdue' : 'planned';
};

/** A cell as screens show it. `countersignature`: of the decision that stands now. */
export const cellView = (
  row: PlanCellListRow,
  today: IsoDate,
  countersignature: CountersignatureState,
): PlanCellRow => ({
  id: row.id,
  decisionId: row.decision_id,
  learnerId: row.learner_id,
  learnerName: row.learner_name,
  assessorId: row.assessor_id,
  assessorName: row.assessor_name,
  unitId: row.unit_id,
  unitCode: row.unit_code,
  unitTitle: row.unit_title,
  method: row.method,
  stage: row.stage,
  siteId: row.site_id,
  site: row.site,
  cohort: row.cohort,
  decidedOn: row.decided_on,
  plannedOn: row.planned_on,
  doneOn: row.done_on,
  iqaId: row.iqa_id,
  iqaName: row.iqa_name,
  reasons: readJson(sentences, row.reasons),
  state: stateOf(row, today),
  notes: cellNotes({
    countersignature,
    // Said until it is sampled anew.
    sampledBeforeCorrection: row.outcome === null ? row.sampled_before_correction : null,
  }),
});
