import type { IsoDate, IsoTime } from '../../../shared/domain/calendar';
import { changeSentence, type ChangeNames } from '../../../shared/domain/sampling/plan-changes';
import { impossibleSentence } from '../../../shared/domain/sampling/coverage';
import type { PopulationRow } from '../../../shared/domain/sampling/population';
import { reasonSentence } from '../../../shared/domain/sampling/reasons';
import {
  replan,
  type CellAfter,
  type CellBefore,
  type Replanned,
} from '../../../shared/domain/sampling/replan';
import type { RePlanPreview } from '../../../shared/ipc/draws';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../../database/connection';
import { cellsOfDrawAsWritten, type WrittenCellRow } from '../../database/draw-cells';
import { commit, type CommitContext } from '../../database/ledger';
import { namesOfLearners } from '../../database/names';
import { withLimits } from '../capacity/limits';
import { cancelled, type Control } from '../../workers/protocol';
import { readJson, sentences } from '../samples/stored';
import { emptyPopulation, freezePopulation, type FrozenDraw, type PlanToDraw } from './freeze';
import { frozenOrAsItWas } from './frozen-rows';
import { namesOf } from './names';
import { readPopulation } from './read-population';
import { recordedDraw, type Recorded } from './recorded-draw';
import { saveDraw, type NewCell } from './save-draw';

interface Again {
  readonly recorded: Recorded;
  readonly plan: PlanToDraw;
  readonly cells: ReadonlyMap<string, WrittenCellRow>;
  readonly replanned: Replanned;
}

function planAgain(
  db: ReadableDatabase,
  recorded: Recorded,
  population: readonly PopulationRow[],
  control: Pick<Control, 'stopped'>,
): Result<Again> {
  const { draw, input, policy } = recorded;
  const written = cellsOfDrawAsWritten.all(db, { drawId: draw.id });
  const rowOf = frozenOrAsItWas(db, input.population, population);
  const replanned = replan(
    {
      draw: { population, policy, seed: draw.seed, iqas: input.iqas },
      cells: onceEach(written).map((cell) => cellBefore(cell, rowOf(cell.decision_id))),
    },
    { shouldStop: control.stopped },
  );
  if (!replanned.ok) return replanned.error.code === 'draw-cancelled' ? fail(cancelled) : replanned;
  if (control.stopped()) return fail(cancelled);
  return ok({
    recorded,
    plan: planToDraw(recorded),
    cells: new Map(written.map((cell) => [cell.decision_id, cell])),
    replanned: replanned.value,
  });
}

/** Two cells of revisions of one decision are one: the one that is planned, the newest revision's. */
function onceEach(cells: readonly WrittenCellRow[]): readonly WrittenCellRow[] {
  const byNewest = new Map<string, WrittenCellRow>();
  for (const cell of cells) {
    const other = byNewest.get(cell.newest_id);
    const isBetter = !other || (other.unplanned_reason !== null && cell.unplanned_reason === null);
    if (isBetter) byNewest.set(cell.newest_id, cell);
  }
  return [...byNewest.values()];
}

const cellBefore = (cell: WrittenCellRow, decision: PopulationRow): CellBefore => ({
  decision,
  currentId: cell.newest_id,
  isDone: cell.is_done === 1,
  isTakenOut: cell.unplanned_reason !== null && cell.is_done === 0,
  iqaId: cell.iqa_id,
  plannedOn: cell.planned_on,
  origin: cell.origin,
});

const planToDraw = ({ plan, policy, input }: Recorded): PlanToDraw => ({
  id: plan.id,
  name: plan.name,
  qualificationId: plan.qualification_id,
  from: plan.period_from,
  to: plan.period_to,
  sampleBy: plan.sample_by,
  policy,
  iqaIds: input.iqas.map(({ id }) => id),
});

const changeNames = (db: ReadableDatabase): ChangeNames => {
  const learners = new Map(namesOfLearners.all(db).map(({ id, name }) => [id, name]));
  return { ...namesOf(db), learner: (id) => learners.get(id) ?? id };
};

