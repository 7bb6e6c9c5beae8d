import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import { RISK_RATINGS, type RiskRating } from '../domain/people';
import type { ComputedRisk, RiskPart } from '../domain/risk/facts';
import type { RiskWeights } from '../domain/risk/weights';
import { channel } from './channel';
import { id, isoDate, requiredLine } from './common';

/** One rating as it was given, with the sum that the facts gave then. */
export interface RiskAssessment {
  readonly id: string;
  readonly assessedOn: IsoDate;
  readonly rating: RiskRating;
  readonly computed: RiskRating;
  readonly points: number;
  readonly parts: readonly RiskPart[];
  readonly reason: string | null;
  readonly reviewOn: IsoDate | null;
  readonly origin: 'computed' | 'overridden' | 'imported';
  readonly recordedBy: string;
  readonly recordedAt: IsoTime;
}

/** An assessor's risk: as the facts give it today, as it is in force, and as it was. */
export interface PersonRisk {
  readonly computed: ComputedRisk;
  readonly weights: RiskWeights;
  /** Null: nobody rated them yet. */
  readonly inForce: {
    readonly rating: RiskRating;
    readonly reason: string | null;
    readonly reviewOn: IsoDate | null;
  } | null;
  /** Newest first; the first one is in force. Empty for a rating from before ratings were kept as history. */
  readonly history: readonly RiskAssessment[];
}

/** The newest rating on record that the change was made from; null where there is none. */
const base = id.nullable();

export const acceptRisk = z.strictObject({
  personId: id,
  base,
  /** What was seen, so that nobody takes a sum that they did not read. */
  seen: z.strictObject({ rating: z.enum(RISK_RATINGS), points: z.int().min(0) }),
});

export const overrideRisk = z.strictObject({
  personId: id,
  base,
  rating: z.enum(RISK_RATINGS),
  reason: requiredLine,
  reviewOn: isoDate,
});

const CODES = ['not-found', 'not-allowed', 'changed-meanwhile'] as const;

export const riskChannels = {
  'risk.get': channel<PersonRisk>()(z.strictObject({ personId: id }), ['not-found']),
  /** Puts the computed rating in force. */
  'risk.accept': channel<null>()(acceptRisk, CODES),
  /** Puts another one in force, with its reason, until it is looked at again. */
  'risk.override': channel<null>()(overrideRisk, [...CODES, 'dates']),
} as const;
