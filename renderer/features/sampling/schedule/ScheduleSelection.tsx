import { counted } from '../../../../shared/domain/sampling/names';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { SentenceList } from './SentenceList';
import type { Selection } from './useSelection';

interface ScheduleSelectionProps {
  readonly selection: Selection;
  readonly onMove: () => void;
  readonly onHandOver: () => void;
}

/** What can be done with the selected samples, for the mouse as the keys do it. */
export function ScheduleSelection({ selection, onMove, onHandOver }: ScheduleSelectionProps) {
  const count = selection.samples.length;
  return (
    <div className="schedule-selection" role="group" aria-label="Selected samples">
      <span role="status">
        {count === 0 ? (
          <span className="muted">
            Open a day to see its samples. Drag a chip or samples to another day, or select samples and press
            M.
          </span>
        ) : (
          <b>{counted(count, 'sample')} selected</b>
        )}
      </span>
      {count > 0 && (
        <>
          <Button size="small" onPress={onMove}>
            Move… <kbd>M</kbd>
          </Button>
          <Button size="small" onPress={onHandOver}>
            Hand over… <kbd>H</kbd>
          </Button>
          <Button size="small" variant="quiet" onPress={selection.clear}>
            Clear
          </Button>
          <span className="muted">Ctrl and an arrow move them by a day or a week.</span>
        </>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** What could not be changed, each with the reason; the rest was. */
export function Refused({ sentences, onClose }: RefusedProps) {
  if (sentences.length === 0) return null;
  return (
    <div className="schedule-refused">
      <Banner
        tone="watch"
        announce="polite"
        title={`${counted(sentences.length, 'sample')} could not be changed`}
        action={
          <Button size="small" onPress={onClose}>
            Close
          </Button>
        }
      >
        <SentenceList sentences={sentences} />
      </Banner>
    </div>
  );
}
