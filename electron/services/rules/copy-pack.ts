import { cleanText } from '../../../shared/domain/import/clean';
import { centrePackKey } from '../../../shared/domain/rules/pack-key';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { newestRulePacks, rulePackTable } from '../../database/rule-packs';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { centrePackRow, missing, newestOf } from './centre-pack';
import { BEGINNING, packOf } from './stored-packs';

/** Makes the centre's own copy of a pack under a title of its own. Failures: `name-taken`, `not-found`. */
export function copyPack(
  centre: CentreContext,
  request: ParsedOf<'rules.copy'>,
): Result<{ readonly key: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const title = cleanText(request.title);
  const reason = cleanText(request.reason);
  if (title === '' || reason === '') return fail(missing(title === '' ? 'title' : 'reason'));
  return tryCommit(centre.db, centre.commitContext(), 'rule pack copied', title, (tx) => {
    const source = newestOf(tx.db, request.key);
    if (!source) return notFound('This rule pack');
    const key = centrePackKey(title);
    const isTaken = newestRulePacks
      .all(tx.db)
      .some((pack) => pack.pack_key === key || pack.title.toLowerCase() === title.toLowerCase());
    if (isTaken) return fail(nameTaken);
    const id = newId();
    const pack: RulePack = { ...packOf(tx.db, source), key, title, edition: '1' };
    tx.insert(
      rulePackTable,
      centrePackRow(tx, pack, { id, rootId: id, replaces: null, validFrom: BEGINNING, reason }),
    );
    return ok({ key });
  });
}

const nameTaken: Failure = {
  code: 'name-taken',
  message: 'There is a rule pack of this title already.',
  remedy: 'Choose another title.',
  field: 'title',
};
