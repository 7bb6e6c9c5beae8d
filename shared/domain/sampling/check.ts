import { assertNever, ok } from '../../result';
import type { Result } from '../../result';
import type { SearchOptions } from './cover-search';
import { drawSample, withPicked } from './draw';
import type { DrawInput, DrawResult } from './draw';
import { proofOf } from './draw-proof';
import type { Proof, RecordedDraw } from './draw-proof';
import { counted, thousands } from './names';
import { populationCsv, populationHash } from './population';

export type { RecordedDraw } from './draw-proof';

/** Where a recorded draw departs from what its seed, population and policy give. */
export type DrawDifference =
  | { readonly kind: 'population-changed'; readonly recorded: string; readonly found: string }
  | { readonly kind: 'not-drawn'; readonly id: string }
  | { readonly kind: 'left-out'; readonly id: string }
  /** An adopted optimum leaves something uncovered that could be covered. */
  | { readonly kind: 'not-covered' }
  | { readonly kind: 'other-size'; readonly recorded: number; readonly found: number };

export interface DrawCheck extends Proof {
  readonly matches: boolean;
  readonly populationHash: string;
  readonly differences: readonly DrawDifference[];
}

const idsOf = (result: DrawResult): string[] => result.selected.map(({ decision }) => decision.id);

function setDifferences(recorded: readonly string[], drawn: readonly string[]): DrawDifference[] {
  const [inPlan, inDraw] = [new Set(recorded), new Set(drawn)];
  return [
    ...[...inPlan].filter((id) => !inDraw.has(id)).map((id) => ({ kind: 'not-drawn', id }) as const),
    ...drawn.filter((id) => !inPlan.has(id)).map((id) => ({ kind: 'left-out', id }) as const),
  ];
}

/** What is not for coverage has to be there to the last; the rest has to cover everything. */
function adoptedDifferences(input: DrawInput, recorded: RecordedDraw, drawn: DrawResult): DrawDifference[] {
  const given = new Set(
    drawn.selected.flatMap(({ part, decision }) => (part === 'coverage' ? [] : [decision.id])),
  );
  const inPlan = new Set(recorded.selectedIds);
  const placeOf = new Map(drawn.population.map(({ id }, place) => [id, place]));
  const chosen = [...inPlan].filter((id) => !given.has(id));
  const unknown = chosen.filter((id) => !placeOf.has(id));
  const leftOut = [...given].filter((id) => !inPlan.has(id));
  const picked = Int32Array.from(chosen.flatMap((id) => placeOf.get(id) ?? []));
  const covers = withPicked(input, picked).ok;
  const size = recorded.size ?? inPlan.size;
  return [
    ...unknown.map((id) => ({ kind: 'not-drawn', id }) as const),
    ...leftOut.map((id) => ({ kind: 'left-out', id }) as const),
    ...(covers ? [] : [{ kind: 'not-covered' } as const]),
    ...(size === inPlan.size ? [] : [{ kind: 'other-size', recorded: size, found: inPlan.size } as const]),
  ];
}

/**
 * Draws again from the same input and compares; says what that proves and what it does not. `input` holds what was
 * kept and taken out when the plan was drawn. Fails as `drawSample` does.
 */
export function verifyDraw(
  input: DrawInput,
  recorded: RecordedDraw,
  options: SearchOptions = {},
): Result<DrawCheck> {
  const drawn = drawSample(input, options);
  if (!drawn.ok) return drawn;
  const found = populationHash(populationCsv(input.population));
  const differences: DrawDifference[] = [
    ...(found === recorded.populationHash
      ? []
      : [{ kind: 'population-changed', recorded: recorded.populationHash, found } as const]),
    ...(recorded.kind === 'optimum adopted'
      ? adoptedDifferences(input, recorded, drawn.value)
      : setDifferences(recorded.selectedIds, idsOf(drawn.value))),
  ];
  const proof = proofOf(recorded, input, drawn.value);
  return ok({ matches: differences.length === 0, populationHash: found, differences, ...proof });
}

/** A difference in words. */
export function differenceSentence(difference: DrawDifference): string {
  switch (difference.kind) {
    case 'population-changed':
      return `The population is not the one that was frozen: its hash is ${difference.found}, the plan says ${difference.recorded}.`;
    case 'not-drawn':
      return `Decision ${difference.id} is in the plan, but the draw does not give it.`;
    case 'left-out':
      return `The draw gives decision ${difference.id}, but it is not in the plan.`;
    case 'not-covered':
      return 'The optimum that was adopted leaves something uncovered that could be covered.';
    case 'other-size':
      return `The optimum that was adopted was said to have ${counted(difference.recorded, 'decision')}, but the plan has ${thousands(difference.found)}.`;
    default:
      return assertNever(difference);
  }
}
