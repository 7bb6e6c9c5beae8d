import type { ChangeNames } from '../../../../shared/domain/sampling/plan-changes';
import type { CellAfter, CellBefore } from '../../../../shared/domain/sampling/replan';
import type { WrittenCellRow } from '../../../database/draw-cells';
import { readJson, sentences } from '../../samples/stored';
import { reasonsFor, type AskedFor } from '../drawing/asked-for';
import type { ComparedWithToday } from './compared-with-today';
import type { NewCell } from '../drawing/save-draw';

/** The cells of a re-plan: what stays or is new, and what a person took out, which stays out. */
export function rePlannedCells(
  { cells, asked, replanned }: ComparedWithToday,
  names: ChangeNames,
): readonly NewCell[] {
  const cellOfDecision = new Map(cells.map((cell) => [cell.decision_id, cell]));
  const writtenOf = (before: CellBefore | null) => before && cellOfDecision.get(before.decision.id);
  const { result } = replanned;
  const given = new Map(result.takenOut.map((entry) => [entry.decision.id, entry]));
  const rowOf = new Map(result.population.map((row) => [row.id, row]));
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
  const staying = replanned.cells.map((cell) =>
    cellOf(cell, { written: writtenOf(cell.before), asked: asked.get(cell.selected.decision.id) }, names),
  );
  return [...staying, ...takenOut];
}

/** A cell that stays or is new. By whom and when as the re-plan has it; why, as the draw and people said. */
function cellOf(
  { selected, before, iqaId, plannedOn, part, origin }: CellAfter,
  {
    written,
    asked,
  }: { readonly written: WrittenCellRow | null | undefined; readonly asked: AskedFor | undefined },
  names: ChangeNames,
): NewCell {
  const { decision } = selected;
  const stays = before?.currentId === decision.id;
  return {
    decision,
    iqa_id: iqaId,
    planned_on: plannedOn,
    part,
    origin,
    widening_id: stays ? (asked?.wideningId ?? written?.widening_id ?? null) : null,
    reasons: [
      ...reasonsFor(selected, stays ? asked : undefined, names),
      ...(before && !stays
        ? [
            `In place of ${names.learner(before.decision.learnerId)}, ${names.unit(before.decision.unitId)}, which is not in the population any more`,
          ]
        : []),
    ],
  };
}
