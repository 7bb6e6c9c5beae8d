import { ComboBox } from '../../../ui/ComboBox';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import type { ActionDraft } from './observation-form';
import type { ObservationPartProps } from './observation-part';

/** Who has to do what by when, a row an action. */
export function ActionFields({ people, draft, change, problem }: Omit<ObservationPartProps, 'person'>) {
  const owners = people.map(({ id, name }) => ({ value: id, label: name }));
  const edit = (index: number, changes: Partial<ActionDraft>): void =>
    change({
      actions: draft.actions.map((action, at) => (at === index ? { ...action, ...changes } : action)),
    });
  return draft.actions.map((action, index) => (
    <fieldset key={index} className="observation-action">
      <legend className="visually-hidden">Action {index + 1}</legend>
      <TextField
        label="Action"
        placeholder="Read chapter 4 and observe a colleague"
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
        onPress={() => change({ actions: draft.actions.filter((_, at) => at !== index) })}
      />
    </fieldset>
  ));
}
