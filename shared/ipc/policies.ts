import * as z from 'zod';
import type { IsoTime } from '../domain/calendar';
import type { ComparedLine } from '../domain/sampling/compare-lines';
import { samplingPolicySchema, type SamplingPolicy } from '../domain/sampling/policy';
import type { ReadyMadePolicy } from '../domain/sampling/ready-made';
import { channel } from './channel';
import { id, nothing } from './common';

/** A named policy as its newest version has it. */
export interface PolicyRow {
  /** Names the policy across its versions. */
  readonly rootId: string;
  /** The newest version. */
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly policy: SamplingPolicy;
  /** Offered to new plans no more. */
  readonly isRetired: boolean;
  readonly recordedBy: string;
  readonly recordedAt: IsoTime;
  /** Plans made under any of its versions. */
  readonly plans: number;
}

/** The policies that a rule pack in force makes ready. */
export interface ReadyMadePack {
  /** `Common practice, edition 1`. */
  readonly name: string;
  /** Null: the centre's general pack; else a qualification that is judged by this one. */
  readonly qualificationId: string | null;
  /** Codes of the qualifications that are judged by it today. */
  readonly qualifications: readonly string[];
  readonly policies: readonly ReadyMadePolicy[];
}

export interface PolicyList {
  /** By name; retired ones last. */
  readonly policies: readonly PolicyRow[];
  readonly readyMade: readonly ReadyMadePack[];
}

export interface PolicyVersion {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly policy: SamplingPolicy;
  readonly isRetired: boolean;
  readonly recordedBy: string;
  readonly recordedAt: IsoTime;
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  /** The policy in words against the version before; empty for the first. */
  readonly changes: readonly ComparedLine[];
}

export interface PolicyDetail {
  readonly rootId: string;
  /** Newest first, at least one. */
  readonly versions: readonly PolicyVersion[];
}

export const savePolicy = z.strictObject({
  /** The version that the new one was made from; null makes a new policy. */
  base: id.nullable(),
  /** Its version is given when it is saved. */
  policy: samplingPolicySchema,
});

export const policyChannels = {
  'policies.list': channel<PolicyList>()(nothing),
  /** By the id of any of its versions. */
  'policies.get': channel<PolicyDetail>()(z.strictObject({ id }), ['not-found']),
  'policies.save': channel<{ readonly rootId: string; readonly version: number }>()(savePolicy, [
    'not-found',
    'not-allowed',
    'name-taken',
    'changed-meanwhile',
    'nothing-changed',
    'invalid',
  ]),
  /** Or offers it again. Plans made under it keep it. */
  'policies.retire': channel<null>()(z.strictObject({ base: id, isRetired: z.boolean() }), [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'nothing-changed',
  ]),
} as const;
