import type { SampleOutcome } from '../../../shared/domain/sample';
import { Card } from '../../ui/Card';
import { ChoiceCards, type ChoiceCard } from '../../ui/ChoiceCards';
import type { SamplePartProps } from './sample-part';

/** The decision on a sample, its consequence written on it. */
export function DecisionCard({ screen, draft, change, problem }: SamplePartProps) {
  const { assessorName } = screen.cell;
  const options: readonly ChoiceCard<SampleOutcome>[] = [
    {
      value: 'agreed',
      label: 'Agreed',
      sign: '✓',
      tone: 'good',
      note: 'The decision stands; nothing to do.',
    },
    {
      value: 'action required',
      label: 'Action required',
      sign: '!',
      tone: 'watch',
      note: `The decision may stand once ${assessorName} has acted.`,
    },
    {
      value: 'disagreed',
      label: 'Overturned',
      sign: '×',
      tone: 'bad',
      note: `You disagree. It counts against ${assessorName} and stays on record; the unit is assessed again.`,
    },
  ];
  return (
    <Card title="Decision">
      <ChoiceCards
        label="Decision on this sample"
        labelHidden
        options={options}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        error={problem('outcome')}
      />
    </Card>
  );
}
