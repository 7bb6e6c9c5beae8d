import type { DrawResult } from '../../../../shared/domain/sampling/draw';
import type { Optimum } from '../../../../shared/ipc/draws';
import type { WrittenCellRow } from '../../../database/draw-cells';
import type { Recorded } from '../drawing/recorded-draw';

/** Why an optimum cannot take the place of what the plan has; null: it can. */
export function refusalOf(
  { body }: Pick<Recorded, 'body'>,
  written: readonly WrittenCellRow[],
  { engineSize, size, engineRisk, risk }: Pick<Optimum, 'engineSize' | 'size' | 'engineRisk' | 'risk'>,
  result: DrawResult,
  picked: ReadonlySet<string>,
): string | null {
  if (size === engineSize && risk === engineRisk) return 'The engine’s own sample is as small and as risky.';
  if (body.optimum && body.optimum.size <= size) return 'The plan has an optimum already.';
  const isBeside = new Set([...body.kept, ...body.without]);
  const replaced = replacedBy(written, result, picked).filter((cell) => !isBeside.has(cell.decision_id));
  return replaced.some(({ is_done }) => is_done === 1)
    ? 'A decision that it would replace is sampled already.'
    : null;
}

/** Cells of the draw's choice for coverage that another choice does not have. */
function replacedBy(
  written: readonly WrittenCellRow[],
  result: DrawResult,
  picked: ReadonlySet<string>,
): readonly WrittenCellRow[] {
  const given = new Set(
    result.selected.flatMap(({ part, decision }) => (part === 'coverage' ? [] : [decision.id])),
  );
  return written.filter(
    ({ decision_id: id, origin }) => origin === null && !given.has(id) && !picked.has(id),
  );
}
