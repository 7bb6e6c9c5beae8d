import { addDays } from '../../../../shared/domain/calendar';
import type { ObservationOutcome } from '../../../../shared/domain/people-records/observation';
import { ActionFields } from '../../../actions/ActionFields';
import { useSignedIn } from '../../../data/session';
import { Card } from '../../../ui/Card';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextArea } from '../../../ui/TextArea';
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
        <ActionFields
          people={people}
          actions={draft.actions}
          onChange={(actions) => change({ actions })}
          placeholder="Read chapter 4 and observe a colleague"
          proposed={{ ownerId: person.id, dueOn: addDays(draft.observedOn ?? today, DUE_IN_DAYS) }}
          problem={problem}
        />
      </div>
    </Card>
  );
}
