import { addDays } from '../../../shared/domain/calendar';
import { ActionFields } from '../../actions/ActionFields';
import { useSignedIn } from '../../data/session';
import { Card } from '../../ui/Card';
import { TextArea } from '../../ui/TextArea';
import type { SamplePartProps } from './sample-part';

const DUE_IN_DAYS = 14;

/** What the assessor reads: strengths, improvements, actions with owner and date. */
export function FeedbackCard({ screen, draft, change, problem }: SamplePartProps) {
  const { today } = useSignedIn();
  const { assessorId, assessorName } = screen.cell;
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
        <ActionFields
          people={screen.people}
          actions={draft.actions}
          onChange={(actions) => change({ actions })}
          placeholder="Second observation of 1c, 1d on another day"
          proposed={{ ownerId: assessorId, dueOn: addDays(draft.sampledOn ?? today, DUE_IN_DAYS) }}
          problem={problem}
        />
      </div>
    </Card>
  );
}
