import { counted } from '../../../../shared/domain/sampling/names';
import { Button } from '../../../ui/Button';

interface SelectionBarProps {
  /** Cells of the block, and how many of them can be planned and unplanned. */
  readonly cells: number;
  readonly plannable: number;
  readonly unplannable: number;
  readonly onPlan: (stage: 'interim' | 'summative') => void;
  readonly onUnplan: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected cells at once, for the mouse as the keys do it. */
export function SelectionBar(props: SelectionBarProps) {
  const { cells, plannable, unplannable, onPlan, onUnplan, onClear } = props;
  return (
    <div className="matrix-selection" role="group" aria-label="Selected cells">
      <b role="status">{counted(cells, 'cell')} selected</b>
      <Button size="small" isDisabled={plannable === 0} onPress={() => onPlan('summative')}>
        Plan summative <kbd>S</kbd>
      </Button>
      <Button size="small" isDisabled={plannable === 0} onPress={() => onPlan('interim')}>
        Plan interim <kbd>I</kbd>
      </Button>
      <Button size="small" isDisabled={unplannable === 0} onPress={onUnplan}>
        Unplan <kbd>Del</kbd>
      </Button>
      <Button size="small" variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </div>
  );
}
