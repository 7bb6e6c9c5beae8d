import type { ParsedOf } from '../../../shared/ipc/contract';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import type { PlanCellListRow } from '../../database/plan-cells';
import type { SampleTableRow } from '../../database/samples';

type Entry = ParsedOf<'samples.save'>['entry'];

/** The row of a first sample, or of a correction of `newest`. */
export function revisionOf(
  { context }: Ledger,
  cell: PlanCellListRow,
  newest: SampleTableRow | undefined,
  entry: Entry,
  correctionReason: string | null,
  iqaId: string,
): SampleTableRow {
  const id = newId();
  return {
    id,
    root_id: newest?.root_id ?? id,
    replaces: newest?.id ?? null,
    plan_id: cell.plan_id,
    // A correction stays with the revision that was looked at.
    decision_id: newest?.decision_id ?? cell.newest_decision_id,
    round: newest?.round ?? 1,
    revision: (newest?.revision ?? 0) + 1,
    iqa_id: iqaId,
    sampled_on: entry.sampledOn,
    portfolio_reference: entry.portfolioReference,
    files: JSON.stringify(entry.files),
    criteria: JSON.stringify(entry.criteria),
    vacsr: JSON.stringify(entry.vacsr),
    outcome: entry.outcome,
    strengths: entry.strengths,
    improvements: entry.improvements,
    correction_reason: newest ? correctionReason : null,
    recorded_at: context.now,
    device_id: context.deviceId,
  };
}

/** The first revision of a round of its own, on the decision that the earlier round looked at. */
export const nextRound = (
  tx: Ledger,
  cell: PlanCellListRow,
  earlier: SampleTableRow,
  entry: Entry,
  iqaId: string,
): SampleTableRow => ({
  ...revisionOf(tx, cell, undefined, entry, null, iqaId),
  decision_id: earlier.decision_id,
  round: earlier.round + 1,
});
