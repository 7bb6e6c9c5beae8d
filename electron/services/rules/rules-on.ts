import type { IsoDate } from '../../../shared/domain/calendar';
import type { RulesInForce } from '../../../shared/ipc/rules';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { qualificationById } from '../../database/qualifications';
import { qualificationRulesOn } from '../../database/qualification-rules';
import {
  rulePackById,
  rulePackOn,
  rulePackRootWithKey,
  shippedRootForCode,
  type RulePackTableRow,
} from '../../database/rule-packs';
import type { CentreContext } from '../centre-context';
import { packName, packOf } from './stored-packs';

/** For a qualification that no shipped pack names, and for what belongs to no qualification. */
export const COMMON_PRACTICE = 'common-practice';

/**
 * The rules that a day is judged under: the pack chosen for the qualification by then; without a choice the shipped
 * pack that names its product code; else the centre's general pack, which is common practice unless another was
 * chosen. Of that pack the newest revision valid on the day, so what was judged under an older edition stays so. Null
 * asks for the general pack. Reads the database alone, so that workers may call it too.
 */
export function rulesOn(db: ReadableDatabase, qualificationId: string | null, day: IsoDate): RulesInForce {
  const row = packRowOn(db, qualificationId, day);
  return { packId: row.id, pack: packOf(db, row), name: packName(row) };
}

/** As `rulesOn`, as the pack is stored. */
export function packRowOn(
  db: ReadableDatabase,
  qualificationId: string | null,
  day: IsoDate,
): RulePackTableRow {
  const root = chosenRoot(db, qualificationId, day) ?? generalRoot(db, day);
  // The first revision stands for the days before it, too.
  const row = rulePackOn.get(db, { root, day }) ?? rulePackById.get(db, root);
  if (!row) throw new Error(`no rule pack ${root}`);
  return row;
}

function chosenRoot(db: ReadableDatabase, qualificationId: string | null, day: IsoDate): string | undefined {
  if (qualificationId === null) return undefined;
  const chosen = qualificationRulesOn.get(db, { qualification: qualificationId, day });
  if (chosen) return chosen.pack_root_id;
  const code = qualificationById.get(db, qualificationId)?.code;
  return code === undefined ? undefined : shippedRootForCode.get(db, code)?.id;
}

function generalRoot(db: ReadableDatabase, day: IsoDate): string {
  const chosen = qualificationRulesOn.get(db, { qualification: null, day });
  const root = chosen?.pack_root_id ?? rulePackRootWithKey.get(db, COMMON_PRACTICE)?.id;
  if (root === undefined) throw new Error('the shipped rule packs are not in this centre’s file');
  return root;
}

/** For forms: the rules of today, or of the day given. */
export const rulesInForce = (
  centre: CentreContext,
  { qualificationId, day }: { readonly qualificationId: string | null; readonly day?: IsoDate | undefined },
): Result<RulesInForce> => ok(rulesOn(centre.db, qualificationId, day ?? centre.today()));
