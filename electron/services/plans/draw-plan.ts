import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import { drawSample, type DrawResult } from '../../../shared/domain/sampling/draw';
import type { Iqa } from '../../../shared/domain/sampling/independence';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import { fail, ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { commit, type CommitContext } from '../../database/ledger';
import { sampledDecisions } from '../../database/samples';
import { withLimits } from '../capacity/limits';
import { drawnAnew } from './draw-result';
import { freezePopulation, type FrozenDraw, type PlanToDraw } from './freeze';
import { namesOf } from './names';
import { readPopulation } from './read-population';
import { saveDraw, type NewCell } from './save-draw';

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

interface DrawControl {
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** Freezes, draws, gives out and saves: runs in a worker thread. What was frozen stays when it is cancelled after. */
export function drawPlan(
  db: WritableDatabase,
  request: DrawRequest,
  control: DrawControl,
): Result<{ readonly id: string }> {
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
  saveResult(db, request, frozen.value, iqas, drawn.value);
  control.progress(steps, steps);
  return ok({ id: plan.id });
}

const drawCancelled = () =>
  fail({
    code: 'cancelled',
    message: 'The draw was cancelled. The population stays frozen and nothing was selected.',
    remedy: 'Open the plan to draw again.',
  });

function saveResult(
  db: WritableDatabase,
  { plan, today, now, ...request }: DrawRequest,
  { drawId, number, rows }: FrozenDraw,
  iqas: readonly Iqa[],
  result: DrawResult,
): void {
  const names = namesOf(db);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const selected = new Set(result.selected.map(({ decision }) => decision.id));
  const done = sampledDecisions.all(db, plan.id);
  const doneOf = new Map(done.map((sampled) => [sampled.decision_id, sampled]));
  // What is sampled already stays with who sampled it, on the day it was done.
  const byWhom = (id: string) => ({
    iqa_id: doneOf.get(id)?.iqa_id ?? null,
    planned_on: doneOf.get(id)?.sampled_on ?? null,
  });
  const drawn = result.selected.map(({ decision, reasons, part }): NewCell => ({
    decision,
    part,
    origin: null,
    ...byWhom(decision.id),
    reasons: reasons.map((each) => reasonSentence(each, names)),
  }));
  const kept = done.flatMap(({ decision_id }): NewCell[] => {
    const decision = rowOf.get(decision_id);
    if (!decision || selected.has(decision_id)) return [];
    const reasons = ['Sampled under an earlier draw of this plan, and kept'];
    return [{ decision, reasons, part: null, origin: 'kept', ...byWhom(decision_id) }];
  });
  const subject = `${plan.name}, draw ${number}: ${selected.size} of ${result.populationSize}, seed ${result.seed}`;
  const how = drawnAnew(kept.map(({ decision }) => decision.id));
  commit(db, { ...request.context, now: now() }, 'sample drawn', subject, (tx) =>
    saveDraw(tx, { plan, drawId, today, iqas, result, how, cells: [...drawn, ...kept], names }),
  );
}
