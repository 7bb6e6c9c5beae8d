import * as z from 'zod';

/** What a sample must represent (CAMERA), in the order in which it is shown. */
export const DIMENSIONS = ['assessor', 'unit', 'method', 'site', 'stage'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** An assessor's risk rating (RAG). */
export const RISKS = ['red', 'amber', 'green'] as const;
export type Risk = (typeof RISKS)[number];

const percent = z.number().int().min(0).max(100);
const count = z.number().int().min(0).max(1000);

/** Share by assessor risk, and at least so many of everything. Percentages are whole numbers from 0 to 100. */
export const samplingPolicySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    version: z.number().int().min(1),
    shareByRisk: z.strictObject({ red: percent, amber: percent, green: percent }).readonly(),
    newAssessorPercent: percent,
    /** An assessor counts as new for so many days before the period begins, and throughout it. */
    newForDays: z.number().int().min(0).max(3660),
    traineePercent: percent,
    /** The risk of an assessor without a rating: amber in plans from before a pack said it. */
    unratedCountsAs: z.enum(RISKS).default('amber'),
    /** The pack whose rule S2 gave all of the above, `Common practice, edition 1`; null: chosen for the plan. */
    basis: z.string().trim().min(1).max(700).nullable().default(null),
    /** How many decisions of each value the sample has at least; 0 where the policy does not ask for it. */
    atLeast: z
      .strictObject({ assessor: count, unit: count, method: count, site: count, stage: count })
      .readonly(),
  })
  .readonly();

export type SamplingPolicy = z.infer<typeof samplingPolicySchema>;

/** Where no rule pack has S2 in force: the shares of common practice, and at least one of everything (S1). */
export const DEFAULT_POLICY: SamplingPolicy = {
  name: 'Share by risk, and at least one of everything',
  version: 1,
  shareByRisk: { red: 100, amber: 50, green: 20 },
  newAssessorPercent: 100,
  newForDays: 183,
  traineePercent: 100,
  unratedCountsAs: 'amber',
  basis: null,
  atLeast: { assessor: 1, unit: 1, method: 1, site: 1, stage: 1 },
};

/** `percent` of `of` decisions, rounded up, in whole numbers. */
export function shareOf(percentage: number, of: number): number {
  return Math.floor((percentage * of + 99) / 100);
}
