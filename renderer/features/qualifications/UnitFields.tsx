import './UnitFields.css';
import { memo } from 'react';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { MethodFields } from './MethodFields';
import { OutcomeFields } from './OutcomeFields';
import { useReviewActions } from './review-context';
import { changeUnit, moveUnit, removeUnit, type EditGroup, type EditUnit } from './review-model';
import { ReviewArea, ReviewNumber, ReviewSelect, ReviewText } from './ReviewFields';

const SIMULATION = [
  { value: 'not stated', label: 'Not stated' },
  { value: 'allowed', label: 'Allowed' },
  { value: 'not allowed', label: 'Not allowed' },
] as const;

interface UnitFieldsProps {
  readonly unit: EditUnit;
  readonly group: EditGroup;
  readonly groups: readonly EditGroup[];
}

const groupNames = (groups: readonly EditGroup[]): string =>
  groups.map(({ key, code }) => `${key} ${code}`).join('|');

/** A unit keeps its identity while others change: then it is not drawn again. */
const isSameUnit = (before: UnitFieldsProps, after: UnitFieldsProps): boolean =>
  before.unit === after.unit &&
  before.group.key === after.group.key &&
  groupNames(before.groups) === groupNames(after.groups);

/** Every fact of one unit. */
export const UnitFields = memo(function UnitFields({ unit, group, groups }: UnitFieldsProps) {
  const { edit, goTo } = useReviewActions();
  const field = `unit.${unit.key}`;
  const name = unit.code === '' ? 'New unit' : unit.code;
  const { key } = unit;
  const changeWith = (change: (unit: EditUnit) => EditUnit): void =>
    edit((edited) => changeUnit(edited, key, change));
  const change = (changes: Partial<EditUnit>): void => changeWith((before) => ({ ...before, ...changes }));
  return (
    <div className="unit-fields stack stack--tight">
      <div className="unit-fields__names">
        <ReviewText
          field={field}
          label="Code"
          about={name}
          value={unit.code}
          onChange={(code) => change({ code })}
        />
        <ReviewText
          field={`${field}.title`}
          label="Title"
          about={`Title of ${name}`}
          value={unit.title}
          onChange={(title) => change({ title })}
        />
        <ReviewText
          field={`${field}.reference`}
          label="Ofqual reference"
          about={`Ofqual reference of ${name}`}
          value={unit.reference ?? ''}
          onChange={(reference) => change({ reference: reference === '' ? null : reference })}
        />
      </div>
      <div className="review-figures">
        <ReviewNumber
          field={`${field}.credit`}
          label="Credit"
          about={`Credit of ${name}`}
          value={unit.credit}
          onChange={(credit) => change({ credit })}
        />
        <ReviewNumber
          field={`${field}.glh`}
          label="GLH"
          about={`GLH of ${name}`}
          value={unit.glh}
          onChange={(glh) => change({ glh })}
        />
        <ReviewNumber
          field={`${field}.level`}
          label="Level"
          about={`Level of ${name}`}
          max={8}
          value={unit.level}
          onChange={(level) => change({ level })}
        />
        <ReviewNumber
          field={`${field}.observationsRequired`}
          label="Observations"
          about={`Observations of ${name}`}
          max={99}
          value={unit.observationsRequired}
          onChange={(observationsRequired) => change({ observationsRequired })}
        />
        <ReviewSelect
          field={`${field}.simulation`}
          label="Simulation"
          about={`Simulation in ${name}`}
          options={SIMULATION}
          value={unit.simulation ?? 'not stated'}
          onChange={(value) =>
            change({ simulation: value === 'allowed' || value === 'not allowed' ? value : null })
          }
        />
      </div>
      <MethodFields unit={unit} onChange={(methods) => change({ methods })} />
      <ReviewArea
        field={`${field}.environment`}
        label="Environment"
        about={`Environment of ${name}`}
        value={unit.environment ?? ''}
        onChange={(environment) => change({ environment: environment === '' ? null : environment })}
      />
      <OutcomeFields unit={unit} onChange={changeWith} />
      <div className="row">
        {groups.length > 1 && (
          <Select
            label="Group"
            look="filter"
            options={groups.map((one) => ({ value: one.key, label: one.code }))}
            value={group.key}
            onChange={(groupKey) => {
              if (groupKey !== group.key) edit((edited) => moveUnit(edited, key, groupKey));
            }}
          />
        )}
        <Button
          variant="quiet"
          size="small"
          icon="bin"
          onPress={() => {
            edit((edited) => removeUnit(edited, key));
            goTo(`group.${group.key}`);
          }}
        >
          Remove {name}
        </Button>
      </div>
    </div>
  );
}, isSameUnit);
