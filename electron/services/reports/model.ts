import type { IsoTime } from '../../../shared/domain/calendar';
import { countFindings } from '../../../shared/domain/report/findings';
import type { ReportTakenOut, VerificationReport } from '../../../shared/domain/report/verification-report';
import { samplingPolicySchema } from '../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';
import { fail, ok, type Result } from '../../../shared/result';
import { centreOf } from '../../database/centre';
import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import { cellsOfDraw, cellsTakenOut, type PlanCellListRow } from '../../database/plan-cells';
import { drawsOfPlan, planById } from '../../database/plans';
import { qualificationHead } from '../../database/report-facts';
import { sites } from '../../database/sites';
import { countersignatureStates } from '../countersignatures/waiting';
import { printedSignatures } from '../documents/signatures';
import { cellView } from '../plans/cell-view';
import { coverageOf } from '../plans/coverage';
import { drawBody } from '../plans/drawing/draw-result';
import { strategyOfPlan } from '../plans/policy-of-plan';
import { showsNow } from '../plans/drawing/shows-now';
import { readJson, sentences } from '../samples/stored';
import { reportSamples } from './samples';

export interface ReportRequest {
  readonly planId: string;
  readonly reportNumber: string;
  readonly issuedAt: IsoTime;
  readonly iqa: string;
  readonly iqaId: string;
  /** Printed beside the EQA's signature field; empty when not known yet. */
  readonly eqa: string;
}

export interface ReportModel {
  readonly report: VerificationReport;
  readonly drawId: string;
}

/** Everything a verification report of a plan says, as the records stand. Failures: `not-found`, `nothing-sampled`. */
export function reportModel(db: ReadableDatabase, request: ReportRequest): Result<ReportModel> {
  const plan = planById.get(db, { today: request.issuedAt.slice(0, 10), id: request.planId });
  const draw = drawsOfPlan.all(db, request.planId).at(-1);
  const centre = centreOf(db);
  const qualification = plan && qualificationHead.get(db, plan.qualification_id);
  if (!plan || !draw || !centre || !qualification)
    return fail({ code: 'not-found', message: 'This plan has no draw to report on.' });
  const cells = cellsOfDraw.all(db, draw.id);
  const takenOut = cellsTakenOut.all(db, draw.id);
  const { all: told, counting: samples } = reportSamples(db, plan.id, [...cells, ...takenOut]);
  if (told.length === 0)
    return fail({
      code: 'nothing-sampled',
      message: 'No sample of this plan has been carried out, so there is nothing to report.',
      remedy: 'Carry out at least one sample first.',
    });
  const body = readJson(drawBody, draw.body);
  const stateOf = countersignatureStates(db);
  const notesOf = (cell: PlanCellListRow) =>
    cellView(cell, plan.sample_by, stateOf(cell.newest_decision_id)).notes;
  const policy = readJson(samplingPolicySchema, plan.policy);
  const head = logHead(db);
  const report: VerificationReport = {
    reportNumber: request.reportNumber,
    issuedAt: request.issuedAt,
    isDemo: centre.is_demo === 1,
    centre: { name: centre.name, number: centre.number, sites: sites.all(db).map(({ name }) => name) },
    awardingOrganisation: qualification.awarding_organisation,
    qualification: { title: qualification.title, number: qualification.number, code: qualification.code },
    plan: {
      name: plan.name,
      from: plan.period_from,
      to: plan.period_to,
      sampleBy: plan.sample_by,
      policy: policyInWords(policy),
      policyName: `${policy.name}, version ${policy.version}`,
      strategy: strategyOfPlan(db, plan.id),
      seed: draw.seed,
      population: { count: draw.population_count, sha256: draw.population_sha256 },
      draw: { number: draw.number, kind: draw.kind, reason: draw.reason, drawnAt: draw.drawn_at },
    },
    coverage: coverageOf(db, { drawId: draw.id, body }, request.issuedAt.slice(0, 10)),
    // A sample nobody can be given has no date; it is told with its reason under `notAssigned`.
    cells: cells.flatMap((cell) => {
      if (cell.planned_on === null) return [];
      const sample = samples.get(cell.decision_root_id);
      return [
        {
          assessor: cell.assessor_name,
          learner: cell.learner_name,
          unit: cell.unit_code,
          method: cell.method,
          stage: cell.stage,
          plannedOn: cell.planned_on,
          doneOn: sample?.sampledOn ?? null,
          iqa: sample?.iqa ?? cell.iqa_name,
          reasons: [...readJson(sentences, cell.reasons), ...notesOf(cell)],
          isByJudgement: cell.origin === 'judgement' || cell.origin === 'ahead',
          outcome: sample?.outcome ?? null,
          sampleReference: sample?.reference ?? null,
        },
      ];
    }),
    takenOut: takenOut.map(reportTakenOut),
    samples: told,
    findings: countFindings(told),
    actions: told.flatMap(({ actions }) => actions),
    whatItShows: showsNow(db, draw.id, body),
    notAssigned: body.impossible,
    people: {
      iqa: request.iqa,
      eqa: request.eqa === '' ? null : request.eqa,
      iqaSignature: printedSignatures(db).ofPerson(request.iqaId),
    },
    log: { sequence: head.seq, sha256: head.hash },
  };
  return ok({ report, drawId: draw.id });
}

const reportTakenOut = (cell: PlanCellListRow): ReportTakenOut => ({
  assessor: cell.assessor_name,
  learner: cell.learner_name,
  unit: cell.unit_code,
  method: cell.method,
  stage: cell.stage,
  reason: cell.unplanned_reason ?? '',
});
