import type { AssessmentMethod } from '../methods';
import { counted, thousands } from './names';
import type { Names } from './names';
import type { PopulationRow } from './population';
import { drawOrder } from './tickets';

/** Where a draw is widened: each an id or word, or null for any. */
export interface WideningScope {
  readonly assessorId: string | null;
  readonly unitId: string | null;
  readonly method: AssessmentMethod | null;
  readonly siteId: string | null;
}

export interface WidenInput {
  /** The frozen population of the draw that is widened, and its seed. */
  readonly population: readonly PopulationRow[];
  readonly seed: string;
  readonly scope: WideningScope;
  /** How many more are asked for. */
  readonly count: number;
  /** Ids of decisions in the plan already, taken out by judgement, or sampled. */
  readonly already: ReadonlySet<string>;
  readonly isVerifiable: (row: PopulationRow) => boolean;
}

export interface Widened {
  /** The next tickets of the draw within the scope, lowest first; fewer than asked for where there are no more. */
  readonly ids: readonly string[];
  /** How many more there would be. */
  readonly left: number;
}

export function isInScope(row: PopulationRow, scope: WideningScope): boolean {
  return (
    (scope.assessorId === null || row.assessorId === scope.assessorId) &&
    (scope.unitId === null || row.unitId === scope.unitId) &&
    (scope.method === null || row.method === scope.method) &&
    (scope.siteId === null || row.siteId === scope.siteId)
  );
}

/**
 * The same draw extended: same seed, same frozen population, the next tickets within a scope. Asking for more gives
 * the same first ones; asking twice gives what asking once for both would.
 */
export function widenDraw({ population, seed, scope, count, already, isVerifiable }: WidenInput): Widened {
  const open = population.filter((row) => isInScope(row, scope) && !already.has(row.id) && isVerifiable(row));
  const order = drawOrder(
    seed,
    open.map(({ id }) => id),
  );
  const ids = order.slice(0, Math.max(0, count));
  return { ids, left: order.length - ids.length };
}

/** What a plan says about a widening. */
export interface RecordedWidening extends WidenInput {
  /** The decisions that were added. */
  readonly ids: readonly string[];
}

/** Sentences of what does not fit a recorded widening; none: it is what the seed gives. */
export function verifyWidening(recorded: RecordedWidening): readonly string[] {
  const { ids } = widenDraw(recorded);
  const [given, added] = [new Set(ids), new Set(recorded.ids)];
  return [
    ...recorded.ids
      .filter((id) => !given.has(id))
      .map((id) => `Decision ${id} was added, but it is not among the next tickets of the draw.`),
    ...ids
      .filter((id) => !added.has(id))
      .map((id) => `Decision ${id} has one of the next tickets of the draw, but was not added.`),
  ];
}

/** A scope in words: `Dana Cole in UBU24 by observation`; everything: `the whole population`. */
export function scopeWords(scope: WideningScope, names: Names): string {
  const words = [
    scope.assessorId === null ? '' : names.assessor(scope.assessorId),
    scope.unitId === null ? '' : `in ${names.unit(scope.unitId)}`,
    scope.method === null ? '' : `by ${scope.method}`,
    scope.siteId === null ? '' : `at ${names.site(scope.siteId)}`,
  ].filter((word) => word !== '');
  return words.length === 0 ? 'the whole population' : words.join(' ');
}

/** Why a widened decision is in the plan: `Widened: decision 2 of 5 more of Dana Cole in UBU24, next tickets…`. */
export function widenedReason(scope: WideningScope, nth: number, of: number, names: Names): string {
  return `Widened: ${thousands(nth)} of ${thousands(of)} more of ${scopeWords(scope, names)}, the next tickets of the same draw`;
}

/** What a widening did: `5 more decisions of Dana Cole in UBU24 by observation; 3 more could be added.` */
export function widenedSentence(
  { ids, left }: Widened,
  asked: number,
  scope: WideningScope,
  names: Names,
): string {
  const where = scopeWords(scope, names);
  if (ids.length === 0) return `Nothing was added: no other decision of ${where} is open.`;
  const added = `${counted(ids.length, 'more decision')} of ${where}, the next tickets of the same draw`;
  if (ids.length < asked) return `${added}; ${thousands(asked)} were asked for, there are no more.`;
  return left === 0 ? `${added}: all there were.` : `${added}; ${thousands(left)} more could be added.`;
}
