import * as z from 'zod';
import type { IsoDate, IsoTime } from '../domain/calendar';
import type { RuleChange } from '../domain/rules/pack-changes';
import { rulePackSchema, type RulePack } from '../domain/rules/pack-schema';
import { channel } from './channel';
import { id, isoDate, nothing, requiredLine } from './common';

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

/** A qualification judged under a pack today; `id` null: everything that belongs to no qualification. */
export interface PackUse {
  readonly id: string | null;
  readonly code: string;
  readonly title: string;
}

export interface RulePackRow {
  readonly key: string;
  readonly title: string;
  readonly edition: string;
  readonly origin: 'shipped' | 'centre';
  readonly awardingOrganisation: string | null;
  readonly rulesOn: number;
  readonly usedBy: readonly PackUse[];
  readonly revisions: number;
  readonly changedAt: IsoTime;
  /** Null: it came with the application. */
  readonly changedBy: string | null;
}

/** One edition or revision of a pack, and what it changed against the one before. */
export interface RulePackRevision {
  readonly id: string;
  readonly edition: string;
  /** Null: from the beginning. */
  readonly validFrom: IsoDate | null;
  readonly recordedAt: IsoTime;
  readonly recordedBy: string | null;
  readonly reason: string | null;
  readonly changes: readonly RuleChange[];
}

export interface RulePackDetail extends RulePackRow {
  /** The newest revision: the base of whatever is changed. */
  readonly packId: string;
  readonly validFrom: IsoDate | null;
  readonly pack: RulePack;
  /** Newest first. */
  readonly history: readonly RulePackRevision[];
}

/** Under which pack a qualification is judged, and since when. */
export interface QualificationRules {
  /** The pack of today. */
  readonly key: string;
  readonly name: string;
  /** Null where nobody chose: the shipped pack that names the qualification, or common practice. */
  readonly since: IsoDate | null;
  /** Newest first; may begin in the future. */
  readonly choices: readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly from: IsoDate;
    readonly recordedAt: IsoTime;
    readonly recordedBy: string | null;
  }[];
}

/** Whole rules by id, as they are to be; those left out stay. */
const changedRules = rulePackSchema.shape.rules.partial();
const packKey = rulePackSchema.shape.key;
const why = requiredLine.min(1, 'Say why; it is kept with the change.');

export const copyPack = z.strictObject({ key: packKey, title: requiredLine, reason: why });
export const changePack = z.strictObject({
  key: packKey,
  /** The revision that the change was made from. */
  base: id,
  rules: changedRules,
  validFrom: isoDate,
  reason: why,
});
export const choosePack = z.strictObject({ qualificationId: id.nullable(), key: packKey, from: isoDate });

export const ruleChannels = {
  /** For a qualification, or (null) for what belongs to none; today's unless a day is given. */
  'rules.inForce': channel<RulesInForce>()(
    z.strictObject({ qualificationId: id.nullable(), day: isoDate.optional() }),
  ),
  'rules.packs': channel<readonly RulePackRow[]>()(nothing),
  'rules.pack': channel<RulePackDetail>()(z.strictObject({ key: packKey }), ['not-found']),
  'rules.copy': channel<{ readonly key: string }>()(copyPack, ['not-found', 'name-taken', 'not-allowed']),
  'rules.change': channel<{ readonly packId: string }>()(changePack, [
    'not-found',
    'not-allowed',
    'shipped',
    'changed-meanwhile',
    'nothing-changed',
    'invalid',
  ]),
  'rules.ofQualification': channel<QualificationRules>()(z.strictObject({ qualificationId: id.nullable() }), [
    'not-found',
  ]),
  'rules.choose': channel<null>()(choosePack, ['not-found', 'not-allowed', 'nothing-changed', 'invalid']),
} as const;
