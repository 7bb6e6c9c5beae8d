import * as z from 'zod';
import { isIsoDate } from '../calendar';
import { ASSESSMENT_METHODS } from '../methods';
import { SEVERITIES } from './finding';
import type { RuleId } from './rule-ids';

const isoDate = z.string().refine(isIsoDate, 'Give a date such as 21 Nov 2026.');
const sentence = z.string().trim().min(1, 'This is needed.').max(600, 'Use at most 600 characters.');
const awards = z.array(z.string().trim().min(1).max(120)).max(50);
const methods = z.array(z.enum(ASSESSMENT_METHODS));
const percent = z.int().min(0).max(100);
const none = z.strictObject({});

/** One rule of a pack: on or off, in force between two days (both included, null open), how severe, in whose words. */
const setting = <Parameters extends z.ZodType>(parameters: Parameters) =>
  z.strictObject({
    on: z.boolean(),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
    severity: z.enum(SEVERITIES),
    sentence,
    /** Where the rule comes from: a document and section, or `Common practice`. */
    source: sentence,
    parameters,
  });

const rules = {
  P1: setting(none),
  P2: setting(
    z.strictObject({
      assessorAwards: awards,
      iqaAwards: awards,
      workingTowardsIsEnough: z.boolean(),
      waivedByEmployerAgreement: z.boolean(),
    }),
  ),
  P3: setting(none),
  P4: setting(none),
  P5: setting(none),
  P6: setting(z.strictObject({ hoursPerYear: z.number().min(0).max(2_000).nullable() })),
  P7: setting(
    z.strictObject({
      observedEveryMonths: z.int().min(1).max(120),
      standardisedEveryMonths: z.int().min(1).max(120),
    }),
  ),
  R1: setting(none),
  /** For a unit that does not state how many competent observations it needs; null: none. */
  R2: setting(z.strictObject({ whereUnitIsSilent: z.int().min(0).max(20).nullable() })),
  R3: setting(none),
  R4: setting(z.strictObject({ days: z.int().min(0).max(365) })),
  R5: setting(none),
  R6: setting(z.strictObject({ methods })),
  R7: setting(none),
  /** Which evidence counts under each column of the unit assessment methods table. */
  R8: setting(z.strictObject({ questionPapers: methods, observation: methods, portfolio: methods })),
  R9: setting(none),
  R10: setting(none),
  /** Credits that have to be at a level or above, by the qualification's product code. */
  C1: setting(
    z.strictObject({
      atLevelOrAbove: z.array(
        z.strictObject({
          qualification: z.string().min(1).max(40),
          level: z.int().min(0).max(8),
          credits: z.int().min(0).max(1_000),
        }),
      ),
    }),
  ),
  C2: setting(none),
  C3: setting(z.strictObject({ learnerSignature: z.boolean(), iqaSignatureWhereSampled: z.boolean() })),
  C4: setting(
    z.strictObject({
      actions: z.boolean(),
      appeals: z.boolean(),
      malpractice: z.boolean(),
      countersignatures: z.boolean(),
    }),
  ),
  C5: setting(none),
  C6: setting(none),
  S1: setting(none),
  S2: setting(
    z.strictObject({
      red: percent,
      amber: percent,
      green: percent,
      unratedCountsAs: z.enum(['red', 'amber', 'green']),
      /** First decisions of a new or trainee assessor, all sampled until this many were agreed in a row. */
      firstDecisions: z.int().min(0).max(200),
      newForDays: z.int().min(0).max(1_500),
    }),
  ),
  S3: setting(z.strictObject({ interimPercent: percent, learnersPercent: percent, unitsPercent: percent })),
  S4: setting(z.strictObject({ widenBy: z.int().min(1).max(500) })),
  S5: setting(none),
  S6: setting(
    z.strictObject({
      /** Shares by the number of learners, ascending; `upTo` null for all above. */
      bands: z.array(z.strictObject({ upTo: z.int().min(1).nullable(), percent })),
      bandsAtLeast: z.int().min(0).max(1_000),
      squareRootAtLeast: z.int().min(0).max(1_000),
    }),
  ),
  E1: setting(none),
  E2: setting(none),
  E3: setting(z.strictObject({ years: z.int().min(0).max(100) })),
} as const satisfies Readonly<Record<RuleId, z.ZodType>>;

/** A rule pack: what an awarding organisation's edition asks for, as data. Files in `resources/rule-packs/`. */
export const rulePackSchema = z.strictObject({
  /** Names the pack across its editions: `vtct-record-of-assessment`. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  title: sentence,
  awardingOrganisation: z.string().trim().max(200).nullable(),
  edition: z.string().trim().min(1).max(60),
  /** Product codes of qualifications that the pack is meant for; empty: any. */
  qualifications: z.array(z.string().trim().min(1).max(40)),
  rules: z.strictObject(rules),
});

export type RulePack = z.infer<typeof rulePackSchema>;
export type RuleSettings = RulePack['rules'];
export type RuleSetting = RuleSettings[RuleId];
