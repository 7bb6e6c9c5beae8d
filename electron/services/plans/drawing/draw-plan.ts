import type { IsoDate, IsoTime } from '../../../../shared/domain/calendar';
import { drawSample, type DrawResult } from '../../../../shared/domain/sampling/draw';
import type { Iqa } from '../../../../shared/domain/sampling/independence';
import { fail, ok, type Result } from '../../../../shared/result';
import type { WritableDatabase } from '../../../database/connection';
import { commit, type CommitContext } from '../../../database/ledger';
import { withLimits } from '../../capacity/limits';
import { drawnAnew } from './draw-result';
import { freezePopulation, type FrozenDraw, type PlanToDraw } from './freeze';
import { namesOf } from '../names';
import { newDrawCells } from './new-draw-cells';
import { readPopulation } from '../population/read-population';
import { saveDraw } from './save-draw';

export interface DrawRequest {
  readonly plan: PlanToDraw;
  readonly isNew: boolean;
  /** Why it is drawn again; null for the first draw. */
  readonly reason: string | null;
  readonly today: IsoDate;
  readonly context: CommitContext;
  /** The time of each step: the seed is younger than the frozen population, and the log shows it. */
  readonly now: () => IsoTime;
  /** Called once the population is frozen, not before. */
  readonly makeSeed: () => string;
}

export interface DrawnPlan {
  readonly id: string;
  /** What people had asked for: how much of it is in the plan still, and how much is not in the population any more. */
  readonly stayed: number;
  readonly fellAway: number;
}

interface DrawControl {
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** Freezes, draws, gives out and saves: runs in a worker thread. What was frozen stays when it is cancelled after. */
export function drawPlan(
  db: WritableDatabase,
  request: DrawRequest,
  control: DrawControl,
): Result<DrawnPlan> {
  const { plan, reason, isNew, now } = request;
  const context = { ...request.context, now: now() };
  const steps = 3;
  control.progress(0, steps);
  const population = readPopulation(db, plan, plan.policy, control);
  if (!population.ok) return population;
  const frozen = freezePopulation(db, context, plan, population.value, { isNew, reason });
  if (!frozen.ok) return frozen;
  control.progress(1, steps);
  const iqas = withLimits(
    db,
    plan.iqaIds.map((id) => ({ id })),
    { policy: plan.policy, today: request.today, exceptPlanId: plan.id },
  );
  const input = { population: frozen.value.rows, policy: plan.policy, seed: request.makeSeed(), iqas };
  const drawn = drawSample(input, { shouldStop: control.stopped });
  if (!drawn.ok) return drawn.error.code === 'draw-cancelled' ? drawCancelled() : drawn;
  // A small draw is over before it looks: who cancelled before anything was saved is taken at their word.
  if (control.stopped()) return drawCancelled();
  control.progress(2, steps);
  const saved = saveResult(db, request, frozen.value, iqas, drawn.value);
  control.progress(steps, steps);
  return ok(saved);
}

const drawCancelled = () =>
  fail({
    code: 'cancelled',
    message: 'The draw was cancelled. The population stays frozen and nothing was selected.',
    remedy: 'Open the plan to draw again.',
  });

/** Reads what people asked for in the commit that writes: what they planned while the draw ran is in it. */
function saveResult(
  db: WritableDatabase,
  { plan, today, now, ...request }: DrawRequest,
  { drawId, number, rows }: FrozenDraw,
  iqas: readonly Iqa[],
  result: DrawResult,
): DrawnPlan {
  const names = namesOf(db);
  const subject = `${plan.name}, draw ${number}: ${result.selected.length} of ${result.populationSize}, seed ${result.seed}`;
  return commit(db, { ...request.context, now: now() }, 'sample drawn', subject, (tx) => {
    const of = { planId: plan.id, rows, iqas };
    const { cells, staying, fellAway, ...beside } = newDrawCells(tx.db, of, result, names);
    saveDraw(tx, { plan, drawId, today, iqas, result, how: drawnAnew(beside), cells, names });
    return { id: plan.id, stayed: staying.length, fellAway: fellAway.length };
  });
}
