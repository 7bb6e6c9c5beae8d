import { coverProblemOf, withPicked } from '../../../../shared/domain/sampling/draw';
import { withChosenAgain } from '../../../../shared/domain/sampling/chosen-again';
import type { IsoDate, IsoTime } from '../../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../../shared/result';
import type { WritableDatabase } from '../../../database/connection';
import { cellsOfDrawAsWritten } from '../../../database/draw-cells';
import { tryCommit, type CommitContext } from '../../../database/ledger';
import { withLimits } from '../../capacity/limits';
import { changedMeanwhile, isChangedSince } from '../drawing/changed-since';
import type { FoundOptimum } from './find-optimum';
import { freezePopulation } from '../drawing/freeze';
import { namesOf } from '../names';
import { cellsWithOptimum } from './optimum-cells';
import { refusalOf } from './optimum-refusal';
import { planToDraw } from '../drawing/plan-to-draw';
import { recordedDraw } from '../drawing/recorded-draw';
import { saveDraw } from '../drawing/save-draw';

export interface AdoptRequest {
  readonly planId: string;
  readonly reason: string;
  readonly found: FoundOptimum;
  readonly context: CommitContext;
  readonly today: IsoDate;
  readonly now: () => IsoTime;
}

const drawnMeanwhile = () =>
  fail({
    code: 'changed-meanwhile',
    message: 'The plan was drawn again since the optimum was looked for.',
    remedy: 'Look for it again.',
  });

/**
 * Makes a draw of the plan over the same population with another choice for coverage. Fails with `changed-meanwhile`
 * where the plan was drawn again since it was found, `refused` where a decision that it replaces is sampled.
 */
export function adoptOptimum(
  db: WritableDatabase,
  { planId, reason, found, context, today, now }: AdoptRequest,
): Result<null> {
  const read = recordedDraw(db, planId);
  if (!read.ok) return read;
  const { draw, body, input } = read.value;
  if (draw.id !== found.drawId) return drawnMeanwhile();
  const written = cellsOfDrawAsWritten.all(db, { drawId: draw.id });
  const drawn = coverProblemOf(input);
  if (!drawn.ok) return drawn;
  const refusal = refusalOf(read.value, written, found, drawn.value.result, new Set(found.picked));
  if (refusal !== null) return fail({ code: 'refused', message: refusal });
  const placeOf = new Map(drawn.value.result.population.map(({ id }, place) => [id, place]));
  const picked = withPicked(
    input,
    Int32Array.from(found.picked, (id) => placeOf.get(id) ?? -1),
  );
  if (!picked.ok) return picked;
  const other = withChosenAgain(input, picked.value);
  if (!other.ok) return other;
  const plan = planToDraw(read.value);
  const frozen = freezePopulation(db, { ...context, now: now() }, plan, input.population, {
    isNew: false,
    reason,
    again: { kind: 'optimum adopted', extendsId: draw.id },
  });
  if (!frozen.ok) return frozen;
  const { drawId, number } = frozen.value;
  const { cells, asked } = cellsWithOptimum(db, read.value, written, other.value);
  const { size, bound, isSmallest, isRiskiest, seconds } = found;
  const how = {
    kept: body.kept,
    asked: [...asked],
    keep: body.keep,
    without: body.without,
    optimum: { picked: [...found.picked], size, bound, isSmallest, isRiskiest, seconds },
    isReplanned: draw.kind === 're-planned',
  };
  const iqas = withLimits(
    db,
    plan.iqaIds.map((id) => ({ id })),
    { policy: plan.policy, today, exceptPlanId: plan.id },
  );
  const names = namesOf(db);
  const subject = `${plan.name}, draw ${number}: ${size} instead of ${found.engineSize}, seed ${draw.seed} again`;
  return tryCommit(db, { ...context, now: now() }, 'optimum adopted', subject, (tx) => {
    if (isChangedSince(tx.db, read.value, written)) return changedMeanwhile();
    saveDraw(tx, { plan, drawId, today, iqas, result: other.value, how, cells, names });
    return ok(null);
  });
}
