import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import { replan, type CellBefore, type Replanned } from '../../../../shared/domain/sampling/replan';
import { fail, ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import {
  cellsOfDrawAsWritten,
  decisionRoot,
  rootsTakenOut,
  type WrittenCellRow,
} from '../../../database/draw-cells';
import { cancelled, type Control } from '../../../workers/protocol';
import { askedForIn, type AskedFor } from '../drawing/asked-for';
import { frozenOrAsItWas } from '../population/frozen-rows';
import type { Recorded } from '../drawing/recorded-draw';

/** A plan's newest draw beside what its seed gives over the decisions there are today. */
export interface ComparedWithToday {
  readonly recorded: Recorded;
  /** The cells of the newest draw, as they stand. */
  readonly cells: readonly WrittenCellRow[];
  /** By the revision of the decision that stands now. */
  readonly asked: ReadonlyMap<string, AskedFor>;
  readonly replanned: Replanned;
}

/** Draws a plan again with its seed over a population of today; nothing is written. */
export function comparedWithToday(
  db: ReadableDatabase,
  recorded: Recorded,
  population: readonly PopulationRow[],
  control: Pick<Control, 'stopped'>,
): Result<ComparedWithToday> {
  const { plan, draw, input, policy } = recorded;
  const written = cellsOfDrawAsWritten.all(db, { drawId: draw.id });
  const asked = askedForIn(db, plan.id);
  const rowOf = frozenOrAsItWas(db, input.population, population);
  const replanned = replan(
    {
      draw: { population, policy, seed: draw.seed, iqas: input.iqas },
      cells: onceEach(written.filter(wasPlanned(db, draw.id))).map((cell) =>
        cellBefore(cell, rowOf(cell.decision_id), asked.get(cell.newest_id)),
      ),
    },
    { shouldStop: control.stopped },
  );
  if (!replanned.ok) return replanned.error.code === 'draw-cancelled' ? fail(cancelled) : replanned;
  if (control.stopped()) return fail(cancelled);
  return ok({ recorded, cells: written, asked, replanned: replanned.value });
}

/** All but what was planned by judgement and taken back: that excludes nothing, as if it had never been planned. */
function wasPlanned(db: ReadableDatabase, drawId: string): (cell: WrittenCellRow) => boolean {
  const takenOut = new Set(rootsTakenOut.all(db, drawId).map(({ root_id }) => root_id));
  return ({ unplanned_reason, decision_id }) =>
    unplanned_reason === null || takenOut.has(decisionRoot.get(db, decision_id)?.root_id ?? '');
}

/** Two cells of revisions of one decision are one: the one that is planned, the newest revision's. */
export function onceEach(cells: readonly WrittenCellRow[]): readonly WrittenCellRow[] {
  const byNewest = new Map<string, WrittenCellRow>();
  for (const cell of cells) {
    const other = byNewest.get(cell.newest_id);
    const isBetter = !other || (other.unplanned_reason !== null && cell.unplanned_reason === null);
    if (isBetter) byNewest.set(cell.newest_id, cell);
  }
  return [...byNewest.values()];
}

/** What people asked for is theirs, though a draw gave it, too, meanwhile. */
const cellBefore = (
  cell: WrittenCellRow,
  decision: PopulationRow,
  asked: AskedFor | undefined,
): CellBefore => ({
  decision,
  currentId: cell.newest_id,
  isDone: cell.is_done === 1,
  isTakenOut: cell.unplanned_reason !== null && cell.is_done === 0,
  iqaId: cell.iqa_id,
  plannedOn: cell.planned_on,
  origin: asked?.origin ?? cell.origin,
});
