import { allocate, type Unassigned } from '../../../../shared/domain/sampling/allocate';
import type { IsoDate } from '../../../../shared/domain/calendar';
import type { Iqa } from '../../../../shared/domain/sampling/independence';
import type { DrawResult } from '../../../../shared/domain/sampling/draw';
import type { PopulationRow } from '../../../../shared/domain/sampling/population';
import type { Names } from '../../../../shared/domain/sampling/names';
import { newId } from '../../../database/ids';
import type { Ledger } from '../../../database/ledger';
import { drawResultTable, planCellTable, type PlanCellTableRow } from '../../../database/plan-tables';
import { drawBodyOf, type DrawnHow } from './draw-result';

/** A cell of a new draw; who and when null: to be given out. */
export type NewCell = Pick<PlanCellTableRow, 'iqa_id' | 'planned_on' | 'origin' | 'part'> & {
  readonly decision: PopulationRow;
  readonly reasons: readonly string[];
  readonly widening_id?: string | null;
  readonly unplanned_reason?: string | null;
};

export interface DrawToSave {
  readonly plan: { readonly id: string; readonly from: IsoDate; readonly sampleBy: IsoDate };
  readonly drawId: string;
  readonly today: IsoDate;
  readonly iqas: readonly Iqa[];
  readonly result: DrawResult;
  readonly how: DrawnHow;
  readonly cells: readonly NewCell[];
  readonly names: Names;
}

/** Gives out what nobody has, and writes a draw's answer and its cells. Inside a commit. */
export function saveDraw(tx: Ledger, draw: DrawToSave): void {
  const { plan, drawId, result, how, names } = draw;
  const { now: drawn_at, deviceId: device_id } = tx.context;
  const { cells, unassigned } = givenOut(draw);
  const body = JSON.stringify(drawBodyOf(result, unassigned, how, names));
  tx.insert(drawResultTable, { id: newId(), draw_id: drawId, seed: result.seed, drawn_at, body, device_id });
  for (const { decision, reasons, ...cell } of cells)
    tx.insert(planCellTable, {
      id: newId(),
      plan_id: plan.id,
      draw_id: drawId,
      decision_id: decision.id,
      widening_id: null,
      unplanned_reason: null,
      ...cell,
      reasons: JSON.stringify(reasons),
      device_id,
    });
}

/** What has an IQA keeps them; the months that are promised already count against what they can take. */
export function givenOut({
  plan,
  today,
  iqas,
  cells,
}: Pick<DrawToSave, 'plan' | 'today' | 'iqas' | 'cells'>): {
  readonly cells: readonly NewCell[];
  readonly unassigned: readonly Unassigned[];
} {
  const period = { from: plan.from, to: plan.sampleBy };
  const isOpen = (cell: NewCell) => cell.iqa_id === null && !isOut(cell);
  const known = iqas.map((iqa) => withPromised(iqa, cells));
  const { assignments, unassigned } = allocate({
    decisions: cells.filter(isOpen).map(({ decision }) => decision),
    iqas: known,
    period,
    today,
  });
  const given = new Map(assignments.map((assignment) => [assignment.decisionId, assignment]));
  const dated = new Map(undated(cells).flatMap((own) => datesFor(own, iqas, period, today)));
  return {
    unassigned,
    cells: cells.map((cell) => {
      if (isOut(cell)) return cell;
      const assignment = cell.iqa_id === null ? given.get(cell.decision.id) : undefined;
      if (assignment) return { ...cell, iqa_id: assignment.iqaId, planned_on: assignment.plannedDate };
      const day = cell.planned_on ?? dated.get(cell.decision.id) ?? null;
      return cell.iqa_id === null ? cell : { ...cell, planned_on: day };
    }),
  };
}

const isOut = ({ unplanned_reason }: NewCell): boolean => (unplanned_reason ?? null) !== null;

function withPromised(iqa: Iqa, cells: readonly NewCell[]): Iqa {
  const own = cells.filter((cell) => cell.iqa_id === iqa.id && !isOut(cell));
  const busy: Record<string, number> = { ...iqa.busy };
  for (const { planned_on } of own) {
    if (planned_on === null) continue;
    const month = planned_on.slice(0, 7);
    busy[month] = (busy[month] ?? 0) + 1;
  }
  return { ...iqa, busy, held: (iqa.held ?? 0) + own.length };
}

/** Somebody has them, but the day they were planned for is before the decision that is there now. */
function undated(cells: readonly NewCell[]): readonly (readonly NewCell[])[] {
  const groups = new Map<string, NewCell[]>();
  for (const cell of cells) {
    if (cell.iqa_id === null || cell.planned_on !== null || isOut(cell)) continue;
    const own = groups.get(cell.iqa_id) ?? [];
    groups.set(cell.iqa_id, own);
    own.push(cell);
  }
  return [...groups.values()];
}

function datesFor(
  own: readonly NewCell[],
  iqas: readonly Iqa[],
  period: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
): readonly (readonly [string, IsoDate])[] {
  const id = own[0]?.iqa_id ?? '';
  const iqa = { ...iqas.find((each) => each.id === id), id, units: null, siteIds: null, perMonth: null };
  const { assignments } = allocate({
    decisions: own.map(({ decision }) => decision),
    iqas: [iqa],
    period,
    today,
  });
  return assignments.map(({ decisionId, plannedDate }) => [decisionId, plannedDate] as const);
}
