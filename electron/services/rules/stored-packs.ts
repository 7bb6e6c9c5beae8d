import type { IsoDate } from '../../../shared/domain/calendar';
import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import type { ReadableDatabase } from '../../database/connection';
import type { RulePackTableRow } from '../../database/rule-packs';

/** The first day of a pack's first revision: it judges everything that was recorded before it, too. */
export const BEGINNING: IsoDate = '1900-01-01';

/** The first day of a revision as people read it; null: from the beginning. */
export const validFromOf = ({ valid_from }: Pick<RulePackTableRow, 'valid_from'>): IsoDate | null =>
  valid_from === BEGINNING ? null : valid_from;

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
