import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../../../shared/domain/calendar';
import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import type { WritableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { commit, type CommitContext, type Ledger } from '../../database/ledger';
import { rulePackRevisions, rulePackRootWithKey, rulePackTable } from '../../database/rule-packs';
import { BEGINNING, packOf } from './stored-packs';

/** The rule packs that come with the application, in `rule-packs/` of its resources. Throws on a file that is wrong. */
export function shippedPacks(resourcesFolder: string): readonly RulePack[] {
  const folder = path.join(resourcesFolder, 'rule-packs');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => rulePackSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
}

/**
 * Puts the shipped packs into the centre's file. An edition that the file does not know yet replaces the newest one
 * from `today` on; one that it knows is left, so that an older application never takes a newer edition back.
 */
export function putInShippedPacks(tx: Ledger, packs: readonly RulePack[], today: IsoDate): void {
  for (const pack of packs) {
    const rootId = rulePackRootWithKey.get(tx.db, pack.key)?.id;
    const known = rootId === undefined ? [] : rulePackRevisions.all(tx.db, rootId);
    const [newest] = known;
    const body = JSON.stringify(pack);
    if (known.some((row) => row.origin === 'centre' || JSON.stringify(packOf(tx.db, row)) === body)) continue;
    const id = newId();
    tx.insert(rulePackTable, {
      id,
      root_id: rootId ?? id,
      replaces: newest?.id ?? null,
      pack_key: pack.key,
      title: pack.title,
      edition: pack.edition,
      origin: 'shipped',
      body,
      valid_from: newest === undefined ? BEGINNING : later(newest.valid_from, today),
      reason: null,
      recorded_at: tx.context.now,
      recorded_by: null,
      device_id: tx.context.deviceId,
    });
  }
}

/** As `putInShippedPacks`, in a commit of its own in the application's name; nothing is written when all are there. */
export function updateShippedPacks(
  db: WritableDatabase,
  context: CommitContext,
  packs: readonly RulePack[],
  today: IsoDate,
): void {
  commit(
    db,
    { ...context, actor: { id: null, name: 'Countersign' } },
    'rule packs brought up to date',
    packs.map(({ title, edition }) => `${title}, edition ${edition}`).join('; '),
    (tx) => putInShippedPacks(tx, packs, today),
  );
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
