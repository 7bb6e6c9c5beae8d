import { expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { commit, defineTable, logHead } from '../../electron/database/ledger';
import { newDatabase, testContext } from '../support/database';

interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly device_id: string;
}
const siteTable = defineTable<SiteRow>({ name: 'site', columns: ['id', 'name', 'device_id'] });

test('smoke', () => {
  const { db } = newDatabase();
  commit(db, testContext, 'a', 'b', (tx) => tx.insert(siteTable, { id: newId(), name: 'x', device_id: 'd' }));
  expect(logHead(db).seq).toBe(1);
});
