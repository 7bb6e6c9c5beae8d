import type { RulesFrom } from '../../../shared/domain/import/context';
import type { ReadableDatabase } from '../../database/connection';
import { qualificationRulesOf } from '../../database/qualification-rules';
import { newestRulePacks, rulePackRevisions } from '../../database/rule-packs';
import { rulesOn } from '../rules/rules-on';
import { BEGINNING } from '../rules/stored-packs';

/** What a qualification has been judged under since when: decisions of years can come in one file. */
export function rulesOverTime(db: ReadableDatabase, qualificationId: string): readonly RulesFrom[] {
  const choices = [qualificationId, null].flatMap((id) => qualificationRulesOf.all(db, id));
  const revisions = newestRulePacks.all(db).flatMap(({ root_id }) => rulePackRevisions.all(db, root_id));
  const days = new Set([
    BEGINNING,
    ...choices.map(({ from_on }) => from_on),
    ...revisions.map(({ valid_from }) => valid_from),
  ]);
  return [...days].sort().map((from) => ({ from, pack: rulesOn(db, qualificationId, from).pack }));
}
