import path from 'node:path';
import type { CentreContext } from '../../electron/services/centre-context';
import { commit } from '../../electron/database/ledger';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { listTracking } from '../../electron/services/tracking/rows';
import type { TrackingRow } from '../../shared/domain/tracking/tracking-row';
import type { SqlValue } from '../../electron/database/connection';
import { newCentre } from './centre';
import { testContext, valueOf } from './database';
import { projectRoot } from './project-root';
import { record, recordCentre, recordDecision, recordPlan, recordSample } from './records';

/** A centre with the shipped rule packs, one qualification and its people, for the tracking table's tests. */
export function trackedCentre() {
  const centre: CentreContext = newCentre();
  const packs = shippedPacks(path.join(projectRoot, 'resources'));
  commit(centre.db, testContext, 'rule packs added', 'all', (tx) =>
    putInShippedPacks(tx, packs, '2020-01-01'),
  );
  const little = recordCentre(centre.db);
  const plan = recordPlan(centre.db, little);
  const decided = (on: string, values: Readonly<Record<string, SqlValue>> = {}) =>
    recordDecision(centre.db, little, { decided_on: on, ...values });
  const sampled = (decision: string, on: string, values: Readonly<Record<string, SqlValue>> = {}) =>
    recordSample(centre.db, plan, decision, little.iqa, { sampled_on: on, ...values });
  const added = (table: string, values: Readonly<Record<string, SqlValue>>) =>
    record(centre.db, table, values);
  /** A person's row of the table. */
  const rowOf = (id: string): TrackingRow => {
    const row = valueOf(listTracking(centre)).find((one) => one.id === id);
    if (!row) throw new Error(`nobody ${id}`);
    return row;
  };
  return { centre, ...little, plan, decided, sampled, added, rowOf };
}
