import type { DrawResult } from '../../../../shared/domain/sampling/draw';
import type { ReadableDatabase } from '../../../database/connection';
import type { WrittenCellRow } from '../../../database/draw-cells';
import { readJson, sentences } from '../../samples/stored';
import { askedForIn, reasonsFor } from '../drawing/asked-for';
import { frozenOrAsItWas } from '../population/frozen-rows';
import { namesOf } from '../names';
import type { Recorded } from '../drawing/recorded-draw';
import type { NewCell } from '../drawing/save-draw';

interface OptimumCells {
  readonly cells: readonly NewCell[];
  /** Decisions in the plan that neither choice gives: people asked for them. */
  readonly asked: readonly string[];
}

/** Everything that stays as it is, and what another choice for coverage adds to a draw. */
export function cellsWithOptimum(
  db: ReadableDatabase,
  { plan, body, input }: Recorded,
  written: readonly WrittenCellRow[],
  other: DrawResult,
): OptimumCells {
  const names = namesOf(db);
  const asked = askedForIn(db, plan.id);
  const before = new Map(written.map((cell) => [cell.decision_id, cell]));
  const drawn = other.selected.map((entry): NewCell => {
    const { decision, part } = entry;
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
          : reasonsFor(entry, cell && asked.get(cell.newest_id), names),
    };
  });
  const has = new Set(drawn.map(({ decision }) => decision.id));
  const isBeside = new Set([...body.kept, ...body.keep, ...body.without]);
  const rowOf = frozenOrAsItWas(db, input.population, []);
  const others = written.flatMap((cell): NewCell[] => {
    const { decision_id: id, iqa_id, planned_on, widening_id, unplanned_reason } = cell;
    if (has.has(id)) return [];
    const stays = { decision: rowOf(id), iqa_id, planned_on, widening_id, unplanned_reason };
    // What people added or took out, and what was sampled under an earlier draw, is not the draw's to change.
    if (cell.origin !== null || isBeside.has(id))
      return [{ ...stays, part: cell.part, origin: cell.origin, reasons: readJson(sentences, cell.reasons) }];
    // The draw gave it for coverage, the other choice does not: it stays for those who asked for it.
    const said = asked.get(cell.newest_id);
    return said ? [{ ...stays, part: null, origin: said.origin, reasons: said.reasons }] : [];
  });
  const isAsked = new Set(body.asked);
  return {
    cells: [...drawn, ...others],
    asked: others.flatMap(({ decision, origin }) =>
      isAsked.has(decision.id) || before.get(decision.id)?.origin !== origin ? [decision.id] : [],
    ),
  };
}
