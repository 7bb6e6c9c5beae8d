import type { RuleSettings } from '../../../shared/domain/rules/pack-schema';
import { FIXED_RULES, type RuleId } from '../../../shared/domain/rules/rule-ids';
import { SEVERITY_SIGNS } from '../../rules/finding-signs';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';

/** What the parts of a rule's form share. */
export interface RulePartProps {
  readonly ruleId: RuleId;
  readonly rules: RuleSettings;
  readonly onChange: (rules: RuleSettings) => void;
  readonly problem: (field: string) => string | undefined;
}

const SEVERITY_OPTIONS = [
  { value: 'block', label: SEVERITY_SIGNS.block.word },
  { value: 'warn', label: SEVERITY_SIGNS.warn.word },
  { value: 'info', label: SEVERITY_SIGNS.info.word },
] as const;

/** What every rule has: on or off and when, how severe, in whose words. */
export function SettingFields({ ruleId, rules, onChange, problem }: RulePartProps) {
  const setting = rules[ruleId];
  const set = (changes: Partial<Omit<typeof setting, 'parameters'>>): void =>
    onChange({ ...rules, [ruleId]: { ...setting, ...changes } });
  const isFixed = FIXED_RULES.includes(ruleId);
  return (
    <>
      {!isFixed && (
        <>
          <Checkbox isSelected={setting.on} onChange={(on) => set({ on })}>
            In force
          </Checkbox>
          <div className="rule-form__dates">
            <DateField
              label="First day"
              help="Empty: from the beginning"
              isDisabled={!setting.on}
              value={setting.from}
              onChange={(from) => set({ from })}
              error={problem('from')}
            />
            <DateField
              label="Last day"
              help="Empty: without an end"
              isDisabled={!setting.on}
              value={setting.to}
              onChange={(to) => set({ to })}
              error={problem('to')}
            />
          </div>
          <SegmentedControl
            label="When broken"
            options={SEVERITY_OPTIONS}
            value={setting.severity}
            onChange={(severity) => set({ severity })}
            error={problem('severity')}
          />
        </>
      )}
      <TextArea
        label="What it asks for"
        rows={2}
        maxLength={600}
        value={setting.sentence}
        onChange={(sentence) => set({ sentence })}
        error={problem('sentence')}
      />
      <TextField
        label="Source"
        maxLength={600}
        value={setting.source}
        onChange={(source) => set({ source })}
        error={problem('source')}
      />
    </>
  );
}
