import { verifiableBy } from '../../../../shared/domain/sampling/independence';
import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import {
  isInScope,
  widenDraw,
  widenedSentence,
  type Widened,
  type WideningScope,
} from '../../../../shared/domain/sampling/widen';
import type { WideningPreview } from '../../../../shared/ipc/draws';
import { ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import { closedInDraw } from '../../../database/widenings';
import { namesOf } from '../names';
import { recordedDraw, type Recorded } from '../drawing/recorded-draw';

export interface WideningAsked {
  readonly planId: string;
  readonly scope: WideningScope;
  readonly count: number;
}

/** What a widening adds, and what of its scope is not open. */
export interface NextTickets extends Widened {
  readonly rows: readonly PopulationRow[];
  readonly passedOver: readonly string[];
}

/** The next tickets of a plan's newest draw within a scope. */
export function nextTickets(
  db: ReadableDatabase,
  { plan, draw, input }: Recorded,
  { scope, count }: WideningAsked,
): NextTickets {
  const closed = new Set(closedInDraw.all(db, { planId: plan.id, drawId: draw.id }));
  const inScope = input.population.filter((row) => isInScope(row, scope));
  const found = widenDraw({
    population: inScope,
    seed: draw.seed,
    scope,
    count,
    already: closed,
    isVerifiable: verifiableBy(input.iqas),
  });
  const rowOf = new Map(inScope.map((row) => [row.id, row]));
  return {
    ...found,
    rows: found.ids.flatMap((id) => rowOf.get(id) ?? []),
    passedOver: inScope.flatMap(({ id }) => (closed.has(id) ? [id] : [])),
  };
}

export const wideningView = (
  db: ReadableDatabase,
  found: NextTickets,
  { scope, count }: WideningAsked,
): WideningPreview => ({
  adds: found.ids.length,
  left: found.left,
  sentence: widenedSentence(found, count, scope, namesOf(db)),
});

/** What a widening would add; nothing is written. Reads the whole population: for workers. */
export function previewWidening(db: ReadableDatabase, asked: WideningAsked): Result<WideningPreview> {
  const recorded = recordedDraw(db, asked.planId);
  return recorded.ok ? ok(wideningView(db, nextTickets(db, recorded.value, asked), asked)) : recorded;
}
