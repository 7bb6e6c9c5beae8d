import { formatDate } from '../../../../shared/domain/calendar';
import type { CellDetail } from '../../../../shared/ipc/plan-cells';
import { Chip, type Tone } from '../../../ui/Chip';
import { STATE_LOOKS } from './matrix-words';
import { panelState } from './panel-words';

const TONES: Readonly<Record<CellDetail['state'], Tone>> = {
  'not taken': 'neutral',
  'working towards': 'neutral',
  decided: 'neutral',
  claimed: 'neutral',
  agreed: 'good',
  'planned interim': 'accent',
  'planned summative': 'accent',
  'action required': 'watch',
  're-sample due': 'bad',
  overturned: 'bad',
};

/** What the cell says, with its days: `× Overturned 12 Nov 2026`, `S Planned, summative, by 26 Nov 2026`. */
export function CellStateChips({ detail }: { readonly detail: CellDetail }) {
  const { words, day, alsoDue } = panelState(detail);
  const { sign } = STATE_LOOKS[detail.state];
  return (
    <p className="row">
      <Chip tone={TONES[detail.state]} {...(sign !== '' && { sign })}>
        {words}
        {day !== null && ` ${formatDate(day)}`}
      </Chip>
      {alsoDue !== null && (
        <Chip tone="accent" sign="↻">
          To be sampled by {formatDate(alsoDue)}
        </Chip>
      )}
    </p>
  );
}
