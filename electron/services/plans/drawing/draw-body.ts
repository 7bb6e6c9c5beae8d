import * as z from 'zod';
import { DIMENSIONS } from '../../../../shared/domain/sampling/policy';

const ids = z.array(z.string());
const ofTake = { of: z.int(), take: z.int() };

/** What the sample shows, with what is said instead once a person took out what a paragraph speaks of. */
const paragraph = z.strictObject({
  about: z.enum(['whole', 'first', 'overall', 'share', 'other']),
  assessorId: z.string().nullable(),
  text: z.string(),
  ifTakenOut: z.string().nullable(),
  isTakenOut: z.boolean(),
});

/**
 * `draw_result.body`: what a draw answered beside its cells, in words where it is for reading. Whatever has a default
 * was not kept by draws before schema 40.
 */
export const drawBody = z.strictObject({
  lowerBound: z.int(),
  /** How many came in by which part, the strongest of each decision's. */
  sizes: z.strictObject({
    whole: z.int(),
    first: z.int().default(0),
    random: z.int(),
    learners: z.int().default(0),
    coverage: z.int(),
  }),
  /** Decisions sampled under an earlier draw, kept beside this one, which was not asked about them. */
  kept: ids,
  /** Decisions that people asked for under an earlier draw, beside this one as well. */
  asked: ids.default([]),
  /** What the draw was told: in it because done or promised; left out because a person took it out. */
  keep: ids.default([]),
  without: ids.default([]),
  shows: z.array(z.string()),
  paragraphs: z.array(paragraph).default([]),
  /** The draw from all decisions that are not taken anyway. */
  overall: z
    .strictObject({ ...ofTake, ids })
    .nullable()
    .default(null),
  /** Decisions of an assessor's random share that are in the sample for a stronger or for another random part, too. */
  alsoInShare: ids.default([]),
  learnerDraws: z.array(z.strictObject({ assessorId: z.string().nullable(), ...ofTake })).default([]),
  impossible: z.array(z.string()),
  coverage: z.array(
    z.strictObject({
      dimension: z.enum(DIMENSIONS),
      value: z.string(),
      label: z.string(),
      population: z.int(),
      wanted: z.int(),
      /** Where the policy wants more than there can be: how many there can be, and why. */
      impossible: z
        .strictObject({
          possible: z.int(),
          why: z.enum(['no-decisions', 'too-few', 'not-independent', 'taken-out']),
        })
        .nullable()
        .default(null),
    }),
  ),
  /** Of an adopted optimum: the decisions chosen for coverage, the size that was told, and what was proved. */
  optimum: z
    .strictObject({
      picked: ids,
      size: z.int(),
      bound: z.int(),
      isSmallest: z.boolean(),
      isRiskiest: z.boolean(),
      seconds: z.number(),
    })
    .nullable()
    .default(null),
});
export type DrawBody = z.infer<typeof drawBody>;
