import { formatDate } from '../../../../shared/domain/calendar';
import type { PersonRow } from '../../../../shared/ipc/people';
import { Card } from '../../../ui/Card';
import { KeyValue } from '../../../ui/KeyValue';
import { RagChip } from '../../../ui/RagChip';

const orNone = (text: string | null): string => text ?? 'none given';
const day = (date: string | null): string => (date === null ? 'not on record' : formatDate(date));

/** One person for those who only read: an IQA keeps these records. */
export function PersonFacts({ person }: { readonly person: PersonRow }) {
  const { risk, riskReason, leftOn } = person;
  return (
    <Card title="On record" lead="An IQA or a lead IQA keeps this record.">
      <KeyValue
        items={[
          ['Initials', orNone(person.initials)],
          ['Number', orNone(person.number)],
          ['E-mail', orNone(person.email)],
          ['Roles', person.roles.join(', ')],
          ['Qualifications held', orNone(person.qualificationsHeld)],
          [
            'Trainee',
            person.isTrainee ? `yes, countersigned by ${person.countersignatoryName ?? 'nobody yet'}` : 'no',
          ],
          [
            'Risk',
            risk === null ? (
              'not rated'
            ) : (
              <RagChip key="risk" rating={risk}>
                {riskReason ?? undefined}
              </RagChip>
            ),
          ],
          ['Joined', day(person.joinedOn)],
          ['Last observed', day(person.lastObservedOn)],
          ['Last standardised', day(person.lastStandardisedOn)],
          ...(leftOn === null ? [] : [['Left', formatDate(leftOn)] as const]),
        ]}
      />
    </Card>
  );
}
