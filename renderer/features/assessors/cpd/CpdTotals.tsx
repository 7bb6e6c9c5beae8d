import { formatDate } from '../../../../shared/domain/calendar';
import { hoursText } from '../../../../shared/domain/people-records/hours';
import { inForce } from '../../../../shared/domain/rules/in-force';
import { addMonths } from '../../../../shared/domain/rules/months';
import { useSignedIn } from '../../../data/session';
import { Chip } from '../../../ui/Chip';
import { Card } from '../../../ui/Card';
import { KeyValue } from '../../../ui/KeyValue';
import { entries } from '../entries';
import type { PersonTabProps } from '../person-part';
import { usePacks } from '../usePacks';

/** Hours of the last twelve months against what P6 asks for, and what is planned. */
export function CpdTotals({ record }: Pick<PersonTabProps, 'person' | 'record'>) {
  const { today } = useSignedIn();
  const from = addMonths(today, -12);
  const counting = record.cpd.filter(
    ({ state, onDay }) => state === 'done' && onDay > from && onDay <= today,
  );
  const planned = record.cpd.filter(({ state }) => state === 'planned');
  const late = planned.filter(({ onDay }) => onDay < today).length;
  const { cpdMinutes } = record.facts;
  const hours = usePacks(record.facts)
    .filter(({ rules }) => inForce(rules.pack, 'P6', today))
    .map(({ rules }) => rules.pack.rules.P6.parameters.hoursPerYear ?? 0);
  // The most that any of the packs asks for; none asks for nothing.
  const asked = Math.max(0, ...hours) || null;
  return (
    <Card title="Twelve months" lead={`After ${formatDate(from)}, until today.`}>
      <KeyValue
        items={[
          ['Done', `${hoursText(cpdMinutes)} in ${entries(counting.length)}`],
          [
            'Asked for (P6)',
            asked === null ? (
              'no number of hours'
            ) : (
              <span className="row" key="asked">
                {hoursText(asked * 60)} a year
                {cpdMinutes >= asked * 60 ? (
                  <Chip tone="good" sign="✓">
                    Reached
                  </Chip>
                ) : (
                  <Chip tone="watch" sign="!">
                    {hoursText(Math.round(asked * 60) - cpdMinutes)} short
                  </Chip>
                )}
              </span>
            ),
          ],
          [
            'Planned',
            `${entries(planned.length)}${late === 0 ? '' : `, ${late} with a day that has passed`}`,
          ],
        ]}
      />
    </Card>
  );
}
