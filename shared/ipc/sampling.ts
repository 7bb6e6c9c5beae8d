import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import type { AssessmentMethod, Stage } from '../domain/methods';
import type { RiskRating } from '../domain/people';
import type { SampleOutcome } from '../domain/sample';
import type { CoverageRow } from '../domain/sampling/coverage-standing';
import type { SamplePart } from '../domain/sampling/draw';
import { samplingPolicySchema, type SamplingPolicy } from '../domain/sampling/policy';
import type { ReadyMadePolicy } from '../domain/sampling/ready-made';
import type { PrintedStrategy } from '../domain/sampling/strategy-text';
import { channel } from './channel';
import { id, isoDate, jobId, nothing, requiredLine } from './common';
import type { DrawnAgain } from './draws';

export interface PlanRow {
  readonly id: string;
  readonly name: string;
  readonly qualificationCode: string;
  readonly qualificationTitle: string;
  readonly periodFrom: IsoDate;
  readonly periodTo: IsoDate;
  /** The day the samples are to be done by. */
  readonly sampleBy: IsoDate;
  readonly population: number;
  readonly planned: number;
  readonly done: number;
  readonly overdue: number;
  /** 0 for a plan whose draw was cancelled: it can be drawn again. */
  readonly drawNumber: number;
  readonly createdBy: string;
  readonly createdAt: IsoTime;
}

/** What the form for a new plan needs to know. */
export interface PlanOptions {
  readonly qualifications: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    /** Whether anything was ever decided in it. */
    readonly hasDecisions: boolean;
    /** What the rule pack of the qualification makes ready; a plan begins with the first. */
    readonly readyMade: readonly ReadyMadePolicy[];
  }[];
  /** The centre's named policies, those that are retired left out, in their newest versions. */
  readonly policies: readonly {
    readonly rootId: string;
    readonly id: string;
    readonly policy: SamplingPolicy;
  }[];
  readonly iqas: readonly {
    readonly id: string;
    readonly name: string;
    readonly decisionsAssessed: number;
  }[];
  /** The same by the centre's general pack, until a qualification is chosen. */
  readonly readyMade: readonly ReadyMadePolicy[];
  readonly suggestedFrom: IsoDate;
  readonly suggestedTo: IsoDate;
  readonly suggestedSampleBy: IsoDate;
}

/**
 * What a policy would sample, by the engine itself on today's decisions under a fixed seed: the numbers hold about,
 * which decisions it would be is for the draw.
 */
export interface PlanPreview {
  readonly population: number;
  readonly sample: number;
  /** Of the whole sample, at the policy's minutes each. */
  readonly minutes: number;
  /** No sample that meets the policy is smaller. */
  readonly lowerBound: number;
  readonly parts: Readonly<Record<SamplePart, number>>;
  /** Drawn at random from all decisions that are not taken anyway (discovery, square root); null: nothing is. */
  readonly overall: { readonly of: number; readonly take: number } | null;
  /** What cannot be met or given to anybody, in sentences. */
  readonly impossible: readonly string[];
  readonly assessors: readonly {
    readonly id: string;
    readonly name: string;
    readonly risk: RiskRating;
    /** False where nobody has rated them yet: `risk` is what the plan takes them for. */
    readonly isRated: boolean;
    readonly standing: 'trainee' | 'new' | 'established';
    readonly decisions: number;
    readonly sample: number;
  }[];
  readonly iqas: readonly {
    readonly id: string;
    readonly name: string;
    readonly samples: number;
    readonly minutes: number;
    /** The month, `2026-11`, in which they get most; null: they get none. */
    readonly busiest: { readonly month: string; readonly minutes: number } | null;
  }[];
}

export const planDetails = z
  .strictObject({
    qualificationId: id,
    from: isoDate,
    to: isoDate,
    policy: samplingPolicySchema,
    /** Null: as a new plan suggests it. */
    sampleBy: isoDate.nullable(),
    /** Null: every IQA present. */
    iqaIds: z.array(id).nullable(),
  })
  .refine((plan) => plan.from <= plan.to, { path: ['to'], message: 'The period ends before it begins.' });

