import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { claimsAndSampling } from './parts/claims-and-sampling';
import type { Parts } from './parts/part';
import { peopleAndRecords } from './parts/people-and-records';
import type { RulePartProps } from './SettingFields';

const PARTS: Parts = { ...peopleAndRecords, ...claimsAndSampling };

/** The numbers and lists of a rule; nothing for a rule that has none. */
export function ParameterFields<Id extends RuleId>({
  ruleId,
  rules,
  onChange,
  problem,
}: RulePartProps & { readonly ruleId: Id }) {
  const part: Parts[Id] = PARTS[ruleId];
  if (part === undefined) return null;
  const fields = part({
    parameters: rules[ruleId].parameters,
    onChange: (parameters) => onChange({ ...rules, [ruleId]: { ...rules[ruleId], parameters } }),
    problem,
  });
  return <div className="rule-form__part">{fields}</div>;
}
