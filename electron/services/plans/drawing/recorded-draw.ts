import type { DrawInput } from '../../../../shared/domain/sampling/draw';
import type { RecordedDraw } from '../../../../shared/domain/sampling/draw-proof';
import { samplingPolicySchema, type SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { cellsOfDrawAsWritten } from '../../../database/draw-cells';
import { planTable, type PlanTableRow } from '../../../database/plan-tables';
import { drawsOfPlan, type DrawListRow } from '../../../database/plans';
import { readJson } from '../../samples/stored';
import { drawBody, type DrawBody } from './draw-body';
import { readFrozenPopulation } from '../population/population';
import { idList } from '../stored';

/** The newest finished draw of a plan with the input that it was made from, or the optimum taken from. */
export interface Recorded {
  readonly plan: PlanTableRow;
  readonly policy: SamplingPolicy;
  readonly draws: readonly DrawListRow[];
  readonly draw: DrawListRow;
  readonly body: DrawBody;
  readonly input: DrawInput;
}

export const notDrawn = () =>
  fail({
    code: 'not-found',
    message: 'This plan has no draw yet.',
    remedy: 'Draw the sample first.',
  });

/** Reads the whole frozen population: for workers. `not-found` without a plan or a finished draw. */
export function recordedDraw(db: ReadableDatabase, planId: string): Result<Recorded> {
  const plan = planTable.byId.get(db, planId);
  const draws = drawsOfPlan.all(db, planId);
  const draw = draws.at(-1);
  if (!plan || !draw) return notDrawn();
  const policy = readJson(samplingPolicySchema, plan.policy);
  const body = readJson(drawBody, draw.body);
  const input: DrawInput = {
    population: readFrozenPopulation(db, draw.id),
    policy,
    seed: draw.seed,
    iqas: readJson(idList, plan.iqa_ids).map((id) => ({ id })),
    keep: body.keep,
    without: body.without,
  };
  return ok({ plan, policy, draws, draw, body, input });
}

/** What the plan says its newest draw gave, for `verifyDraw`: whatever became of the cells since. */
export function saidToBeDrawn(db: ReadableDatabase, { draw, draws, body }: Recorded): RecordedDraw {
  // Kept ones of draws before schema 40 have no origin; what was taken out before the draw is not of it.
  const [beside, keep, without] = [new Set(body.kept), new Set(body.keep), new Set(body.without)];
  const selectedIds = cellsOfDrawAsWritten
    .all(db, { drawId: draw.id })
    .filter(({ decision_id: id, origin }) =>
      without.has(id) || beside.has(id) ? false : origin === null || keep.has(id),
    )
    .map(({ decision_id }) => decision_id);
  return {
    populationHash: draw.population_sha256,
    selectedIds,
    kind: draw.kind,
    isFrozenAfterSeed: isFrozenAfterSeed(draw, draws),
    size: body.optimum?.size ?? null,
  };
}

/** An optimum stands on the population of the draw that it was taken from. */
export function isFrozenAfterSeed(draw: DrawListRow, draws: readonly DrawListRow[]): boolean {
  if (draw.kind === 're-planned') return true;
  const before = draws.find(({ id }) => id === draw.extends_id);
  return draw.kind === 'optimum adopted' && before !== undefined && isFrozenAfterSeed(before, draws);
}
