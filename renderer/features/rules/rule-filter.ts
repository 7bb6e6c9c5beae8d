import type { Severity } from '../../../shared/domain/rules/finding';
import { inForce } from '../../../shared/domain/rules/in-force';
import type { RulePack, RuleSetting } from '../../../shared/domain/rules/pack-schema';
import { parameterWords, RULE_GROUPS, type ParameterWords } from '../../../shared/domain/rules/pack-words';
import { FIXED_RULES, RULE_IDS, type RuleId } from '../../../shared/domain/rules/rule-ids';
import type { RulePackRevision } from '../../../shared/ipc/rules';

/** A rule as the page of its pack shows it. */
export interface RuleRow {
  readonly id: RuleId;
  readonly setting: Omit<RuleSetting, 'parameters'>;
  readonly parameters: readonly ParameterWords[];
  /** Held by the database: neither switched off nor softened. */
  readonly isFixed: boolean;
  readonly isInForce: boolean;
}

export interface RuleGroup {
  readonly title: string;
  readonly rows: readonly RuleRow[];
}

export type RuleFilter = Severity | 'all' | 'off';

/** The rules of a pack in their groups, as far as words and filter fit; groups without any are left out. */
export function ruleGroups(
  pack: RulePack,
  { words, filter, today }: { readonly words: string; readonly filter: RuleFilter; readonly today: string },
): readonly RuleGroup[] {
  const wanted = words.trim().toLowerCase();
  const rows = RULE_IDS.map((id): RuleRow => ({
    id,
    setting: pack.rules[id],
    parameters: parameterWords(pack.rules, id),
    isFixed: FIXED_RULES.includes(id),
    isInForce: inForce(pack, id, today),
  })).filter((row) => fitsFilter(row, filter) && (wanted === '' || fitsWords(row, wanted)));
  return RULE_GROUPS.map(({ letter, title }) => ({
    title,
    rows: rows.filter(({ id }) => id.startsWith(letter)),
  })).filter((group) => group.rows.length > 0);
}

const fitsFilter = ({ setting, isInForce }: RuleRow, filter: RuleFilter): boolean =>
  filter === 'all' || (filter === 'off' ? !isInForce : isInForce && setting.severity === filter);

function fitsWords({ id, setting, parameters }: RuleRow, wanted: string): boolean {
  const text = [
    setting.sentence,
    setting.source,
    ...parameters.flatMap(({ label, value }) => [label, value]),
  ];
  return id.toLowerCase() === wanted || text.some((each) => each.toLowerCase().includes(wanted));
}

/** Whether a rule was changed by a revision newer than `base`: then a form made from `base` has met another change. */
export function isChangedSince(
  history: readonly Pick<RulePackRevision, 'id' | 'changes'>[],
  base: string,
  ruleId: RuleId,
): boolean {
  const at = history.findIndex(({ id }) => id === base);
  const newer = at === -1 ? history : history.slice(0, at);
  return newer.some(({ changes }) => changes.some((change) => change.ruleId === ruleId));
}
