import type { DrawResult } from '../../../../shared/domain/sampling/draw';
import type { Iqa } from '../../../../shared/domain/sampling/independence';
import type { Names } from '../../../../shared/domain/sampling/names';
import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import { promiseOf } from '../../../../shared/domain/sampling/replan';
import type { ReadableDatabase } from '../../../database/connection';
import { sampledDecisions } from '../../../database/samples';
import { reasonsFor } from './asked-for';
import type { NewCell } from './save-draw';
import { stayingAsked, type StayingAsked } from './staying-asked';

export interface NewDrawCells extends Pick<StayingAsked, 'staying' | 'fellAway'> {
  readonly cells: readonly NewCell[];
  /** Decisions in the plan that the draw does not give: asked for by people, or only sampled before. */
  readonly asked: readonly string[];
  readonly kept: readonly string[];
}

/**
 * The cells of a draw with a seed of its own: what it gives, and beside that what people asked for and what is sampled
 * under an earlier draw. What was asked for stays with who has it; what the draw gives, too, says both.
 */
export function newDrawCells(
  db: ReadableDatabase,
  {
    planId,
    rows,
    iqas,
  }: { readonly planId: string; readonly rows: readonly PopulationRow[]; readonly iqas: readonly Iqa[] },
  { selected }: Pick<DrawResult, 'selected'>,
  names: Names,
): NewDrawCells {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const { staying, fellAway } = stayingAsked(db, planId, (id) => rowOf.has(id));
  const stayingOf = new Map(staying.map((cell) => [cell.written.newest_id, cell]));
  const doneOf = new Map(sampledDecisions.all(db, planId).map((sampled) => [sampled.decision_id, sampled]));
  const byWhom = (decision: PopulationRow): Pick<NewCell, 'iqa_id' | 'planned_on'> => {
    // What is sampled already stays with who sampled it, on the day it was done.
    const done = doneOf.get(decision.id);
    if (done) return { iqa_id: done.iqa_id, planned_on: done.sampled_on };
    const { iqa_id: iqaId = null, planned_on: plannedOn = null } = stayingOf.get(decision.id)?.written ?? {};
    const promise = promiseOf({ iqaId, plannedOn, isDone: false }, decision, iqas);
    return { iqa_id: promise.iqaId, planned_on: promise.plannedOn };
  };
  const drawn = selected.map((entry): NewCell => {
    const asked = stayingOf.get(entry.decision.id)?.asked;
    return {
      decision: entry.decision,
      part: entry.part,
      origin: null,
      widening_id: asked?.wideningId ?? null,
      ...byWhom(entry.decision),
      reasons: reasonsFor(entry, asked, names),
    };
  });
  const isDrawn = new Set(selected.map(({ decision }) => decision.id));
  const besideOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (isDrawn.has(id) ? [] : (rowOf.get(id) ?? [])));
  const asked = besideOf([...stayingOf.keys()]);
  const kept = besideOf([...doneOf.keys()].filter((id) => !stayingOf.has(id)));
  return {
    staying,
    fellAway,
    asked: asked.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
    cells: [
      ...drawn,
      ...asked.flatMap((decision): NewCell[] => {
        const said = stayingOf.get(decision.id)?.asked;
        if (!said) return [];
        const { origin, reasons, wideningId: widening_id } = said;
        return [{ decision, part: null, origin, widening_id, reasons, ...byWhom(decision) }];
      }),
      ...kept.map((decision): NewCell => ({
        decision,
        part: null,
        origin: 'kept',
        reasons: ['Sampled under an earlier draw of this plan, and kept'],
        ...byWhom(decision),
      })),
    ],
  };
}
