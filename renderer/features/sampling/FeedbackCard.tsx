import { addDays } from '../../../shared/domain/calendar';
import { useSignedIn } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { DateField } from '../../ui/DateField';
import { ComboBox } from '../../ui/ComboBox';
import { IconButton } from '../../ui/IconButton';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import './FeedbackCard.css';
import type { ActionDraft } from './sample-form';
import type { SamplePartProps } from './sample-part';

const DUE_IN_DAYS = 14;

/** What the assessor reads: strengths, improvements, actions with owner and date. */
export function FeedbackCard({ screen, draft, change, problem }: SamplePartProps) {
  const { today } = useSignedIn();
  const { assessorId, assessorName } = screen.cell;
  const missing = problem('actions');
  const people = screen.people.map(({ id, name }) => ({ value: id, label: name }));
  const edit = (index: number, changes: Partial<ActionDraft>): void =>
    change({
      actions: draft.actions.map((action, at) => (at === index ? { ...action, ...changes } : action)),
    });
  const add = (): void =>
    change({
      actions: [
        ...draft.actions,
        { text: '', ownerId: assessorId, dueOn: addDays(draft.sampledOn ?? today, DUE_IN_DAYS) },
      ],
    });
  return (
    <Card title={`Feedback to ${assessorName}`}>
      <div className="stack">
        <TextArea
          label="What was good"
          layout="beside"
          rows={2}
          value={draft.strengths}
          onChange={(strengths) => change({ strengths })}
          error={problem('strengths')}
        />
        <TextArea
          label="To improve"
          layout="beside"
          rows={2}
          value={draft.improvements}
          onChange={(improvements) => change({ improvements })}
          error={problem('improvements')}
        />
        {draft.actions.map((action, index) => (
          <fieldset key={index} className="action-row">
            <legend className="visually-hidden">Action {index + 1}</legend>
            <TextField
              label="Action"
              placeholder="Second observation of 1c, 1d on another day"
              autoFocus={action.text === ''}
              value={action.text}
              onChange={(text) => edit(index, { text })}
              error={problem(`actions.${index}.text`)}
            />
            <ComboBox
              label="Who"
              options={people}
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
        ))}
        <div className="field" data-invalid={missing === undefined ? undefined : true}>
          <div className="row">
            <Button icon="plus" onPress={add}>
              Add an action
            </Button>
          </div>
          {missing !== undefined && (
            <span className="field__error" role="alert">
              {missing}
            </span>
          )}
        </div>
      </div>
    </Card>
  );
}
