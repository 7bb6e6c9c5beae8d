import { useCallback, useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Stage } from '../../../../shared/domain/methods';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { useShortcuts, type Shortcut } from '../../../frame/shortcuts';
import { isOneCell, type GridRange } from '../../../ui/grid/grid-range';
import type { MatrixModel } from './matrix-model';
import { cellsCounted, isPlannable, isUnplannable, placesIn } from './matrix-places';
import { ReasonDialog } from './ReasonDialog';
import { Refusals } from './Refusals';
import { SelectionBar } from './SelectionBar';
import { useCellChanges } from './useCellChanges';

interface CellActionsInput {
  readonly plan: PlanDetail;
  readonly model: MatrixModel;
  readonly range: GridRange;
  readonly root: RefObject<HTMLElement | null>;
  readonly mayWrite: boolean;
  /** Selects the cursor's cell alone. */
  readonly onClear: () => void;
}

export interface CellActions {
  readonly plan: (stage: Stage) => void;
  readonly unplan: () => void;
  /** The bar of a selected block, what was refused, and the question why. */
  readonly element: ReactNode;
}

const GROUP = 'Matrix';
const listed = (keys: string, label: string): Shortcut => ({ keys, label, group: GROUP, run: null });
const LISTED: readonly Shortcut[] = [
  listed('enter', 'Show the cell; once more: go into its panel'),
  listed('arrows', 'Move from cell to cell; with Ctrl to the edge'),
  listed('shift+arrows', 'Select several cells'),
  listed('mod+a', 'Select all cells'),
  listed('escape', 'Clear the selection, then close the panel'),
  listed('letters', 'In the column of names: go to the learner of that name'),
];

/** Planning and unplanning of the selected cells: by S, I and Delete in the grid, by the bar, by the panel. */
export function useCellActions(input: CellActionsInput): CellActions {
  const { plan, model, range, root, mayWrite, onClear } = input;
  const { asked, ask, done, refused, clearRefused } = useCellChanges();
  const plannable = useMemo(() => placesIn(model, range, isPlannable), [model, range]);
  const unplannable = useMemo(() => placesIn(model, range, isUnplannable), [model, range]);
  const newest = useRef({ plannable, unplannable });
  useEffect(() => {
    newest.current = { plannable, unplannable };
  });

  const planThem = useCallback(
    (stage: Stage): void => {
      const { plannable: places } = newest.current;
      if (places.length > 0) ask({ kind: 'plan', stage, places });
    },
    [ask],
  );
  const unplan = useCallback((): void => {
    const { unplannable: places } = newest.current;
    if (places.length > 0) ask({ kind: 'unplan', stage: 'summative', places });
  }, [ask]);
  const planByKey = useCallback(
    (stage: Stage): void => {
      if (root.current?.contains(document.activeElement) === true) planThem(stage);
    },
    [root, planThem],
  );
  const unplanByKey = useCallback((): void => {
    if (root.current?.contains(document.activeElement) === true) unplan();
  }, [root, unplan]);
  useShortcuts(
    useMemo((): readonly Shortcut[] => {
      if (!mayWrite) return LISTED;
      return [
        { keys: 's', label: 'Plan, summative', group: GROUP, run: () => planByKey('summative') },
        { keys: 'i', label: 'Plan, interim', group: GROUP, run: () => planByKey('interim') },
        { keys: 'delete', label: 'Unplan', group: GROUP, run: unplanByKey },
        ...LISTED,
      ];
    }, [mayWrite, planByKey, unplanByKey]),
  );

  const element = (
    <>
      <Refusals sentences={refused} onClose={clearRefused} />
      {!isOneCell(range) && mayWrite && (
        <SelectionBar
          cells={cellsCounted(model, range)}
          plannable={plannable.length}
          unplannable={unplannable.length}
          onPlan={planThem}
          onUnplan={unplan}
          onClear={onClear}
        />
      )}
      <ReasonDialog planId={plan.id} change={asked} onDone={done} onClose={() => ask(null)} />
    </>
  );
  return { plan: planThem, unplan, element };
}
