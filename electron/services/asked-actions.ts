import type { SampleAction } from '../../shared/domain/sample';
import { actionTable, type ActionTableRow } from '../database/actions';
import { newId } from '../database/ids';
import type { Ledger } from '../database/ledger';

/**
 * Writes what a revision of a sample or of an observation asks for. A correction that leaves an action as it was
 * leaves it closed, too: `before` is what the revision that it corrects asked for, as it is now.
 */
export function askFor(
  tx: Ledger,
  source: { readonly sample: string } | { readonly observation: string },
  actions: readonly SampleAction[],
  before: readonly ActionTableRow[],
): void {
  for (const action of actions) {
    const id = newId();
    const text = action.text.trim();
    const same = before.find(
      (old) => old.text === text && old.owner_id === action.ownerId && old.due_on === action.dueOn,
    );
    tx.insert(actionTable, {
      id,
      root_id: id,
      replaces: null,
      sample_id: 'sample' in source ? source.sample : null,
      text,
      owner_id: action.ownerId,
      due_on: action.dueOn,
      done_on: same?.done_on ?? null,
      done_note: same?.done_note ?? null,
      checked_by: same?.checked_by ?? null,
      recorded_at: tx.context.now,
      device_id: tx.context.deviceId,
      observation_id: 'observation' in source ? source.observation : null,
    });
  }
}
