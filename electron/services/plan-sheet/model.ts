import type { PlanSheet, SheetAssessor, SheetIqa } from '../../../shared/domain/report/plan-sheet';
import { RISKS, samplingPolicySchema, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';
import { sharesFor } from '../../../shared/domain/sampling/strata';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { alikeCells, type AlikeCellsRow } from '../../database/plan-cells';
import { changeReasons, frozenAssessors, sampleParts } from '../../database/plan-sheet';
import { drawsOfPlan, planById } from '../../database/plans';
import { qualificationHead } from '../../database/report-facts';
import { overturned, wideningsOfPlan } from '../../database/widenings';
import type { Making } from '../documents/commands';
import { documentHead } from '../documents/head';
import { coverageOf } from '../plans/coverage';
import { drawBody } from '../plans/drawing/draw-body';
import { namesOf } from '../plans/names';
import { strategyOfPlan } from '../plans/policy-of-plan';
import { showsNow } from '../plans/drawing/shows-now';
import { idList } from '../plans/stored';
import { readJson } from '../samples/stored';

/** A plan as it stands, for one sheet. Failure: `not-found`. */
export function planSheet(
  db: ReadableDatabase,
  { planId }: { readonly planId: string },
  made: Making,
): Result<PlanSheet> {
  const plan = planById.get(db, { today: made.day, id: planId });
  const draws = drawsOfPlan.all(db, planId);
  const draw = draws.at(-1);
  const qualification = plan && qualificationHead.get(db, plan.qualification_id);
  if (!plan || !draw || !qualification)
    return fail({ code: 'not-found', message: 'This plan has no draw to print.' });
  const policy = readJson(samplingPolicySchema, plan.policy);
  const body = readJson(drawBody, draw.body);
  const cells = alikeCells.all(db, draw.id);
  const strategy = strategyOfPlan(db, planId);
  return ok({
    ...documentHead(db, made),
    qualification: {
      title: qualification.title,
      number: qualification.number,
      code: qualification.code,
    },
    plan: {
      name: plan.name,
      from: plan.period_from,
      to: plan.period_to,
      sampleBy: plan.sample_by,
      drawnBy: plan.created_by,
    },
    strategy: strategy && { number: strategy.number, approvedBy: strategy.approvedBy },
    policy: { name: `${policy.name}, version ${policy.version}`, words: policyInWords(policy) },
    figures: {
      population: draw.population_count,
      planned: plan.planned,
      done: plan.done,
      overdue: plan.overdue,
      lowerBound: body.lowerBound,
    },
    parts: sampleParts.all(db, draw.id),
    shows: showsNow(db, draw.id, body),
    coverage: coverageOf(db, { drawId: draw.id, body }, made.day, cells),
    assessors: assessorsOf(db, draw.id, policy, cells),
    iqas: iqasOf(db, readJson(idList, plan.iqa_ids), cells),
    impossible: body.impossible,
    changes: changeReasons.all(db, planId),
    overturned: overturnedIn(db, planId),
    widened: wideningsOfPlan.all(db, planId).map(({ decision_ids, reason, widened_at }) => ({
      added: readJson(idList, decision_ids).length,
      reason,
      on: widened_at,
    })),
    draws: draws.map(({ number, drawn_at, kind, reason }) => ({
      number,
      drawnAt: drawn_at,
      kind: kind ?? 'drawn',
      reason,
    })),
    seed: draw.seed,
    populationSha256: draw.population_sha256,
  });
}

const sum = (cells: readonly AlikeCellsRow[]): number => cells.reduce((all, { count }) => all + count, 0);

/** Those with the highest risk first, of as high a risk those with most decisions. */
function assessorsOf(
  db: ReadableDatabase,
  drawId: string,
  policy: SamplingPolicy,
  cells: readonly AlikeCellsRow[],
): readonly SheetAssessor[] {
  return frozenAssessors
    .all(db, drawId)
    .map(({ id, name, risk, is_new, is_trainee, decisions }): SheetAssessor => {
      const own = cells.filter((cell) => cell.assessor_id === id);
      const standing = { risk, isNew: is_new === 1, isTrainee: is_trainee === 1 };
      return {
        name,
        risk,
        standing: standing.isTrainee ? 'trainee' : standing.isNew ? 'new' : 'established',
        decisions,
        sharePercent: Math.max(...sharesFor(standing, decisions, policy).map(({ percent }) => percent)),
        taken: sum(own),
        done: sum(own.filter(({ is_done }) => is_done === 1)),
      };
    })
    .sort((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || b.decisions - a.decisions);
}

/** The plan's IQAs, and whoever was given samples since; those with most first. */
function iqasOf(
  db: ReadableDatabase,
  ofPlan: readonly string[],
  cells: readonly AlikeCellsRow[],
): readonly SheetIqa[] {
  const names = namesOf(db);
  const given = cells.flatMap(({ iqa_id }) => (iqa_id === null ? [] : [iqa_id]));
  return [...new Set([...ofPlan, ...given])]
    .map((id): SheetIqa => {
      const own = cells.filter((cell) => cell.iqa_id === id);
      const done = own.filter(({ is_done }) => is_done === 1);
      const days = own.flatMap(({ is_done, day }) => (is_done === 1 || day === null ? [] : [day]));
      const until = days.reduce((last, day) => (day > last ? day : last), '');
      return { name: names.iqa(id), given: sum(own), done: sum(done), until: until === '' ? null : until };
    })
    .sort((a, b) => b.given - a.given);
}

function overturnedIn(db: ReadableDatabase, planId: string): PlanSheet['overturned'] {
  const names = namesOf(db);
  return overturned.all(db, { planId }).map(({ assessor_id, unit_code, method, sampled_on, added }) => ({
    what: `${unit_code} by ${method}, ${names.assessor(assessor_id)}`,
    on: sampled_on,
    added,
  }));
}
