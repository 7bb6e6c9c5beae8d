import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import type { ReadableDatabase } from '../../database/connection';
import type { RulePackTableRow } from '../../database/rule-packs';

/** Packs are read for every entry that is typed, and a stored one never changes: each is parsed once a connection. */
const parsed = new WeakMap<ReadableDatabase, Map<string, RulePack>>();

/** The rules of a stored pack. */
export function packOf(db: ReadableDatabase, row: Pick<RulePackTableRow, 'id' | 'body'>): RulePack {
  const known = parsed.get(db) ?? new Map<string, RulePack>();
  parsed.set(db, known);
  const before = known.get(row.id);
  if (before) return before;
  const pack = rulePackSchema.parse(JSON.parse(row.body));
  known.set(row.id, pack);
  return pack;
}

/** A pack as records and reports name it: `VTCT record of assessment (RQF), edition 1`. */
export const packName = ({ title, edition }: Pick<RulePackTableRow, 'title' | 'edition'>): string =>
  `${title}, edition ${edition}`;
