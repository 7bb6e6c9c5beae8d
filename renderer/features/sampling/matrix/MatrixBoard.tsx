import './MatrixBoard.css';
import './MatrixCell.css';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { useIsQualityAssurer } from '../../../data/session';
import { isOneCell } from '../../../ui/grid/grid-range';
import { useGridCursor } from '../../../ui/grid/useGridCursor';
import { Checkbox } from '../../../ui/Checkbox';
import { BoardPanel } from './BoardPanel';
import { ExportMenu } from './ExportMenu';
import { MatrixBar } from './MatrixBar';
import { MatrixCounts } from './MatrixCounts';
import { MatrixGrid } from './MatrixGrid';
import { MatrixLegend } from './MatrixLegend';
import { NothingFound } from './NothingFound';
import { cellAt } from './matrix-model';
import { LEARNER_HEIGHT, standsTwice } from './matrix-rows';
import { CELL_WIDTH, HEAD_HEIGHT, WIDE_CELL_WIDTH } from './matrix-sizes';
import { NO_FILTER, type MatrixFilter } from './matrix-view';
import { shownMatrix } from './shown-matrix';
import { useCellActions } from './useCellActions';
import { useMatrixMemory } from './useMatrixMemory';
import { useMatrixModel } from './useMatrixModel';
import { useSight } from './useSight';
import { useSteadyCursor } from './useSteadyCursor';

interface MatrixBoardProps {
  readonly plan: PlanDetail;
  readonly data: MatrixData;
  /** Something was written, and what it changed is being read. */
  readonly isRefreshing: boolean;
}

/** The matrix with its filters above, the cell's panel beside and the legend under it. */
export function MatrixBoard({ plan, data, isRefreshing }: MatrixBoardProps) {
  const mayWrite = useIsQualityAssurer();
  const [, navigate] = useLocation();
  const root = useRef<HTMLDivElement>(null);
  const memory = useMatrixMemory(plan.id, root);
  const { view, setView, isPanelOpen, setPanelOpen } = memory;
  // Typing into a filter is not held up by the rows that it leaves.
  const shownView = useDeferredValue(view);
  const model = useMatrixModel(data, shownView, memory.closed);
  const cellWidth = shownView.showsMethods ? WIDE_CELL_WIDTH : CELL_WIDTH;
  const sight = useSight(root, cellWidth);
  const page = Math.max(1, Math.floor((sight.height - HEAD_HEIGHT) / LEARNER_HEIGHT) - 1);
  const cells = useGridCursor({ rows: model.rows.count, columns: model.columns.length + 1, page }, root);
  const { cursor, range, moveTo, focusCell } = cells;
  useSteadyCursor(model, cells, memory.firstCursor, memory.noteCursor);
  const { row, column } = cursor;
  const found = useMemo(() => cellAt(model, row, column), [model, row, column]);
  const { top, bottom, left, right } = range;
  const block = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);

  const setFilter = useCallback((filter: MatrixFilter) => setView({ ...view, filter }), [setView, view]);
  const clear = useCallback((): void => {
    moveTo({ row, column }, false);
    focusCell();
  }, [moveTo, row, column, focusCell]);
  const closePanel = useCallback((): void => {
    setPanelOpen(false);
    focusCell();
  }, [setPanelOpen, focusCell]);
  const actions = useCellActions({ plan, model, range: block, root, mayWrite, onClear: clear });
  const open = (isByKey: boolean): void => {
    // Enter once more goes on into the panel.
    if (isPanelOpen && isByKey) document.querySelector<HTMLElement>('.matrix-board .side-panel h2')?.focus();
    setPanelOpen(true);
  };
  // The bars above stay as they are while the cursor moves.
  const tools = useMemo(
    () => (
      <>
        <Checkbox
          isSelected={view.showsMethods}
          onChange={(showsMethods) => setView({ ...view, showsMethods })}
        >
          Show methods
        </Checkbox>
        <ExportMenu planId={plan.id} shown={() => shownMatrix(model, shownView)} />
      </>
    ),
    [view, setView, plan.id, model, shownView],
  );
  const isEmpty = model.rows.count === 0;
  const hasElsewhere = useMemo(() => standsTwice(model.rows), [model.rows]);
  return (
    <div className="matrix-board">
      <MatrixBar data={data} view={view} onChange={setView} />
      <MatrixCounts
        plan={plan}
        data={data}
        matches={model.matches}
        filter={view.filter}
        onChange={setFilter}
        isRefreshing={isRefreshing}
      >
        {tools}
      </MatrixCounts>
      <div className="matrix-board__main">
        <div className="matrix-board__grid">
          <MatrixGrid
            label={`Matrix of ${plan.name}: learners and units`}
            root={root}
            model={model}
            sight={sight}
            cells={cells}
            cellWidth={cellWidth}
            showsMethods={shownView.showsMethods}
            isPanelOpen={isPanelOpen}
            onOpen={open}
            onToggleGroup={memory.toggleGroup}
            onLearner={(learnerId) => navigate(`/learners/${learnerId}`)}
            onEscape={() => setPanelOpen(false)}
          />
          {isEmpty && <NothingFound data={data} onClear={() => setFilter(NO_FILTER)} />}
          {actions.element}
        </div>
        {isPanelOpen && !isEmpty && (
          <BoardPanel
            plan={plan}
            data={data}
            found={found}
            // What is done with a block is in the bar under it: the panel tells of one cell.
            mayWrite={mayWrite && isOneCell(range)}
            onPlan={actions.plan}
            onUnplan={actions.unplan}
            onClose={closePanel}
          />
        )}
      </div>
      <MatrixLegend showsMethods={shownView.showsMethods} hasElsewhere={hasElsewhere} />
    </div>
  );
}
