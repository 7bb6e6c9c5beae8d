import { assertNever, ok } from '../../result';
import type { Result } from '../../result';
import type { SearchOptions } from './cover-search';
import { drawSample } from './draw';
import type { DrawInput } from './draw';
import { populationCsv, populationHash } from './population';

/** What a plan says about its draw. */
export interface RecordedDraw {
  readonly populationHash: string;
  readonly selectedIds: readonly string[];
}

/** Where a recorded draw departs from what its seed, population and policy give. */
export type DrawDifference =
  | { readonly kind: 'population-changed'; readonly recorded: string; readonly found: string }
  | { readonly kind: 'not-drawn'; readonly id: string }
  | { readonly kind: 'left-out'; readonly id: string };

export interface DrawCheck {
  readonly matches: boolean;
  readonly populationHash: string;
  readonly differences: readonly DrawDifference[];
}

/** Draws again from the same input and compares; fails as `drawSample` does. */
export function verifyDraw(
  input: DrawInput,
  recorded: RecordedDraw,
  options: SearchOptions = {},
): Result<DrawCheck> {
  const drawn = drawSample(input, options);
  if (!drawn.ok) return drawn;
  const found = populationHash(populationCsv(input.population));
  const again = drawn.value.selected.map((entry) => entry.decision.id);
  const [inPlan, inDraw] = [new Set(recorded.selectedIds), new Set(again)];
  const differences: DrawDifference[] = [
    ...(found === recorded.populationHash
      ? []
      : [{ kind: 'population-changed', recorded: recorded.populationHash, found } as const]),
    ...[...inPlan].filter((id) => !inDraw.has(id)).map((id) => ({ kind: 'not-drawn', id }) as const),
    ...again.filter((id) => !inPlan.has(id)).map((id) => ({ kind: 'left-out', id }) as const),
  ];
  return ok({ matches: differences.length === 0, populationHash: found, differences });
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
    default:
      return assertNever(difference);
  }
}
