import './GroupCard.css';
import type { GroupRule } from '../../../shared/domain/qualification';
import type { Finding } from '../../../shared/domain/specification/draft';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { useProblem, useReviewActions } from './review-context';
import { addUnit, changeGroup, removeGroup, type EditGroup } from './review-model';
import { ReviewText } from './ReviewFields';
import { ruleWords } from './rule-words';
import { SourceField } from './SourceField';
import { UnitEditor } from './UnitEditor';

const RULES = [
  { value: 'all', label: 'All units' },
  { value: 'minimum', label: 'At least' },
  { value: 'maximum', label: 'At most' },
] as const;

interface GroupCardProps {
  readonly group: EditGroup;
  readonly groups: readonly EditGroup[];
  readonly findings: readonly Finding[];
  readonly openUnits: ReadonlySet<string>;
}

/** A group with its rule and its units, to be corrected, added to and taken out. */
export function GroupCard({ group, groups, findings, openUnits }: GroupCardProps) {
  const { edit, goTo } = useReviewActions();
  const name = `Group ${group.code}`;
  const change = (changes: Partial<EditGroup>): void =>
    edit((edited) => changeGroup(edited, group.key, (before) => ({ ...before, ...changes })));
  return (
    <Card
      title={`${name}${group.title === '' ? '' : `: ${group.title}`}`}
      lead={`${ruleWords(group.rule)} · ${group.units.length === 1 ? '1 unit' : `${group.units.length} units`}`}
      aside={
        <Button
          variant="quiet"
          size="small"
          icon="bin"
          onPress={() => {
            edit((edited) => removeGroup(edited, group.key));
            goTo('groups');
          }}
          aria-label={`Remove ${name} and its units`}
        >
          Remove
        </Button>
      }
    >
      <div className="stack stack--tight">
        <div className="review-group">
          <ReviewText
            field={`group.${group.key}`}
            label="Group"
            about={name}
            value={group.code}
            onChange={(code) => change({ code })}
          />
          <ReviewText
            field={`group.${group.key}.title`}
            label="Title"
            about={name}
            value={group.title}
            onChange={(title) => change({ title })}
          />
          <RuleFields group={group} onChange={(rule) => change({ rule })} />
        </div>
        <ul className="review-units" role="list" aria-label={`Units of ${name}`}>
          {group.units.map((unit) => (
            <li key={unit.key}>
              <UnitEditor
                unit={unit}
                group={group}
                groups={groups}
                findings={findings}
                isOpen={openUnits.has(unit.key)}
              />
            </li>
          ))}
        </ul>
        <div>
          <Button
            size="small"
            icon="plus"
            onPress={() =>
              edit((edited) => {
                const added = addUnit(edited, group.key);
                goTo(`unit.${added.key}`);
                return added.edited;
              })
            }
          >
            Add a unit to {name}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function RuleFields({
  group: { key, code, rule },
  onChange,
}: {
  readonly group: EditGroup;
  readonly onChange: (rule: GroupRule) => void;
}) {
  const field = `group.${key}.rule`;
  const problem = useProblem(field);
  return (
    <SourceField field={field} label={`Rule of group ${code}`}>
      <div className="review-rule">
        <Select
          label="Rule"
          placeholder="Choose"
          options={RULES}
          value={rule?.kind ?? null}
          onChange={(kind) =>
            onChange(
              kind === 'all'
                ? { kind, credits: rule?.credits ?? null }
                : { kind, credits: rule?.credits ?? 0 },
            )
          }
          error={problem}
        />
        <NumberField
          label="Credits"
          isDisabled={rule === null}
          value={rule?.credits ?? Number.NaN}
          minValue={0}
          maxValue={10_000}
          onChange={(value) => {
            const credits = Number.isNaN(value) ? null : Math.round(value);
            if (rule?.kind === 'all') onChange({ kind: 'all', credits });
            else if (rule) onChange({ kind: rule.kind, credits: credits ?? 0 });
          }}
        />
      </div>
    </SourceField>
  );
}
