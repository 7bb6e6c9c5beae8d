import type { IsoDate } from '../../../shared/domain/calendar';
import type { CellsChanged } from '../../../shared/ipc/plan-cells';
import { aheadCellTable } from '../../database/ahead-cells';
import { cellChangeTable, type CellChangeTableRow } from '../../database/cell-changes';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import { planCellTable } from '../../database/plan-tables';

/** A cell of a draw, or what is planned ahead of its decision. */
export interface Target {
  readonly kind: 'cell' | 'ahead';
  readonly id: string;
}

interface Fields {
  readonly iqa_id?: string | null;
  readonly planned_on?: IsoDate | null;
  readonly unplanned_reason?: string | null;
}

/** Writes what may change of a cell, nothing else. */
export const updateTarget = (tx: Ledger, { kind, id }: Target, fields: Fields): void =>
  kind === 'cell' ? tx.update(planCellTable, id, fields) : tx.update(aheadCellTable, id, fields);

type Recorded = Pick<CellChangeTableRow, 'kind' | 'reason' | 'before' | 'after'>;

/** A row of `cell_change`. */
export function recordChange(
  tx: Ledger,
  change: { readonly id: string; readonly planId: string; readonly by: string },
  { kind, id }: Target,
  recorded: Recorded,
): void {
  tx.insert(cellChangeTable, {
    id: newId(),
    change_id: change.id,
    plan_id: change.planId,
    cell_id: kind === 'cell' ? id : null,
    ahead_id: kind === 'ahead' ? id : null,
    ...recorded,
    changed_by: change.by,
    changed_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
}

/** One change by a person: what it did to each cell, and what it could not do. */
export interface Changing {
  /** It is in the plan now. `before`: why it was not, where it had been taken out. */
  readonly planned: (target: Target, before: string | null) => void;
  readonly unplan: (target: Target, unplannedReason: string) => void;
  readonly move: (target: Target, before: IsoDate | null, after: IsoDate) => void;
  readonly handOver: (target: Target, before: string | null, after: string | null) => void;
  readonly refuse: (sentence: string) => void;
  readonly done: () => CellsChanged;
}

/** Begins a change inside a commit. `reason`: as the person typed it; a move needs none. */
export function changing(
  tx: Ledger,
  { planId, by, reason }: { readonly planId: string; readonly by: string; readonly reason: string | null },
): Changing {
  const change = { id: newId(), planId, by };
  const changed = new Set<string>();
  const refused: string[] = [];
  const record = (target: Target, recorded: Omit<Recorded, 'reason'>): void => {
    changed.add(target.id);
    recordChange(tx, change, target, { ...recorded, reason });
  };
  return {
    planned: (target, before) => record(target, { kind: 'planned', before, after: null }),
    unplan: (target, unplannedReason) => {
      updateTarget(tx, target, { unplanned_reason: unplannedReason });
      record(target, { kind: 'unplanned', before: null, after: unplannedReason });
    },
    move: (target, before, after) => {
      updateTarget(tx, target, { planned_on: after });
      record(target, { kind: 'moved', before, after });
    },
    handOver: (target, before, after) => {
      updateTarget(tx, target, { iqa_id: after });
      record(target, { kind: 'handed over', before, after });
    },
    refuse: (sentence) => refused.push(sentence),
    done: () => ({ changeId: changed.size === 0 ? null : change.id, changed: changed.size, refused }),
  };
}
