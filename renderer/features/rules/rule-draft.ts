import type { IsoDate } from '../../../shared/domain/calendar';
import { ruleChanges } from '../../../shared/domain/rules/pack-changes';
import { rulePackSchema, type RuleSettings } from '../../../shared/domain/rules/pack-schema';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { settingProblems, tidySetting } from '../../../shared/domain/rules/setting-problems';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { RulePackDetail } from '../../../shared/ipc/rules';

/** A rule's form. The pack's other rules are there only so that this one keeps its own type. */
export interface RuleDraft {
  readonly rules: RuleSettings;
  /** The revision that it was made from. */
  readonly base: string;
  readonly validFrom: IsoDate | null;
  readonly reason: string;
}

/** A change begins today, or on the newest revision's day when that is still to come. */
export const emptyDraft = ({ pack, packId, validFrom }: RulePackDetail, today: IsoDate): RuleDraft => ({
  rules: pack.rules,
  base: packId,
  validFrom: validFrom !== null && validFrom > today ? validFrom : today,
  reason: '',
});

/** Field to sentence; `nothing` when the rule says the same as before. */
export function draftProblems(
  { rules, validFrom, reason }: RuleDraft,
  ruleId: RuleId,
  detail: RulePackDetail,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = { ...settingProblems(rules, ruleId) };
  const parsed = rulePackSchema.shape.rules.shape[ruleId].safeParse(rules[ruleId]);
  for (const { path, message } of parsed.error?.issues ?? [])
    problems[String(path[0] === 'parameters' ? (path[1] ?? '') : path[0])] ??= message;
  if (validFrom === null) problems['validFrom'] = 'Give the first day that is judged by it.';
  else if (detail.validFrom !== null && validFrom < detail.validFrom)
    problems['validFrom'] = 'The newest revision begins later: a change cannot be valid before it.';
  if (reason.trim() === '') problems['reason'] = 'Say why; it is kept with the change.';
  const isSame = ruleChanges(detail.pack, { rules: tidySetting(rules, ruleId) }, ruleId).length === 0;
  if (isSame) problems['nothing'] = 'Nothing is changed yet.';
  return problems;
}

/** The request, once nothing is missing. The base is what the person has seen: the newest revision. */
export function changeRequest(
  { rules, validFrom, reason }: RuleDraft,
  ruleId: RuleId,
  detail: RulePackDetail,
): RequestOf<'rules.change'> | null {
  if (validFrom === null) return null;
  return {
    key: detail.key,
    base: detail.packId,
    rules: { [ruleId]: tidySetting(rules, ruleId)[ruleId] },
    validFrom,
    reason,
  };
}
