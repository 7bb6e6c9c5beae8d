import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { SidePanel } from '../../../ui/SidePanel';
import { CellPanel } from './CellPanel';
import type { FoundCell } from './matrix-model';
import { useSettled } from './useSettled';

interface BoardPanelProps {
  readonly plan: PlanDetail;
  readonly data: MatrixData;
  /** What the cursor stands on; null: no unit. */
  readonly found: FoundCell | null;
  readonly mayWrite: boolean;
  readonly onPlan: (stage: 'interim' | 'summative') => void;
  readonly onUnplan: () => void;
  readonly onClose: () => void;
}

const REST_MS = 120;

/** The panel of the cell that the cursor rests on. */
export function BoardPanel({ plan, data, found, mayWrite, onPlan, onUnplan, onClose }: BoardPanelProps) {
  const cell = useSettled(found, REST_MS);
  const learner = cell && data.learners[cell.learner];
  const unit = cell && data.units[cell.unit];
  if (!cell || !learner || !unit)
    return (
      <SidePanel title="No cell" onClose={onClose}>
        <p className="muted">
          Choose a cell: it shows its decisions, why it is in the sample or not, and its rounds.
        </p>
      </SidePanel>
    );
  const title = `${learner.name} · ${unit.code}`;
  if (cell.cell.state === 'not taken')
    return (
      <SidePanel title={title} lead={unit.title} onClose={onClose}>
        <p className="muted">{learner.name} does not take this unit.</p>
      </SidePanel>
    );
  return (
    <CellPanel
      key={`${learner.id} ${unit.id}`}
      plan={plan}
      learnerId={learner.id}
      unitId={unit.id}
      title={title}
      lead={unit.title}
      mayWrite={mayWrite && cell.cell.state !== 'elsewhere'}
      onPlan={onPlan}
      onUnplan={onUnplan}
      onClose={onClose}
    />
  );
}
