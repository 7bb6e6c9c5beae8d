import { scopeWords } from '../../../../shared/domain/sampling/widen';
import type { DrawRecord } from '../../../../shared/ipc/draws';
import { ok, type Result } from '../../../../shared/result';
import { drawsOfPlan, selectedByDraw } from '../../../database/plans';
import { wideningsOfPlan } from '../../../database/widenings';
import type { CentreContext } from '../../centre-context';
import { readJson } from '../../samples/stored';
import { drawBody } from './draw-body';
import { namesOf } from '../names';
import { notDrawn } from './recorded-draw';
import { idList } from '../stored';
import { storedScope } from '../widening/widening-scope';

/** Every draw and widening of a plan, and what the newest draw told. */
export function drawRecord(
  { db }: Pick<CentreContext, 'db'>,
  { planId }: { readonly planId: string },
): Result<DrawRecord> {
  const draws = drawsOfPlan.all(db, planId);
  const newest = draws.at(-1);
  if (!newest) return notDrawn();
  const names = namesOf(db);
  const body = readJson(drawBody, newest.body);
  const selected = new Map(selectedByDraw.all(db, planId).map((row) => [row.draw_id, row.selected]));
  const { optimum, overall } = body;
  return ok({
    draws: draws.map((draw) => ({
      number: draw.number,
      kind: draw.kind,
      reason: draw.reason,
      seed: draw.seed,
      population: draw.population_count,
      populationSha256: draw.population_sha256,
      frozenAt: draw.frozen_at,
      drawnAt: draw.drawn_at,
      selected: selected.get(draw.id) ?? 0,
    })),
    widenings: wideningsOfPlan.all(db, planId).map((widening) => ({
      id: widening.id,
      drawNumber: widening.draw_number,
      scopeWords: scopeWords(readJson(storedScope, widening.scope), names),
      asked: widening.asked,
      added: readJson(idList, widening.decision_ids).length,
      reason: widening.reason,
      isAfterOverturn: widening.sample_id !== null,
      by: widening.by,
      at: widening.widened_at,
    })),
    parts: body.sizes,
    kept: body.keep.length + body.kept.length + body.asked.length,
    takenOut: body.without.length,
    overall: overall && { of: overall.of, take: overall.take },
    optimum: optimum && {
      size: optimum.size,
      bound: optimum.bound,
      isSmallest: optimum.isSmallest,
      seconds: optimum.seconds,
    },
  });
}
