import { formatDate, formatTime } from '../../../../shared/domain/calendar';
import type { ObservationRevision } from '../../../../shared/ipc/observations';
import { Card } from '../../../ui/Card';
import { KeyValue } from '../../../ui/KeyValue';
import { itemLabel } from './observation-words';
import { OutcomeOfObservation } from './OutcomeOfObservation';
import { SignedBy } from './SignedBy';

const SIGNS = { yes: '✓ yes', no: '× no', 'not applicable': 'n/a' } as const;

const textOr = (text: string, none: string) =>
  text === '' ? (
    none
  ) : (
    <span className="observation-text" dir="auto">
      {text}
    </span>
  );

/** One revision as it was recorded. */
export function RevisionCards({ revision }: { readonly revision: ObservationRevision }) {
  const { entry, names, signatures, recordedAt, recordedBy, correctionReason } = revision;
  return (
    <>
      <Card title="Observation" lead={`Recorded ${formatTime(recordedAt)} by ${recordedBy}.`}>
        <KeyValue
          items={[
            ['Date', formatDate(entry.observedOn)],
            ['Observer', <bdi key="observer">{names.observer}</bdi>],
            ['Learner', <bdi key="learner">{names.learner ?? 'none'}</bdi>],
            ['Qualification', [names.qualification, names.unit].filter((name) => name !== null).join(', ')],
            ['Activity', textOr(entry.activity, 'not said')],
            ['Outcome', <OutcomeOfObservation key="outcome" outcome={entry.outcome} />],
            ['Feedback', textOr(entry.feedback, 'none')],
            ['Assessor’s comments', textOr(entry.assessorComments, 'none')],
            ...(correctionReason === null
              ? []
              : [['Why it was corrected', textOr(correctionReason, '')] as const]),
          ]}
        />
      </Card>
      <Card title="Checklist">
        <KeyValue
          items={entry.checklist.map(({ item, answer, comment }) => [
            itemLabel(item),
            <span key={item} dir="auto">
              {SIGNS[answer]}
              {comment !== '' && ` · ${comment}`}
            </span>,
          ])}
        />
      </Card>
      <Card title="Signatures">
        <KeyValue
          items={[
            ['Observer', <SignedBy key="o" name={names.observer} signature={signatures.observer} />],
            ['Assessor', <SignedBy key="a" name={names.assessor} signature={signatures.assessor} />],
          ]}
        />
      </Card>
    </>
  );
}
