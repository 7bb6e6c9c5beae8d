import './ActionFields.css';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { DateField } from '../ui/DateField';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import type { ActionDraft } from './action-draft';

interface ActionFieldsProps {
  /** Who may be given an action. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly ActionDraft[];
  readonly onChange: (actions: readonly ActionDraft[]) => void;
  /** An example of an action. */
  readonly placeholder: string;
  /** Whom and by when an action is for unless somebody says otherwise. */
  readonly proposed: Omit<ActionDraft, 'text'>;
  /** The sentence for a field: `actions`, `actions.0.text`, `actions.0.ownerId`, `actions.0.dueOn`. */
  readonly problem: (field: string) => string | undefined;
}

/** Who has to do what by when, a row an action. */
export function ActionFields({
  people,
  actions,
  onChange,
  placeholder,
  proposed,
  problem,
}: ActionFieldsProps) {
  const missing = problem('actions');
  const owners = people.map(({ id, name }) => ({ value: id, label: name }));
  const edit = (index: number, changes: Partial<ActionDraft>): void =>
    onChange(actions.map((action, at) => (at === index ? { ...action, ...changes } : action)));
  return (
    <>
      {actions.map((action, index) => (
        <fieldset key={index} className="action-row">
          <legend className="visually-hidden">Action {index + 1}</legend>
          <TextField
            label="Action"
            placeholder={placeholder}
            autoFocus={action.text === ''}
            value={action.text}
            onChange={(text) => edit(index, { text })}
            error={problem(`actions.${index}.text`)}
          />
          <ComboBox
            label="Who"
            options={owners}
            value={action.ownerId}
            onChange={(ownerId) => edit(index, { ownerId })}
            error={problem(`actions.${index}.ownerId`)}
          />
          <DateField
            label="By"
            value={action.dueOn}
            onChange={(dueOn) => edit(index, { dueOn })}
            error={problem(`actions.${index}.dueOn`)}
          />
          <IconButton
            icon="cross"
            label={`Remove action ${index + 1}`}
            onPress={() => onChange(actions.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      <div className="field" data-invalid={missing === undefined ? undefined : true}>
        <div className="row">
          <Button icon="plus" onPress={() => onChange([...actions, { text: '', ...proposed }])}>
            Add an action
          </Button>
        </div>
        {missing !== undefined && (
          <span className="field__error" role="alert">
            {missing}
          </span>
        )}
      </div>
    </>
  );
}
