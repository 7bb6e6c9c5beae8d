import * as z from 'zod';
import type { RulePack } from '../domain/rules/pack-schema';
import { channel } from './channel';
import { id, isoDate } from './common';

/** The rules that something is judged under. */
export interface RulesInForce {
  /** The stored edition: what a judgement names. */
  readonly packId: string;
  readonly pack: RulePack;
  /** `VTCT record of assessment (RQF), edition 1`. */
  readonly name: string;
}

/** In requests: why something is recorded although a rule warns, by `findingKey`. */
export const ruleReasons = z.record(
  z.string().max(120),
  z.string().max(2_000, 'Use at most 2,000 characters.'),
);
export type RuleReasons = z.infer<typeof ruleReasons>;

export const ruleChannels = {
  /** For a qualification, or (null) for what belongs to none; today's unless a day is given. */
  'rules.inForce': channel<RulesInForce>()(
    z.strictObject({ qualificationId: id.nullable(), day: isoDate.optional() }),
  ),
} as const;
