import type { IsoDate, IsoTime } from '../../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../../shared/result';
import type { WritableDatabase } from '../../../database/connection';
import { tryCommit, type CommitContext } from '../../../database/ledger';
import { cancelled, type Control } from '../../../workers/protocol';
import { withLimits } from '../../capacity/limits';
import { changedMeanwhile, isChangedSince } from '../drawing/changed-since';
import { comparedWithToday, type ComparedWithToday } from './compared-with-today';
import { emptyPopulation, freezePopulation, type FrozenDraw } from '../drawing/freeze';
import { namesWithLearners } from '../names';
import { planToDraw } from '../drawing/plan-to-draw';
import { readPopulation } from '../population/read-population';
import { rePlannedCells } from './re-planned-cells';
import { recordedDraw } from '../drawing/recorded-draw';
import { saveDraw } from '../drawing/save-draw';

export interface RePlanRequest {
  readonly planId: string;
  readonly reason: string;
  readonly context: CommitContext;
  readonly today: IsoDate;
  readonly now: () => IsoTime;
}

/** Freezes the population anew and draws the plan again with its seed. What was frozen stays when it is cancelled after. */
export function rePlan(
  db: WritableDatabase,
  { planId, reason, today, now, ...request }: RePlanRequest,
  control: Control,
): Result<{ readonly changes: number; readonly kept: number }> {
  const steps = 3;
  control.progress(0, steps);
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  const plan = planToDraw(recorded.value);
  if (control.stopped()) return fail(cancelled);
  // Looked at before anything is frozen: a re-plan that is cancelled here leaves nothing.
  const population = readPopulation(db, plan, plan.policy, control);
  if (!population.ok) return population;
  if (population.value.length === 0) return emptyPopulation();
  const compared = comparedWithToday(db, recorded.value, population.value, control);
  if (!compared.ok) return compared;
  control.progress(1, steps);
  const frozen = freezePopulation(db, { ...request.context, now: now() }, plan, population.value, {
    isNew: false,
    reason,
    again: { kind: 're-planned', extendsId: recorded.value.draw.id },
  });
  if (!frozen.ok) return frozen;
  control.progress(2, steps);
  const written = write(db, { ...request.context, now: now() }, compared.value, frozen.value, today);
  if (!written.ok) return written;
  control.progress(steps, steps);
  const { changes, kept } = compared.value.replanned;
  return ok({ changes: changes.length, kept });
}

function write(
  db: WritableDatabase,
  context: CommitContext,
  compared: ComparedWithToday,
  { drawId, number }: FrozenDraw,
  today: IsoDate,
): Result<null> {
  const { recorded, replanned } = compared;
  const { result, keep, without } = replanned;
  const plan = planToDraw(recorded);
  const names = namesWithLearners(db);
  const cells = rePlannedCells(compared, names);
  const how = {
    kept: [],
    asked: [],
    keep: [...keep],
    without: [...without],
    optimum: null,
    isReplanned: true,
  };
  const iqas = withLimits(
    db,
    plan.iqaIds.map((id) => ({ id })),
    { policy: plan.policy, today, exceptPlanId: plan.id },
  );
  const subject = `${plan.name}, draw ${number}: ${result.selected.length} of ${result.populationSize}, ${replanned.changes.length} changes, seed ${recorded.draw.seed} again`;
  return tryCommit(db, context, 'plan drawn again with its seed', subject, (tx) => {
    if (isChangedSince(tx.db, recorded, compared.cells)) return changedMeanwhile();
    saveDraw(tx, { plan, drawId, today, iqas, result, how, cells, names });
    return ok(null);
  });
}
