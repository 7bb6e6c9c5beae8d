import { addDays } from '../../../../shared/domain/calendar';
import type { ObservationOutcome } from '../../../../shared/domain/people-records/observation';
import { useSignedIn } from '../../../data/session';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextArea } from '../../../ui/TextArea';
import { ActionFields } from './ActionFields';
import type { ObservationPartProps } from './observation-part';

const OUTCOMES: readonly Segment<ObservationOutcome>[] = [
  { value: 'meets', label: '✓ Meets', tone: 'accent' },
  { value: 'development needed', label: '! Development needed', tone: 'neutral' },
  { value: 'not met', label: '× Not met', tone: 'bad' },
];
const DUE_IN_DAYS = 28;

/** The outcome, what the assessor reads and answers, and who has to do what by when. */
export function OutcomeCard({ person, people, draft, change, problem }: ObservationPartProps) {
  const { today } = useSignedIn();
  const missing = problem('actions');
  const add = (): void =>
    change({
      actions: [
        ...draft.actions,
        { text: '', ownerId: person.id, dueOn: addDays(draft.observedOn ?? today, DUE_IN_DAYS) },
      ],
    });
  return (
    <Card title="Outcome">
      <div className="stack">
        <SegmentedControl
          label="Outcome"
          layout="beside"
          options={OUTCOMES}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          error={problem('outcome')}
        />
        <TextArea
          label="Feedback"
          layout="beside"
          value={draft.feedback}
          onChange={(feedback) => change({ feedback })}
          error={problem('feedback')}
        />
        <TextArea
          label="Assessor’s comments"
          layout="beside"
          value={draft.assessorComments}
          onChange={(assessorComments) => change({ assessorComments })}
          error={problem('assessorComments')}
        />
        <ActionFields people={people} draft={draft} change={change} problem={problem} />
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
