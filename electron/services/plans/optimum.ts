import {
  coverProblemOf,
  withPicked,
  type DrawProblem,
  type DrawResult,
} from '../../../shared/domain/sampling/draw';
import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import { optimumSentences } from '../../../shared/domain/sampling/optimum-words';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import type { Optimum } from '../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection';
import { cellsOfDrawAsWritten, type WrittenCellRow } from '../../database/draw-cells';
import { commit, type CommitContext } from '../../database/ledger';
import { withLimits } from '../capacity/limits';
import { exactCover } from '../../optimiser/exact-cover';
import { cancelled, type Control } from '../../workers/protocol';
import { readJson, sentences } from '../samples/stored';
import { freezePopulation } from './freeze';
import { namesOf } from './names';
import { frozenOrAsItWas } from './frozen-rows';
import { recordedDraw, type Recorded } from './recorded-draw';
import { saveDraw, type NewCell } from './save-draw';

/** An optimum with the decisions that it chooses for coverage: what adopting it needs. */
export interface FoundOptimum extends Optimum {
  readonly drawId: string;
  readonly picked: readonly string[];
}

const riskOf = ({ problem, picked }: Pick<DrawProblem, 'problem' | 'picked'>): number => {
  const isIn = problem.taken.slice();
  for (const row of picked) isIn[row] = 1;
  return isIn.reduce((sum, one, row) => sum + one * (problem.risk[row] ?? 0), 0);
};

/**
 * What HiGHS finds and proves in the seconds given about the newest draw's choice for coverage, beside what the plan
 * has. Reads the whole population and is busy throughout: for workers.
 */
export async function findOptimum(
  db: ReadableDatabase,
  { planId, seconds }: { readonly planId: string; readonly seconds: number },
  control: Control,
): Promise<Result<FoundOptimum>> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  const drawn = coverProblemOf(recorded.value.input, { shouldStop: control.stopped });
  if (!drawn.ok) return drawn.error.code === 'draw-cancelled' ? fail(cancelled) : drawn;
  const { problem, picked, result } = drawn.value;
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;
  control.progress(0, seconds);
  const exact = await exactCover(problem, {
    seconds,
    known: picked,
    shouldStop: () => {
      control.progress(Math.min(seconds, Math.floor(spent())), seconds);
      return control.stopped();
    },
  });
  if (control.stopped()) return fail(cancelled);
  const found = {
    engineSize: result.selected.length,
    size: exact.size,
    bound: exact.provenLowerBound,
    isSmallest: exact.isSmallest,
    isRiskiest: exact.isRiskiest,
    engineRisk: riskOf({ problem, picked }),
    risk: exact.totalRisk,
    seconds: Math.round(spent() * 10) / 10,
  };
  const ids = Array.from(exact.picked, (row) => result.population[row]?.id ?? '');
  return ok({
    ...found,
    sentences: optimumSentences(found, recorded.value.policy.interimPercent > 0),
    refusal: refusalOf(db, recorded.value, found, result, new Set(ids)),
    drawId: recorded.value.draw.id,
    picked: ids,
  });
}

/** Why an optimum cannot take the place of what the plan has; null: it can. */
function refusalOf(
  db: ReadableDatabase,
  { draw, body }: Recorded,
  { engineSize, size, engineRisk, risk }: Pick<Optimum, 'engineSize' | 'size' | 'engineRisk' | 'risk'>,
  result: DrawResult,
  picked: ReadonlySet<string>,
): string | null {
  if (size === engineSize && risk === engineRisk) return 'The engine’s own sample is as small and as risky.';
  if (body.optimum && body.optimum.size <= size) return 'The plan has an optimum already.';
  const isBeside = new Set([...body.kept, ...body.without]);
  const replaced = replacedBy(db, draw.id, result, picked).filter((cell) => !isBeside.has(cell.decision_id));
  return replaced.some(({ is_done }) => is_done === 1)
    ? 'A decision that it would replace is sampled already.'
    : null;
}

