import { verifiableBy } from '../../../../shared/domain/sampling/independence';
import { counted } from '../../../../shared/domain/sampling/names';
import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import { scopeWords, verifyWidening } from '../../../../shared/domain/sampling/widen';
import type { ReadableDatabase } from '../../../database/connection';
import { closedInDraw, wideningsOfPlan, type WideningTableRow } from '../../../database/widenings';
import { readJson } from '../../samples/stored';
import { namesOf } from '../names';
import { readFrozenPopulation } from '../population/population';
import type { Recorded } from '../drawing/recorded-draw';
import { idList } from '../stored';
import { storedScope } from './widening-scope';

/** Every widening of a plan made again from the draw that it extended. */
export function checkWidenings(
  db: ReadableDatabase,
  { plan, draws, draw, input }: Recorded,
): { readonly differences: readonly string[]; readonly proved: readonly string[] } {
  const widenings = wideningsOfPlan.all(db, plan.id);
  if (widenings.length === 0) return { differences: [], proved: [] };
  const names = namesOf(db);
  const populations = new Map<string, readonly PopulationRow[]>([[draw.id, input.population]]);
  const populationOf = (drawId: string): readonly PopulationRow[] => {
    const rows = populations.get(drawId) ?? readFrozenPopulation(db, drawId);
    populations.set(drawId, rows);
    return rows;
  };
  const differences = widenings.flatMap((widening) => {
    const scope = readJson(storedScope, widening.scope);
    const passedOver = readJson(idList, widening.passed_over);
    const said = verifyWidening({
      population: populationOf(widening.draw_id),
      seed: draws.find(({ id }) => id === widening.draw_id)?.seed ?? '',
      scope,
      count: widening.asked,
      already: new Set(passedOver),
      isVerifiable: verifiableBy(input.iqas),
      ids: readJson(idList, widening.decision_ids),
    });
    const about = `Widening of ${scopeWords(scope, names)}: `;
    return [...said, ...notPassedOver(db, widening, passedOver)].map((sentence) => about + sentence);
  });
  const added = widenings.reduce((sum, { decision_ids }) => sum + readJson(idList, decision_ids).length, 0);
  return {
    differences,
    proved:
      differences.length > 0
        ? []
        : [
            `${counted(widenings.length, 'widening')} made again: the same ${counted(added, 'decision')}, the next tickets of the draw.`,
          ],
  };
}

/** What a widening passed over is in the plan, sampled or corrected: nothing else may be left out. */
function notPassedOver(
  db: ReadableDatabase,
  { plan_id, draw_id }: WideningTableRow,
  passedOver: readonly string[],
): readonly string[] {
  const closed = new Set(closedInDraw.all(db, { planId: plan_id, drawId: draw_id }));
  return passedOver
    .filter((id) => !closed.has(id))
    .map((id) => `Decision ${id} was passed over, but it was neither in the plan nor sampled.`);
}