/** What re-planning would change; nothing is written. Reads whole populations: for workers. */
export function previewRePlan(
  db: ReadableDatabase,
  planId: string,
  control: Pick<Control, 'stopped'>,
): Result<RePlanPreview> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  if (control.stopped()) return fail(cancelled);
  const population = readPopulation(db, planToDraw(recorded.value), recorded.value.policy, control);
  if (!population.ok) return population;
  if (population.value.length === 0) return emptyPopulation();
  const again = planAgain(db, recorded.value, population.value, control);
  if (!again.ok) return again;
  const { result, changes, kept } = again.value.replanned;
  const names = changeNames(db);
  const planned = [...again.value.cells.values()].filter(({ unplanned_reason }) => unplanned_reason === null);
  return ok({
    population: { before: recorded.value.draw.population_count, after: population.value.length },
    size: { before: planned.length, after: result.selected.length },
    random: { before: recorded.value.body.sizes.random, after: result.sizes.random },
    kept,
    changes: changes.map((change) => ({ kind: change.kind, sentence: changeSentence(change, names) })),
    impossible: result.impossible.map((need) => impossibleSentence(need, names)),
  });
}

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
  const again = planAgain(db, recorded.value, population.value, control);
  if (!again.ok) return again;
  control.progress(1, steps);
  const frozen = freezePopulation(db, { ...request.context, now: now() }, plan, population.value, {
    isNew: false,
    reason,
    again: { kind: 're-planned', extendsId: recorded.value.draw.id },
  });
  if (!frozen.ok) return frozen;
  control.progress(2, steps);
  write(db, { ...request.context, now: now() }, again.value, frozen.value, today);
  control.progress(steps, steps);
  const { changes, kept } = again.value.replanned;
  return ok({ changes: changes.length, kept });
}

function write(
  db: WritableDatabase,
  context: CommitContext,
  { recorded, plan, cells, replanned }: Again,
  { drawId, number }: FrozenDraw,
  today: IsoDate,
): void {
  const names = changeNames(db);
  const { result, keep, without } = replanned;
  const writtenOf = (before: CellBefore | null) => (before ? cells.get(before.decision.id) : undefined);
  const given = new Map(result.takenOut.map((entry) => [entry.decision.id, entry]));
  const rowOf = new Map(result.population.map((row) => [row.id, row]));
  const staying = replanned.cells.map((cell) => cellOf(cell, writtenOf(cell.before), names));
  const takenOut = replanned.takenOut.flatMap((before): NewCell[] => {
    const written = writtenOf(before);
    const decision = rowOf.get(before.currentId ?? '');
    if (!written || !decision) return [];
    const drawn = given.get(decision.id);
    return [
      {
        decision,
        iqa_id: written.iqa_id,
        planned_on: written.planned_on,
        origin: drawn ? null : (written.origin ?? 'kept'),
        part: drawn?.part ?? null,
        widening_id: written.widening_id,
        unplanned_reason: written.unplanned_reason,
        reasons: readJson(sentences, written.reasons),
      },
    ];
  });
  const how = { kept: [], keep: [...keep], without: [...without], optimum: null, isReplanned: true };
  const iqas = withLimits(
    db,
    plan.iqaIds.map((id) => ({ id })),
    { policy: plan.policy, today, exceptPlanId: plan.id },
  );
  const subject = `${plan.name}, draw ${number}: ${result.selected.length} of ${result.populationSize}, ${replanned.changes.length} changes, seed ${recorded.draw.seed} again`;
  commit(db, context, 'plan drawn again with its seed', subject, (tx) =>
    saveDraw(tx, { plan, drawId, today, iqas, result, how, cells: [...staying, ...takenOut], names }),
  );
}

/** A cell that stays or is new. By whom and when as the re-plan has it; why, as the draw or the person said. */
function cellOf(
  { selected, before, iqaId, plannedOn, part, origin }: CellAfter,
  written: WrittenCellRow | undefined,
  names: ChangeNames,
): NewCell {
  const { decision, reasons } = selected;
  const stays = before?.currentId === decision.id;
  const said = stays && written && written.origin !== null && written.origin !== 'kept';
  return {
    decision,
    iqa_id: iqaId,
    planned_on: plannedOn,
    part,
    origin,
    widening_id: stays ? (written?.widening_id ?? null) : null,
    reasons: [
      ...(part === null && said ? [] : reasons.map((reason) => reasonSentence(reason, names))),
      ...(said ? readJson(sentences, written.reasons) : []),
      ...(before && !stays
        ? [
            `In place of ${names.learner(before.decision.learnerId)}, ${names.unit(before.decision.unitId)}, which is not in the population any more`,
          ]
        : []),
    ],
  };
}
