import { allocate } from '../../../shared/domain/sampling/allocate';
import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import { drawSample, type DrawResult } from '../../../shared/domain/sampling/draw';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import { fail, ok, type Result } from '../../../shared/result';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { commit, type CommitContext } from '../../database/ledger';
import { drawResultTable, planCellTable } from '../../database/plan-tables';
import { sampledDecisions } from '../../database/samples';
import { drawBodyOf } from './draw-result';
import { freezePopulation, type FrozenDraw, type PlanToDraw } from './freeze';
import { namesOf } from './names';

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
  const frozen = freezePopulation(db, context, plan, { isNew, reason });
  if (!frozen.ok) return frozen;
  control.progress(1, steps);
  const iqas = plan.iqaIds.map((id) => ({ id }));
  const input = { population: frozen.value.rows, policy: plan.policy, seed: request.makeSeed(), iqas };
  const drawn = drawSample(input, { shouldStop: control.stopped });
  if (!drawn.ok) return drawn.error.code === 'draw-cancelled' ? drawCancelled() : drawn;
  // A small draw is over before it looks: who cancelled before anything was saved is taken at their word.
  if (control.stopped()) return drawCancelled();
  control.progress(2, steps);
  saveDraw(db, request, frozen.value, drawn.value);
  control.progress(steps, steps);
  return ok({ id: plan.id });
}

const drawCancelled = () =>
  fail({
    code: 'cancelled',
    message: 'The draw was cancelled. The population stays frozen and nothing was selected.',
    remedy: 'Open the plan to draw again.',
  });

function saveDraw(
  db: WritableDatabase,
  { plan, today, now, ...request }: DrawRequest,
  { drawId, number, rows }: FrozenDraw,
  result: DrawResult,
): void {
  const names = namesOf(db);
  const iqas = plan.iqaIds.map((id) => ({ id }));
  const decisions = result.selected.map(({ decision }) => decision);
  const allocation = allocate({ decisions, iqas, period: { from: plan.from, to: plan.sampleBy }, today });
  const given = new Map(allocation.assignments.map((assignment) => [assignment.decisionId, assignment]));
  const inPopulation = new Set(rows.map(({ id }) => id));
  const selected = new Set(decisions.map(({ id }) => id));
  const done = sampledDecisions.all(db, plan.id);
  const doneOf = new Map(done.map((sampled) => [sampled.decision_id, sampled]));
  const kept = done.filter(
    (sampled) => inPopulation.has(sampled.decision_id) && !selected.has(sampled.decision_id),
  );
  const subject = `${plan.name}, draw ${number}: ${selected.size} of ${result.populationSize}, seed ${result.seed}`;
  const context = { ...request.context, now: now() };
  commit(db, context, 'sample drawn', subject, (tx) => {
    const { now: drawn_at, deviceId: device_id } = tx.context;
    const body = JSON.stringify(
      drawBodyOf(
        result,
        allocation,
        kept.map((sampled) => sampled.decision_id),
        names,
      ),
    );
    tx.insert(drawResultTable, {
      id: newId(),
      draw_id: drawId,
      seed: result.seed,
      drawn_at,
      body,
      device_id,
    });
    const common = {
      plan_id: plan.id,
      draw_id: drawId,
      device_id,
      widening_id: null,
      unplanned_reason: null,
    };
    for (const { decision, reasons, part } of result.selected) {
      const assignment = given.get(decision.id);
      // What is sampled already stays with who sampled it, on the day it was done.
      const sampled = doneOf.get(decision.id);
      tx.insert(planCellTable, {
        ...common,
        id: newId(),
        decision_id: decision.id,
        iqa_id: sampled?.iqa_id ?? assignment?.iqaId ?? null,
        planned_on: sampled?.sampled_on ?? assignment?.plannedDate ?? null,
        reasons: JSON.stringify(reasons.map((each) => reasonSentence(each, names))),
        origin: null,
        part,
      });
    }
    for (const sampled of kept)
      tx.insert(planCellTable, {
        ...common,
        id: newId(),
        decision_id: sampled.decision_id,
        iqa_id: sampled.iqa_id,
        planned_on: sampled.sampled_on,
        reasons: JSON.stringify(['Sampled under an earlier draw of this plan, and kept']),
        origin: 'kept',
        part: null,
      });
  });
}
