import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import { alikeCells, type AlikeCellsRow } from '../../database/plan-cells';

interface Read {
  readonly drawId: string;
  readonly sequence: number;
  readonly cells: readonly AlikeCellsRow[];
}

/** Of each connection the draw that was read last. */
const reads = new WeakMap<ReadableDatabase, Read>();

/** `alikeCells`, read again only when the log has grown since: every change of a record is an entry of it. */
export function keptAlikeCells(db: ReadableDatabase, drawId: string): readonly AlikeCellsRow[] {
  const { seq: sequence } = logHead(db);
  const before = reads.get(db);
  if (before?.drawId === drawId && before.sequence === sequence) return before.cells;
  const cells = alikeCells.all(db, drawId);
  reads.set(db, { drawId, sequence, cells });
  return cells;
}
