import { useSignedIn } from '../../../data/session';
import { Card } from '../../../ui/Card';
import { DateField } from '../../../ui/DateField';
import type { PersonPartProps } from './person-form';

const DATES = [
  ['joinedOn', 'Joined'],
  ['lastObservedOn', 'Last observed'],
  ['lastStandardisedOn', 'Last standardised'],
  ['leftOn', 'Left'],
] as const;

/** When somebody came, was observed, standardised, and left. */
export function DatesCard({ draft, change, problem }: PersonPartProps) {
  const { today } = useSignedIn();
  return (
    <Card title="Dates" lead="Who leaves is given a day, never removed: what they did stays on record.">
      <div className="stack stack--tight">
        {DATES.map(([field, label]) => (
          <DateField
            key={field}
            label={label}
            layout="beside"
            {...((field === 'lastObservedOn' || field === 'lastStandardisedOn') && { max: today })}
            value={draft[field]}
            onChange={(date) => change({ [field]: date })}
            error={problem(field)}
          />
        ))}
      </div>
    </Card>
  );
}