export const createPlan = z
  .strictObject({
    jobId,
    name: requiredLine,
    qualificationId: id,
    from: isoDate,
    to: isoDate,
    sampleBy: isoDate,
    policy: samplingPolicySchema,
    /** The version of a named policy that it was chosen from; it is kept with the plan while both ask the same. */
    policyId: id.nullable(),
    iqaIds: z.array(id).min(1, 'Choose at least one IQA.'),
  })
  .refine((plan) => plan.from <= plan.to, { path: ['to'], message: 'The period ends before it begins.' })
  .refine((plan) => plan.from <= plan.sampleBy, {
    path: ['sampleBy'],
    message: 'The samples would be due before the period begins.',
  });
export type CreatePlan = z.infer<typeof createPlan>;

export interface PlanDetail extends PlanRow {
  readonly qualificationId: string;
  readonly policy: SamplingPolicy;
  readonly policyInWords: readonly string[];
  /** The named policy that it was made under; null: one of its own, or one that the rules made ready. */
  readonly namedPolicy: { readonly rootId: string; readonly version: number } | null;
  /** The version of the sampling strategy that it was made under. */
  readonly strategy: PrintedStrategy | null;
  readonly seed: string;
  readonly populationSha256: string;
  readonly frozenAt: IsoTime;
  readonly drawnAt: IsoTime;
  readonly draws: readonly {
    readonly number: number;
    readonly drawnAt: IsoTime;
    readonly reason: string | null;
  }[];
  readonly lowerBound: number;
  readonly randomPart: number;
  readonly shows: readonly string[];
  /** Constraints that cannot be met and samples that cannot be given to anybody, each with its reason. */
  readonly impossible: readonly string[];
  readonly iqas: readonly {
    readonly id: string;
    readonly name: string;
    readonly planned: number;
    readonly done: number;
  }[];
  readonly coverage: readonly CoverageRow[];
}

export type CellState = 'planned' | 'overdue' | SampleOutcome;

export interface PlanCellRow {
  readonly id: string;
  readonly decisionId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly assessorId: string;
  readonly assessorName: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly method: AssessmentMethod;
  readonly stage: Stage;
  readonly siteId: string;
  readonly site: string;
  /** Empty where the learner has none. */
  readonly cohort: string;
  readonly decidedOn: IsoDate;
  readonly plannedOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly iqaId: string | null;
  readonly iqaName: string | null;
  readonly reasons: readonly string[];
  readonly state: CellState;
  /** What keeps its decision, or an earlier sample of it, from counting: shown beside the reasons. */
  readonly notes: readonly string[];
}

export const samplingChannels = {
  'plans.list': channel<readonly PlanRow[]>()(nothing),
  'plans.options': channel<PlanOptions>()(nothing),
  /** The newest question is answered; an earlier one that is still worked on is `cancelled`. */
  'plans.preview': channel<PlanPreview>()(planDetails),
  'plans.create': channel<{ readonly id: string }>()(createPlan, [
    'empty-population',
    'name-taken',
    'not-allowed',
  ]),
  /** With a new seed; what people asked for and what is sampled stays. */
  'plans.drawAgain': channel<DrawnAgain>()(z.strictObject({ jobId, planId: id, reason: requiredLine }), [
    'not-found',
    'empty-population',
    'not-allowed',
  ]),
  'plans.get': channel<PlanDetail>()(z.strictObject({ id }), ['not-found']),
  /** All of them, or the first so many: what a list shows at once. */
  'plans.cells': channel<readonly PlanCellRow[]>()(
    z.strictObject({ planId: id, limit: z.int().min(1).optional() }),
    ['not-found'],
  ),
  /** Saves the frozen population, so that anybody can repeat the draw. */
  'plans.savePopulation': channel<{ readonly savedAs: string } | null>()(z.strictObject({ planId: id }), [
    'not-found',
  ]),
} as const;
