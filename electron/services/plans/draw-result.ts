import * as z from 'zod';
import { impossibleSentence, valueWords } from '../../../shared/domain/sampling/coverage';
import type { DrawResult } from '../../../shared/domain/sampling/draw';
import { unassignedSentence, type Allocation } from '../../../shared/domain/sampling/allocate';
import type { Names } from '../../../shared/domain/sampling/names';
import { DIMENSIONS } from '../../../shared/domain/sampling/policy';
import { whatTheSampleShows } from '../../../shared/domain/sampling/shows';

/** `draw_result.body`: what a draw answered beside its cells, in words where it is for reading. */
export const drawBody = z.strictObject({
  lowerBound: z.int(),
  /** How many were taken whole, at random, and for coverage. */
  sizes: z.strictObject({
    whole: z.int(),
    first: z.int().default(0),
    random: z.int(),
    learners: z.int().default(0),
    coverage: z.int(),
  }),
  /** Decisions sampled under an earlier draw, kept although this one does not give them. */
  kept: z.array(z.string()),
  shows: z.array(z.string()),
  impossible: z.array(z.string()),
  coverage: z.array(
    z.strictObject({
      dimension: z.enum(DIMENSIONS),
      value: z.string(),
      label: z.string(),
      population: z.int(),
      wanted: z.int(),
    }),
  ),
});
export type DrawBody = z.infer<typeof drawBody>;

export function drawBodyOf(
  result: DrawResult,
  allocation: Allocation,
  kept: readonly string[],
  names: Names,
): DrawBody {
  const unitOf = new Map(result.selected.map(({ decision }) => [decision.id, decision]));
  const unassigned = allocation.unassigned.map(({ decisionId, reason }) => {
    const decision = unitOf.get(decisionId);
    const what = decision
      ? `${names.unit(decision.unitId)} decided by ${names.assessor(decision.assessorId)}`
      : decisionId;
    return `${what}: ${unassignedSentence(reason, names)}`;
  });
  return {
    lowerBound: result.lowerBound,
    sizes: result.sizes,
    kept: [...kept],
    shows: [...whatTheSampleShows(result, names).sentences],
    impossible: [...result.impossible.map((need) => impossibleSentence(need, names)), ...unassigned],
    coverage: result.coverage.map(({ dimension, value, population, wanted }) => ({
      dimension,
      value,
      label: valueWords(dimension, value, names),
      population,
      wanted,
    })),
  };
}
