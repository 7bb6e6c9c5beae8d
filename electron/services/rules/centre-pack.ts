import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import type { Failure } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import type { Ledger } from '../../database/ledger';
import { rulePackRevisions, rulePackRootWithKey, type RulePackTableRow } from '../../database/rule-packs';

/** The newest revision of the pack with a key. */
export const newestOf = (db: ReadableDatabase, key: string): RulePackTableRow | undefined => {
  const root = rulePackRootWithKey.get(db, key)?.id;
  return root === undefined ? undefined : rulePackRevisions.get(db, root);
};

/** What a revision of the centre's own pack adds to its rules. */
interface Revision {
  readonly id: string;
  readonly rootId: string;
  readonly replaces: string | null;
  readonly validFrom: string;
  readonly reason: string;
}

/** The centre's own pack as it is stored; throws on rules that the schema refuses. */
export const centrePackRow = (tx: Ledger, pack: RulePack, revision: Revision): RulePackTableRow => ({
  id: revision.id,
  root_id: revision.rootId,
  replaces: revision.replaces,
  pack_key: pack.key,
  title: pack.title,
  edition: pack.edition,
  origin: 'centre',
  body: JSON.stringify(rulePackSchema.parse(pack)),
  valid_from: revision.validFrom,
  reason: revision.reason,
  recorded_at: tx.context.now,
  recorded_by: tx.context.actor.id,
  device_id: tx.context.deviceId,
});

export const missing = (field: 'title' | 'reason'): Failure => ({
  code: 'invalid',
  message: field === 'title' ? 'Give the copy a title.' : 'Say why; it is kept with the change.',
  field,
});
