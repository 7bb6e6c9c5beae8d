import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { ASSESSMENT_METHODS } from '../domain/methods';
import type { SamplePart } from '../domain/sampling/draw';
import type { PlanChange } from '../domain/sampling/plan-changes';
import type { WideningScope } from '../domain/sampling/widen';
import type { ShellCheck } from '../domain/sampling/shell-check';
import { channel } from './channel';
import { id, jobId, line, requiredLine, type Page } from './common';

/** What drawing a plan again with a new seed does to what people planned and took out. */
export interface DrawAgainPreview {
  /** Samples that stay, by how people asked for them. */
  readonly stays: Readonly<Record<'judgement' | 'ahead' | 'widened', number>>;
  /** In words: asked for, and not in the population any more. */
  readonly fellAway: readonly string[];
  /** Samples that people took out: they come back where they are drawn. */
  readonly takenOut: number;
}

/** How many samples that people had asked for stayed, and how many are not in the population any more. */
export interface DrawnAgain {
  readonly stayed: number;
  readonly fellAway: number;
}

/** One change that drawing a plan again with its seed would make, in words. */
export interface RePlanChange {
  readonly kind: PlanChange['kind'];
  readonly sentence: string;
}

/** What re-planning would do to a plan as it stands; nothing is written. */
export interface RePlanPreview {
  /** Decisions in the population, samples, and how many of those are of a random part. */
  readonly population: { readonly before: number; readonly after: number };
  readonly size: { readonly before: number; readonly after: number };
  readonly random: { readonly before: number; readonly after: number };
  /** Cells that stay for their decision. */
  readonly kept: number;
  readonly changes: readonly RePlanChange[];
  readonly impossible: readonly string[];
}

