import type { RulePack } from './pack-schema';
import { parameterWords, periodWords, SEVERITY_WORDS } from './pack-words';
import { RULE_IDS, type RuleId } from './rule-ids';

/** One thing that a revision changed in a rule, in words. */
export interface SettingChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface RuleChange {
  readonly ruleId: RuleId;
  readonly changes: readonly SettingChange[];
}

/** What differs between two revisions of a pack, rule by rule, in the order of the rules; empty when nothing does. */
export function packChanges(before: RulePack, after: RulePack): readonly RuleChange[] {
  return RULE_IDS.flatMap((ruleId) => {
    const changes = ruleChanges(before, after, ruleId);
    return changes.length === 0 ? [] : [{ ruleId, changes }];
  });
}

/** What differs in one rule; empty when nothing does. */
export function ruleChanges(
  before: Pick<RulePack, 'rules'>,
  after: Pick<RulePack, 'rules'>,
  ruleId: RuleId,
): readonly SettingChange[] {
  const [was, is] = [lines(before, ruleId), lines(after, ruleId)];
  const labels = [...new Set([...was.keys(), ...is.keys()])];
  return labels.flatMap((label) => {
    const change = { label, before: was.get(label) ?? 'not set', after: is.get(label) ?? 'not set' };
    return change.before === change.after ? [] : [change];
  });
}

/** A rule as label and value, parameters included. */
function lines({ rules }: Pick<RulePack, 'rules'>, ruleId: RuleId): ReadonlyMap<string, string> {
  const setting = rules[ruleId];
  return new Map([
    ['In force', periodWords(setting)],
    ['Severity', SEVERITY_WORDS[setting.severity]],
    ['Sentence', setting.sentence],
    ['Source', setting.source],
    ...parameterWords(rules, ruleId).map(({ label, value }): [string, string] => [label, value]),
  ]);
}
