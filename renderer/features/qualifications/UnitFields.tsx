import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { MethodFields } from './MethodFields';
import { OutcomeFields } from './OutcomeFields';
import { useReview } from './review-context';
import { changeUnit, moveUnit, removeUnit, type EditGroup, type EditUnit } from './review-model';
import { ReviewNumber, ReviewText } from './ReviewFields';
import { SourceField } from './SourceField';

const SIMULATION = [
  { value: 'not stated', label: 'Not stated' },
  { value: 'allowed', label: 'Allowed' },
  { value: 'not allowed', label: 'Not allowed' },
] as const;

/** Every fact of one unit. */
export function UnitFields({ unit, group }: { readonly unit: EditUnit; readonly group: EditGroup }) {
  const { review, edit } = useReview();
  const { edited } = review;
  const field = `unit.${unit.key}`;
  const name = unit.code === '' ? 'New unit' : unit.code;
  const change = (changes: Partial<EditUnit>): void => edit(changeUnit(edited, unit.key, changes));
  return (
    <div className="unit-fields stack stack--tight">
      <div className="unit-fields__names">
        <ReviewText
          field={field}
          label="Code"
          about={name}
          value={unit.code}
          onChange={(code) => change({ code: code ?? '' })}
        />
        <ReviewText
          field={`${field}.title`}
          label="Title"
          about={`Title of ${name}`}
          value={unit.title}
          onChange={(title) => change({ title: title ?? '' })}
        />
        <ReviewText
          field={`${field}.reference`}
          label="Ofqual reference"
          about={`Ofqual reference of ${name}`}
          value={unit.reference}
          onChange={(reference) => change({ reference })}
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
        <SourceField field={`${field}.simulation`} label={`Simulation in ${name}`}>
          <Select
            label="Simulation"
            options={SIMULATION}
            value={unit.simulation ?? 'not stated'}
            onChange={(value) => change({ simulation: value === 'not stated' ? null : value })}
          />
        </SourceField>
      </div>
      <MethodFields unit={unit} onChange={(methods) => change({ methods })} />
      <SourceField field={`${field}.environment`} label={`Environment of ${name}`}>
        <TextArea
          label="Environment"
          rows={1}
          value={unit.environment ?? ''}
          onChange={(environment) => change({ environment: environment === '' ? null : environment })}
        />
      </SourceField>
      <OutcomeFields unit={unit} onChange={(outcomes) => change({ outcomes })} />
      <div className="row">
        {edited.groups.length > 1 && (
          <Select
            label="Group"
            look="filter"
            options={edited.groups.map(({ key, code }) => ({ value: key, label: code }))}
            value={group.key}
            onChange={(key) => {
              if (key !== group.key) edit(moveUnit(edited, unit.key, key));
            }}
          />
        )}
        <Button variant="quiet" size="small" icon="bin" onPress={() => edit(removeUnit(edited, unit.key))}>
          Remove {name}
        </Button>
      </div>
    </div>
  );
}
