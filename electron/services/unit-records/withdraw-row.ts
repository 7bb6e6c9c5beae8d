import { fail } from '../../../shared/result';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import type { RowShape, Table } from '../../database/table';

/** A revision of something that can be taken back: an entry, a sign-off, a row of the statement. */
interface Withdrawable {
  readonly id: string;
  readonly replaces: string | null;
  readonly is_withdrawn: number;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

/** Takes a row back by a new revision that says why and who; the row itself stays readable. */
export function withdrawRow<Row extends RowShape<Row> & Withdrawable>(
  tx: Ledger,
  table: Table<Row>,
  row: Row,
  { by, reason }: { readonly by: string; readonly reason: string },
): void {
  const withdrawal: Withdrawable = {
    id: newId(),
    replaces: row.id,
    is_withdrawn: 1,
    change_reason: reason,
    recorded_at: tx.context.now,
    recorded_by: by,
    device_id: tx.context.deviceId,
  };
  tx.insert<Row>(table, { ...row, ...withdrawal });
}

/** A sign-off that somebody else took back since it was shown. */
export const signOffWithdrawnMeanwhile = fail({
  code: 'changed-meanwhile',
  message: 'This sign-off was withdrawn meanwhile.',
  remedy: 'Look at the record as it stands now.',
});