/** Rule S4: an overturned decision whose widening is not planned. */
export interface WideningDue {
  readonly planId: string;
  readonly planName: string;
  readonly sampleId: string;
  readonly cellId: string | null;
  readonly sampledOn: IsoDate;
  readonly scope: WideningScope;
  /** `Dana Cole in UBU24 by observation`. */
  readonly scopeWords: string;
  /** How many to add. */
  readonly count: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

export interface WideningPreview {
  /** How many would be added, and how many more there would be. */
  readonly adds: number;
  readonly left: number;
  readonly sentence: string;
}

export interface ScopeChoice {
  readonly id: string;
  readonly name: string;
  /** Decisions of the population that are not in the plan. */
  readonly open: number;
}

/** What a widening, or a search among what was not selected, can be limited to. */
export interface OpenChoices {
  readonly open: number;
  readonly assessors: readonly ScopeChoice[];
  readonly units: readonly ScopeChoice[];
  readonly methods: readonly ScopeChoice[];
  readonly sites: readonly ScopeChoice[];
}

/** What HiGHS found of the newest draw's choice for coverage, and what it proved. */
export interface Optimum {
  readonly engineSize: number;
  readonly size: number;
  readonly bound: number;
  readonly isSmallest: boolean;
  readonly isRiskiest: boolean;
  /** Points of risk of the sample: red 3, amber 2, green 1. */
  readonly engineRisk: number;
  readonly risk: number;
  readonly seconds: number;
  readonly sentences: readonly string[];
  /** Why it cannot be adopted; null: it can. */
  readonly refusal: string | null;
}

export interface DrawListed {
  readonly number: number;
  readonly kind: 're-planned' | 'optimum adopted' | null;
  readonly reason: string | null;
  readonly seed: string;
  readonly population: number;
  readonly populationSha256: string;
  readonly frozenAt: IsoTime;
  readonly drawnAt: IsoTime;
  readonly selected: number;
}

export interface WideningListed {
  readonly id: string;
  readonly drawNumber: number;
  readonly scopeWords: string;
  readonly asked: number;
  readonly added: number;
  readonly reason: string;
  readonly isAfterOverturn: boolean;
  readonly by: string;
  readonly at: IsoTime;
}

/** How a plan came to what it is: every draw, every widening, and what the newest draw told. */
export interface DrawRecord {
  readonly draws: readonly DrawListed[];
  readonly widenings: readonly WideningListed[];
  readonly parts: Readonly<Record<SamplePart, number>>;
  readonly kept: number;
  readonly takenOut: number;
  readonly overall: { readonly of: number; readonly take: number } | null;
  readonly optimum: {
    readonly size: number;
    readonly bound: number;
    readonly isSmallest: boolean;
    readonly seconds: number;
  } | null;
}

/** The newest draw and every widening, made again and compared. */
export interface CheckedDraw {
  readonly repeats: boolean;
  /** What does not fit; empty where it repeats. */
  readonly differences: readonly string[];
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
  /** How often the plan was drawn, and why each time. */
  readonly drawn: readonly string[];
}

export interface NotSelectedRow {
  readonly decisionId: string;
  readonly learnerId: string;
  readonly unitId: string;
  readonly learner: string;
  readonly unit: string;
  readonly method: string;
  readonly assessor: string;
  readonly decidedOn: IsoDate;
  readonly why: string;
}

const scope = z.strictObject({
  assessorId: id.nullable(),
  unitId: id.nullable(),
  method: z.enum(ASSESSMENT_METHODS).nullable(),
  siteId: id.nullable(),
});
const count = z.number().int().min(1, 'Give at least 1.').max(1_000, 'Give at most 1,000.');

const notSelectedFilter = {
  planId: id,
  assessorId: id.nullable(),
  unitId: id.nullable(),
  /** Words of learner, unit, method, assessor or day; all of them. */
  text: line,
};

const onePlan = z.strictObject({ planId: id });

export const drawChannels = {
  'plans.drawAgainPreview': channel<DrawAgainPreview>()(onePlan, ['not-found']),
  /** What drawing the plan again with its seed, over the decisions there are today, would change. */
  'plans.rePlanPreview': channel<RePlanPreview>()(z.strictObject({ jobId, planId: id }), [
    'not-found',
    'empty-population',
    'not-allowed',
    'cancelled',
  ]),
  'plans.rePlan': channel<{ readonly changes: number; readonly kept: number }>()(
    z.strictObject({ jobId, planId: id, reason: requiredLine }),
    ['not-found', 'empty-population', 'not-allowed', 'cancelled', 'changed-meanwhile'],
  ),
  'plans.wideningPreview': channel<WideningPreview>()(z.strictObject({ planId: id, scope, count }), [
    'not-found',
  ]),
  /** The next tickets of the same draw within a scope. `sampleId`: the sample that overturned a decision (S4). */
  'plans.widen': channel<WideningPreview>()(
    z.strictObject({ planId: id, scope, count, reason: requiredLine, sampleId: id.nullable() }),
    ['not-found', 'not-allowed', 'nothing-left', 'malformed', 'changed-meanwhile'],
  ),
  /** Null: of all plans. */
  'plans.wideningsDue': channel<readonly WideningDue[]>()(z.strictObject({ planId: id.nullable() })),
  'plans.openChoices': channel<OpenChoices>()(onePlan, ['not-found']),
  /** Looks for the exact optimum of the newest draw's choice for coverage; nothing is written. */
  'plans.optimum': channel<Optimum>()(
    z.strictObject({ jobId, planId: id, seconds: z.union([z.literal(10), z.literal(60)]) }),
    ['not-found', 'not-allowed', 'cancelled'],
  ),
  /** Takes the optimum that was found last for the plan in place of the engine's choice for coverage. */
  'plans.adoptOptimum': channel<null>()(z.strictObject({ jobId, planId: id, reason: requiredLine }), [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'refused',
  ]),
  'plans.drawRecord': channel<DrawRecord>()(onePlan, ['not-found']),
  'plans.checkDraw': channel<CheckedDraw>()(onePlan, ['not-found']),
  /** What anybody types into a shell to draw the random part again from the exported population. */
  'plans.shellCheck': channel<ShellCheck>()(onePlan, ['not-found']),
  /** Decisions of the population that are not in the plan, each with the reason (S5). */
  'plans.notSelected': channel<Page<NotSelectedRow>>()(
    z.strictObject({
      ...notSelectedFilter,
      /** The last decision of the page before. */
      after: id.nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    ['not-found'],
  ),
  /** Why one decision was not selected; null: it was, or it is in the plan. */
  'plans.whyNot': channel<{ readonly sentence: string | null }>()(
    z.strictObject({ planId: id, decisionId: id }),
    ['not-found'],
  ),
  'plans.saveNotSelected': channel<{ readonly savedAs: string } | null>()(z.strictObject(notSelectedFilter), [
    'not-found',
  ]),
} as const;
