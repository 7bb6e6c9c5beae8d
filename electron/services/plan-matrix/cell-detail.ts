import { involvementOf } from '../../../shared/domain/sampling/independence';
import type { MatrixState } from '../../../shared/domain/sampling/matrix';
import { decisionState, plannedState, strongerState } from '../../../shared/domain/sampling/matrix-state';
import { cellNotes } from '../../../shared/domain/sample-standing';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { CellDecision, CellDetail } from '../../../shared/ipc/plan-cells';
import { fail, ok, type Result } from '../../../shared/result';
import {
  aheadOfPlace,
  cellOfRoot,
  decisionsOfPlace,
  isInPopulation,
  isPlaceClaimed,
  isPlaceTaken,
  placeNames,
  samplesOfRoot,
  type PlaceDecisionRow,
  type PlaceSampleRow,
} from '../../database/cell-detail';
import { planById, type PlanListRow } from '../../database/plans';
import type { CentreContext } from '../centre-context';
import { countersignatureState } from '../countersignatures/waiting';
import { namesOf } from '../plans/names';
import { planNotFound } from '../plans/read';
import { idList } from '../plans/stored';
import { readJson, sentences } from '../samples/stored';
import { changesHere } from './changes';

/** All that the side panel of the matrix says about a learner's unit. */
export function cellDetail(
  centre: CentreContext,
  { planId, learnerId, unitId }: ParsedOf<'plans.cellDetail'>,
): Result<CellDetail> {
  const { db } = centre;
  const plan = planById.get(db, { today: centre.today(), id: planId });
  if (!plan) return planNotFound();
  const place = { planId, learnerId, unitId };
  const names = placeNames.get(db, { learnerId, unitId });
  if (!names) return fail({ code: 'not-found', message: 'This learner or unit is no longer there.' });
  const claimOf = { learnerId, qualificationId: plan.qualification_id, unitCode: names.unit_code };
  const isClaimed = isPlaceClaimed.get(db, claimOf) !== undefined;
  const rows = decisionsOfPlace.all(db, { learnerId, unitId });
  const read = rows.map((row) => readDecision(centre, plan, row, isClaimed));
  const ahead = aheadOfPlace.all(db, place);
  const states = [...read.map(({ state }) => state), ...ahead.map(({ stage }) => plannedState(stage))];
  const isTaken =
    isPlaceTaken.get(db, { learnerId, qualificationId: plan.qualification_id, unitId }) !== undefined;
  const undecided: MatrixState = isTaken ? 'working towards' : 'not taken';
  return ok({
    learnerId,
    learnerName: names.learner_name,
    unitId,
    unitCode: names.unit_code,
    unitTitle: names.unit_title,
    state: states.length === 0 ? undecided : states.reduce(strongerState),
    decisions: read.map(({ decision }) => decision),
    ahead: ahead.map(({ id, stage, iqa_name, planned_on, reason }) => ({
      aheadId: id,
      stage,
      iqaName: iqa_name,
      plannedOn: planned_on,
      reason,
    })),
    iqas: whoCould(centre, plan, rows),
    changes: changesHere(db, place),
  });
}

function readDecision({ db }: CentreContext, plan: PlanListRow, row: PlaceDecisionRow, isClaimed: boolean) {
  const drawId = plan.draw_id ?? '';
  const cell = cellOfRoot.get(db, { drawId, rootId: row.root_id });
  const samples = samplesOfRoot.all(db, { rootId: row.root_id });
  const newest = samples.at(-1);
  const isDone = samples.some((sample) => sample.plan_id === plan.id && sample.is_as_judged === 1);
  const isPlanned = cell !== undefined && cell.unplanned_reason === null;
  const outdated = samples.findLast((sample) => sample.plan_id === plan.id && sample.is_as_judged === 0);
  const decision: CellDecision = {
    decisionId: row.id,
    assessorId: row.assessor_id,
    assessorName: row.assessor_name,
    countersignedBy: row.countersigner_name,
    method: row.method,
    stage: row.stage,
    outcome: row.outcome,
    decidedOn: row.decided_on,
    site: row.site,
    portfolioReference: row.portfolio_reference,
    isInPopulation: isInPopulation.get(db, { drawId, rootId: row.root_id }) !== undefined,
    planned: isPlanned
      ? {
          cellId: cell.id,
          iqaId: cell.iqa_id,
          iqaName: cell.iqa_name,
          plannedOn: cell.planned_on,
          part: cell.part,
          origin: cell.origin,
          reasons: readJson(sentences, cell.reasons),
          notes: cellNotes({
            countersignature: countersignatureState(db, row.id),
            sampledBeforeCorrection: isDone ? null : (outdated?.sampled_on ?? null),
          }),
        }
      : null,
    whyNot: cell?.unplanned_reason ? `Taken out of the plan: ${cell.unplanned_reason}` : null,
    samples: samples.map(sampleView),
  };
  const state = decisionState({
    stage: row.stage,
    isPlanned: isPlanned && !isDone,
    isClaimed,
    sample: newest
      ? {
          outcome: newest.outcome,
          isAsJudged: newest.is_as_judged === 1,
          openActions: newest.open_actions,
        }
      : null,
  });
  return { decision, state };
}

const sampleView = (sample: PlaceSampleRow): CellDecision['samples'][number] => ({
  sampleId: sample.id,
  planName: sample.plan_name,
  round: sample.round,
  sampledOn: sample.sampled_on,
  iqaName: sample.iqa_name,
  outcome: sample.outcome,
  feedback: [sample.strengths, sample.improvements].filter((text) => text.trim() !== '').join(' '),
  openActions: sample.open_actions,
});

/** The plan's IQAs; barred is who had a part in any decision of the place (P1). */
function whoCould(
  { db }: CentreContext,
  plan: PlanListRow,
  rows: readonly PlaceDecisionRow[],
): CellDetail['iqas'] {
  const names = namesOf(db);
  return readJson(idList, plan.iqa_ids).map((id) => {
    const had = rows.flatMap((row) => {
      const as = involvementOf(
        { id },
        { assessorId: row.assessor_id, countersignerId: row.countersigned_by },
      );
      return as === null ? [] : [as];
    });
    const all = had.length > 0 && had.length === rows.length;
    const what = [...new Set(had)].join(' and ');
    return {
      id,
      name: names.iqa(id),
      barred: all
        ? `${what} it (P1)`
        : had.length > 0
          ? `${what} ${had.length} of the ${rows.length} decisions (P1)`
          : null,
    };
  });
}
