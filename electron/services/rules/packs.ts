import { FIXED_RULES, RULE_IDS } from '../../../shared/domain/rules/rule-ids';
import { packChanges } from '../../../shared/domain/rules/pack-changes';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import type { PackUse, RulePackDetail, RulePackRevision, RulePackRow } from '../../../shared/ipc/rules';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { qualifications } from '../../database/qualifications';
import {
  newestRulePacks,
  rulePackRevisions,
  rulePackRootWithKey,
  type RulePackRevisionRow,
} from '../../database/rule-packs';
import { notFound, type CentreContext } from '../centre-context';
import { packRowOn } from './rules-on';
import { packOf, validFromOf } from './stored-packs';

/** Every pack of the centre: those that came with the application, then its own. */
export function listPacks(centre: CentreContext): Result<readonly RulePackRow[]> {
  const uses = packUses(centre);
  return ok(
    newestRulePacks
      .all(centre.db)
      .map((row) => packRow(centre.db, row, row.revisions, uses.get(row.root_id) ?? [])),
  );
}

/** One pack with its revisions, and what each changed. Failure: `not-found`. */
export function getPack(centre: CentreContext, { key }: { readonly key: string }): Result<RulePackDetail> {
  const { db } = centre;
  const root = rulePackRootWithKey.get(db, key)?.id;
  const revisions = root === undefined ? [] : rulePackRevisions.all(db, root);
  const [newest] = revisions;
  if (root === undefined || !newest) return notFound('This rule pack');
  return ok({
    ...packRow(db, newest, revisions.length, packUses(centre).get(root) ?? []),
    packId: newest.id,
    validFrom: validFromOf(newest),
    pack: packOf(db, newest),
    history: revisions.map((row, index) => revisionOf(db, row, revisions[index + 1])),
  });
}

const packRow = (
  db: ReadableDatabase,
  row: RulePackRevisionRow,
  revisions: number,
  usedBy: readonly PackUse[],
): RulePackRow => {
  const pack = packOf(db, row);
  return {
    key: row.pack_key,
    title: row.title,
    edition: row.edition,
    origin: row.origin,
    awardingOrganisation: pack.awardingOrganisation,
    rulesOn: rulesSwitchedOn(pack),
    usedBy,
    revisions,
    changedAt: row.recorded_at,
    changedBy: row.recorded_by_name,
  };
};

const rulesSwitchedOn = (pack: RulePack): number =>
  RULE_IDS.filter((ruleId) => FIXED_RULES.includes(ruleId) || pack.rules[ruleId].on).length;

const revisionOf = (
  db: ReadableDatabase,
  row: RulePackRevisionRow,
  before: RulePackRevisionRow | undefined,
): RulePackRevision => ({
  id: row.id,
  edition: row.edition,
  validFrom: validFromOf(row),
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
  reason: row.reason,
  changes: before ? packChanges(packOf(db, before), packOf(db, row)) : [],
});

/** What is judged under which pack today, by the pack's root. */
function packUses(centre: CentreContext): ReadonlyMap<string, readonly PackUse[]> {
  const today = centre.today();
  const uses = new Map<string, PackUse[]>();
  const add = (use: PackUse): void => {
    const { root_id } = packRowOn(centre.db, use.id, today);
    uses.set(root_id, [...(uses.get(root_id) ?? []), use]);
  };
  for (const { id, code, title } of qualifications.all(centre.db)) add({ id, code, title });
  add({ id: null, code: 'the centre in general', title: 'What belongs to no qualification' });
  return uses;
}