/** Cells of the draw's choice for coverage that another choice does not have. */
function replacedBy(
  db: ReadableDatabase,
  drawId: string,
  result: DrawResult,
  picked: ReadonlySet<string>,
): readonly WrittenCellRow[] {
  const given = new Set(
    result.selected.flatMap(({ part, decision }) => (part === 'coverage' ? [] : [decision.id])),
  );
  return cellsOfDrawAsWritten
    .all(db, { drawId })
    .filter(({ decision_id: id, origin }) => origin === null && !given.has(id) && !picked.has(id));
}

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
  const { plan, draw, policy, body, input } = read.value;
  if (draw.id !== found.drawId) return drawnMeanwhile();
  const drawn = coverProblemOf(input);
  if (!drawn.ok) return drawn;
  const refusal = refusalOf(db, read.value, found, drawn.value.result, new Set(found.picked));
  if (refusal !== null) return fail({ code: 'refused', message: refusal });
  const placeOf = new Map(drawn.value.result.population.map(({ id }, place) => [id, place]));
  const other = withPicked(
    input,
    Int32Array.from(found.picked, (id) => placeOf.get(id) ?? -1),
  );
  if (!other.ok) return other;
  const iqaIds = input.iqas.map(({ id }) => id);
  const toDraw = {
    id: plan.id,
    name: plan.name,
    qualificationId: plan.qualification_id,
    from: plan.period_from,
    to: plan.period_to,
    sampleBy: plan.sample_by,
    policy,
    iqaIds,
  };
  const frozen = freezePopulation(db, { ...context, now: now() }, toDraw, input.population, {
    isNew: false,
    reason,
    again: { kind: 'optimum adopted', extendsId: draw.id },
  });
  if (!frozen.ok) return frozen;
  const names = namesOf(db);
  const cells = cellsWith(db, read.value, other.value);
  const { size, bound, isSmallest, isRiskiest, seconds } = found;
  const how = {
    kept: body.kept,
    keep: body.keep,
    without: body.without,
    optimum: { picked: [...found.picked], size, bound, isSmallest, isRiskiest, seconds },
    isReplanned: draw.kind === 're-planned',
  };
  const iqas = withLimits(
    db,
    iqaIds.map((id) => ({ id })),
    { policy, today, exceptPlanId: plan.id },
  );
  const subject = `${plan.name}, draw ${frozen.value.number}: ${size} instead of ${found.engineSize}, seed ${draw.seed} again`;
  const { drawId } = frozen.value;
  commit(db, { ...context, now: now() }, 'optimum adopted', subject, (tx) =>
    saveDraw(tx, { plan: toDraw, drawId, today, iqas, result: other.value, how, cells, names }),
  );
  return ok(null);
}

/** Everything that stays as it is, and what the other choice adds. */
function cellsWith(
  db: ReadableDatabase,
  { draw, body, input }: Recorded,
  other: DrawResult,
): readonly NewCell[] {
  const names = namesOf(db);
  const written = cellsOfDrawAsWritten.all(db, { drawId: draw.id });
  const before = new Map(written.map((cell) => [cell.decision_id, cell]));
  const drawn = other.selected.map(({ decision, part, reasons }): NewCell => {
    const cell = before.get(decision.id);
    return {
      decision,
      part,
      iqa_id: cell?.iqa_id ?? null,
      planned_on: cell?.planned_on ?? null,
      origin: part === null ? (cell?.origin ?? 'kept') : null,
      widening_id: cell?.widening_id ?? null,
      unplanned_reason: cell?.unplanned_reason ?? null,
      reasons:
        part === null && cell
          ? readJson(sentences, cell.reasons)
          : reasons.map((reason) => reasonSentence(reason, names)),
    };
  });
  const has = new Set(drawn.map(({ decision }) => decision.id));
  const isBeside = new Set([...body.kept, ...body.keep, ...body.without]);
  const rowOf = frozenOrAsItWas(db, input.population, []);
  // What people added or took out, and what was sampled under an earlier draw, is not the draw's to change.
  const others = written
    .filter(({ decision_id: id, origin }) => !has.has(id) && (origin !== null || isBeside.has(id)))
    .map((cell): NewCell => ({
      decision: rowOf(cell.decision_id),
      part: cell.part,
      iqa_id: cell.iqa_id,
      planned_on: cell.planned_on,
      origin: cell.origin,
      widening_id: cell.widening_id,
      unplanned_reason: cell.unplanned_reason,
      reasons: readJson(sentences, cell.reasons),
    }));
  return [...drawn, ...others];
}
