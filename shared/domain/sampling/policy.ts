import * as z from 'zod';

/** What a sample must represent (CAMERA), in the order in which it is shown. */
export const DIMENSIONS = [
  'assessor',
  'unit',
  'method',
  'site',
  'stage',
  'cohort',
  'assessor-unit',
  'assessor-method',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** An assessor's risk rating (RAG). */
export const RISKS = ['red', 'amber', 'green'] as const;
export type Risk = (typeof RISKS)[number];

const percent = z.number().int().min(0).max(100);
const somePercent = z.number().int().min(1).max(100);
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
      .strictObject({
        assessor: count,
        unit: count,
        method: count,
        site: count,
        stage: count,
        cohort: count.default(0),
        'assessor-unit': count.default(0),
        'assessor-method': count.default(0),
      })
      .readonly(),
    /** First decisions, by date, that are all taken: 0 takes none. */
    firstDecisions: z
      .strictObject({
        /** Of a new or trainee assessor. */
        ofAssessor: count,
        /** Of any assessor in a unit new to them. */
        inUnit: count,
        /** Of an assessor in a unit and method after a decision of theirs there was overturned. */
        afterOverturn: count,
      })
      .readonly()
      .default({ ofAssessor: 0, inUnit: 0, afterOverturn: 0 }),
    /** S3: a share of the learners, of all or of each assessor’s, and of each such learner’s units; null: none. */
    learners: z
      .strictObject({ percent: somePercent, of: z.enum(['all', 'assessor']), unitsPercent: somePercent })
      .readonly()
      .nullable()
      .default(null),
    /** S6: the share of learners of the band that their number falls into, and of those learners’ units; null: none. */
    bands: z
      .strictObject({
        bands: z
          .array(
            z.strictObject({ upTo: z.number().int().min(1).nullable(), percent: somePercent }).readonly(),
          )
          .min(1)
          .max(20)
          .readonly(),
        atLeast: count,
        unitsPercent: somePercent,
      })
      .readonly()
      .nullable()
      .default(null),
    /** S6: the square root of the number of decisions, rounded up, at least so many, from the whole population. */
    squareRoot: z.strictObject({ atLeast: count }).readonly().nullable().default(null),
    /** As many from the whole population as find an error, were the tolerable share wrong, with the confidence. */
    discovery: z
      .strictObject({
        confidencePercent: z.number().int().min(50).max(99),
        tolerablePercent: z.number().int().min(1).max(50),
      })
      .readonly()
      .nullable()
      .default(null),
    /** S3: at least this share of the sample is of interim decisions. */
    interimPercent: percent.default(0),
    /** Minutes that one sample takes, for hours and ceilings. */
    minutesEach: z.number().int().min(1).max(480).default(15),
    /** No IQA is given more in a month; null: no ceiling. */
    hoursPerIqaMonth: z.number().int().min(1).max(400).nullable().default(null),
    /** S4: how many of the same assessor, unit and method an overturned decision adds. */
    widenBy: z.number().int().min(1).max(100).default(5),
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
  atLeast: {
    assessor: 1,
    unit: 1,
    method: 1,
    site: 1,
    stage: 1,
    cohort: 0,
    'assessor-unit': 0,
    'assessor-method': 0,
  },
  firstDecisions: { ofAssessor: 0, inUnit: 0, afterOverturn: 0 },
  learners: null,
  bands: null,
  squareRoot: null,
  discovery: null,
  interimPercent: 0,
  minutesEach: 15,
  hoursPerIqaMonth: null,
  widenBy: 5,
};

/** `percent` of `of` decisions, rounded up, in whole numbers. */
export function shareOf(percentage: number, of: number): number {
  return Math.floor((percentage * of + 99) / 100);
}
