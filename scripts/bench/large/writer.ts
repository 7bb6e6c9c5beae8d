import { columnsOf, defineTable } from '../../../electron/database/table';
import { commit } from '../../../electron/database/ledger';
import type { SqlValue } from '../../../electron/database/connection';
import type { CentreContext } from '../../../electron/services/centre-context';

export type Values = Readonly<Record<string, SqlValue>> & { readonly id: string };
/** Adds a row of any record table; columns that are not given are null. */
export type Add = (table: string, values: Values) => void;

/** Writes rows in one commit, through the log as the application does: the history of the centre can be checked. */
export function write(
  centre: CentreContext,
  action: string,
  subject: string,
  work: (add: Add) => void,
): void {
  const context = centre.commitContext();
  commit(centre.db, context, action, subject, (tx) => {
    const tables = new Map<string, (values: Values) => void>();
    work((name, values) => {
      let add = tables.get(name);
      if (!add) {
        const table = defineTable<Values>({ name, columns: columnsOf(tx.db, name) });
        const blank: Readonly<Record<string, SqlValue>> = Object.fromEntries(
          table.columns.map((column) => [column, column === 'device_id' ? context.deviceId : null]),
        );
        add = (given) => tx.insert(table, { ...blank, ...given });
        tables.set(name, add);
      }
      add(values);
    });
  });
}
