import { coverProblemOf, type DrawProblem } from '../../../../shared/domain/sampling/draw';
import { optimumSentences } from '../../../../shared/domain/sampling/optimum-words';
import type { Optimum } from '../../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { cellsOfDrawAsWritten } from '../../../database/draw-cells';
import { exactCover } from '../../../optimiser/exact-cover';
import { cancelled, type Control } from '../../../workers/protocol';
import { refusalOf } from './optimum-refusal';
import { recordedDraw } from '../drawing/recorded-draw';

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
    chosen: picked.length,
    size: exact.size,
    bound: exact.provenLowerBound,
    isSmallest: exact.isSmallest,
    isRiskiest: exact.isRiskiest,
    engineRisk: riskOf({ problem, picked }),
    risk: exact.totalRisk,
    seconds: Math.round(spent() * 10) / 10,
  };
  const written = cellsOfDrawAsWritten.all(db, { drawId: recorded.value.draw.id });
  const ids = Array.from(exact.picked, (row) => result.population[row]?.id ?? '');
  return ok({
    ...found,
    sentences: optimumSentences(found, recorded.value.policy.interimPercent > 0),
    refusal: refusalOf(recorded.value, written, found, result, new Set(ids)),
    drawId: recorded.value.draw.id,
    picked: ids,
  });
}
