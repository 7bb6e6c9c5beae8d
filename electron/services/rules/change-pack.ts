import { cleanText } from '../../../shared/domain/import/clean';
import { packChanges } from '../../../shared/domain/rules/pack-changes';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { RULE_IDS, type RuleId } from '../../../shared/domain/rules/rule-ids';
import { settingProblems, tidySetting } from '../../../shared/domain/rules/setting-problems';
import { formatDate } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { rulePackRevisions, rulePackTable, type RulePackTableRow } from '../../database/rule-packs';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { centrePackRow, missing, newestOf } from './centre-pack';
import { packOf } from './stored-packs';

/**
 * Changes rules of the centre's own copy: a new revision, valid from a day that is not before the newest one's.
 * Failures: `shipped`, `changed-meanwhile`, `nothing-changed`, `invalid` (field: `<ruleId>.<field>`, `validFrom` or
 * `reason`).
 */
export function changePack(
  centre: CentreContext,
  { key, base, rules, validFrom, reason }: ParsedOf<'rules.change'>,
): Result<{ readonly packId: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const newest = newestOf(centre.db, key);
  if (!newest) return notFound('This rule pack');
  const ids = RULE_IDS.filter((ruleId) => rules[ruleId] !== undefined);
  const subject = `${newest.title}: ${ids.join(', ')}`;
  return tryCommit(centre.db, centre.commitContext(), 'rules changed', subject, (tx) => {
    const stored = newestOf(tx.db, key);
    if (!stored) return notFound('This rule pack');
    const refusal = changeRefusal(stored, base, validFrom);
    if (refusal) return fail(refusal);
    const before = packOf(tx.db, stored);
    const after = changed(before, rules, ids);
    const problem = firstProblem(after, ids);
    if (problem) return fail(problem);
    if (cleanText(reason) === '') return fail(missing('reason'));
    if (packChanges(before, after).length === 0) return fail(nothingChanged);
    const edition = String(rulePackRevisions.all(tx.db, stored.root_id).length + 1);
    const id = newId();
    tx.insert(
      rulePackTable,
      centrePackRow(
        tx,
        { ...after, edition },
        { id, rootId: stored.root_id, replaces: stored.id, validFrom, reason: cleanText(reason) },
      ),
    );
    return ok({ packId: id });
  });
}

function changed(
  before: RulePack,
  changes: ParsedOf<'rules.change'>['rules'],
  ids: readonly RuleId[],
): RulePack {
  const given = Object.fromEntries(Object.entries(changes).filter(([, setting]) => setting !== undefined));
  const rules = ids.reduce((tidied, ruleId) => tidySetting(tidied, ruleId), { ...before.rules, ...given });
  return { ...before, rules };
}

function firstProblem({ rules }: RulePack, ids: readonly RuleId[]): Failure | undefined {
  for (const ruleId of ids)
    for (const [field, message] of Object.entries(settingProblems(rules, ruleId)))
      return { code: 'invalid', message: `${ruleId}: ${message}`, field: `${ruleId}.${field}` };
  return undefined;
}

function changeRefusal(stored: RulePackTableRow, base: string, validFrom: string): Failure | undefined {
  if (stored.origin === 'shipped')
    return {
      code: 'shipped',
      message: 'A pack that came with Countersign is not changed.',
      remedy: 'Copy it, and change the copy.',
    };
  if (stored.id !== base)
    return {
      code: 'changed-meanwhile',
      message: `${stored.title} was changed since this was opened.`,
      remedy: 'Compare both versions, then keep yours or take what is on record.',
    };
  if (validFrom < stored.valid_from)
    return {
      code: 'invalid',
      message: `The newest revision is valid from ${formatDate(stored.valid_from)}; a later one cannot begin before it.`,
      remedy: `Choose ${formatDate(stored.valid_from)} or a later day.`,
      field: 'validFrom',
    };
  return undefined;
}

const nothingChanged: Failure = {
  code: 'nothing-changed',
  message: 'Nothing was changed.',
  remedy: 'Change the rule, or close it.',
};
