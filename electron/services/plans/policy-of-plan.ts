import type { PrintedStrategy } from '../../../shared/domain/sampling/strategy-text';
import type { ReadableDatabase } from '../../database/connection';
import { planTable } from '../../database/plan-tables';
import { samplingPolicyTable } from '../../database/sampling-policies';
import { strategyVersionTable } from '../../database/strategy-versions';

/** The version of the sampling strategy that a plan was made under; null before there was any. */
export function strategyOfPlan(db: ReadableDatabase, planId: string): PrintedStrategy | null {
  const id = planTable.byId.get(db, planId)?.strategy_id ?? null;
  const version = id === null ? undefined : strategyVersionTable.byId.get(db, id);
  if (!version) return null;
  const { number, body, approved_by, approved_on, valid_from } = version;
  return { number, text: body, approvedBy: approved_by, approvedOn: approved_on, validFrom: valid_from };
}

/** The named policy that a plan was made under, whatever became of it since; null for a policy of its own. */
export function policyOfPlan(
  db: ReadableDatabase,
  planId: string,
): { readonly rootId: string; readonly version: number } | null {
  const id = planTable.byId.get(db, planId)?.policy_id ?? null;
  const named = id === null ? undefined : samplingPolicyTable.byId.get(db, id);
  return named ? { rootId: named.root_id, version: named.version } : null;
}
