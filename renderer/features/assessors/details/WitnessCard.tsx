import { Card } from '../../../ui/Card';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import type { PersonPartProps } from './person-form';

const ANSWERS: readonly Segment<'yes' | 'no' | 'not said'>[] = [
  { value: 'yes', label: 'Yes', tone: 'accent' },
  { value: 'no', label: 'No', tone: 'neutral' },
  { value: 'not said', label: 'Nobody has said', tone: 'neutral' },
];

/** What a witness does for a living, and whether they are occupationally competent. */
export function WitnessCard({ draft, change, problem }: PersonPartProps) {
  const { isOccupationallyCompetent: is } = draft;
  return (
    <Card title="Witness" lead="Whose testimony counts as evidence depends on what they do themselves.">
      <div className="stack stack--tight">
        <TextField
          label="Occupation"
          layout="beside"
          placeholder="Front of house manager, Harbour Hotel"
          value={draft.occupation}
          onChange={(occupation) => change({ occupation })}
          error={problem('occupation')}
        />
        <SegmentedControl
          label="Occupationally competent"
          layout="beside"
          options={ANSWERS}
          value={is === null ? 'not said' : is ? 'yes' : 'no'}
          onChange={(answer) =>
            change({ isOccupationallyCompetent: answer === 'not said' ? null : answer === 'yes' })
          }
          error={problem('isOccupationallyCompetent')}
        />
      </div>
    </Card>
  );
}
