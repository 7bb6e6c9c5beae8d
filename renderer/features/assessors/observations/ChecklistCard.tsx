import {
  OBSERVATION_ITEMS,
  type ObservationAnswer,
} from '../../../../shared/domain/people-records/observation';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { SegmentedControl, type Segment } from '../../../ui/SegmentedControl';
import { TextField } from '../../../ui/TextField';
import type { ItemDraft } from './observation-form';
import type { ObservationPartProps } from './observation-part';
import { itemLabel } from './observation-words';

const ANSWERS: readonly Segment<ObservationAnswer>[] = [
  { value: 'yes', label: 'Yes', tone: 'accent' },
  { value: 'no', label: 'No', tone: 'bad' },
  { value: 'not applicable', label: 'n/a', tone: 'neutral' },
];

/** The eight items, each answered; a `no` says what was missing. */
export function ChecklistCard({ draft, change, problem }: ObservationPartProps) {
  const { items } = draft;
  const open = OBSERVATION_ITEMS.filter((item) => items[item].answer === null);
  const judge = (item: (typeof OBSERVATION_ITEMS)[number], changes: Partial<ItemDraft>): void =>
    change({ items: { ...items, [item]: { ...items[item], ...changes } } });
  const allYes = (): void =>
    change({
      items: open.reduce((filled, item) => ({ ...filled, [item]: { ...items[item], answer: 'yes' } }), items),
    });
  return (
    <Card
      title="Checklist"
      aside={
        <Button size="small" isDisabled={open.length === 0} onPress={allYes}>
          Yes to the rest
        </Button>
      }
    >
      <div className="checklist">
        {OBSERVATION_ITEMS.map((item) => {
          const { answer, comment } = items[item];
          const wrong = problem(`checklist.${item}`);
          return (
            <div key={item} className="checklist__row">
              <SegmentedControl
                label={itemLabel(item)}
                layout="beside"
                options={ANSWERS}
                value={answer}
                onChange={(chosen) => judge(item, { answer: chosen })}
                {...(answer === null && { error: wrong })}
              />
              <TextField
                label={`Comment on ${item}`}
                labelHidden
                value={comment}
                onChange={(text) => judge(item, { comment: text })}
                {...(answer !== null && { error: wrong })}
              />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
