import type { IsoDate } from '../calendar';
import type { Finding } from './finding';
import type { RulePack, RuleSettings } from './pack-schema';
import { FIXED_RULES } from './rule-ids';
import type { RuleId } from './rule-ids';

/** What a rule finds wrong, before the pack says how severe that is and in whose words the rule stands. */
export type Breach = Pick<Finding, 'message' | 'remedy' | 'field'>;

/** On, and the day lies between the rule's first and last day (both included). A fixed rule always is. */
export function inForce(pack: RulePack, ruleId: RuleId, day: IsoDate): boolean {
  if (FIXED_RULES.includes(ruleId)) return true;
  const { on, from, to } = pack.rules[ruleId];
  return on && (from === null || from <= day) && (to === null || day <= to);
}

/** A breach with the severity, sentence and source that the pack gives its rule. A fixed rule always refuses. */
export function findingOf(pack: RulePack, ruleId: RuleId, { message, remedy, field }: Breach): Finding {
  const { severity, sentence, source } = pack.rules[ruleId];
  const isFixed = FIXED_RULES.includes(ruleId);
  return { ruleId, severity: isFixed ? 'block' : severity, message, remedy, field, sentence, source };
}

/** Findings of one rule: nothing where the pack has it out of force, else every breach that `rule` sees. */
export function judge<Id extends RuleId>(
  pack: RulePack,
  ruleId: Id,
  day: IsoDate,
  rule: (parameters: RuleSettings[Id]['parameters']) => readonly Breach[],
): readonly Finding[] {
  if (!inForce(pack, ruleId, day)) return [];
  return rule(pack.rules[ruleId].parameters).map((breach) => findingOf(pack, ruleId, breach));
}

/** The same findings for information only: they will refuse or ask later, at sign-off. */
export const asInformation = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, severity: 'info' }));

/** The same findings beside another field of another form. */
export const besideField = (findings: readonly Finding[], field: string | null): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, field }));
