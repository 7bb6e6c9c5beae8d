import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { asksTheSame } from '../../../shared/domain/sampling/policy-change';
import type { PrintedStrategy } from '../../../shared/domain/sampling/strategy-text';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { planTable } from '../../database/plan-tables';
import { policyVersions, samplingPolicyTable } from '../../database/sampling-policies';
import { strategyVersionTable } from '../../database/strategy-versions';
import { policyOfRow } from '../policies/stored';

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

/**
 * The version that a new plan stands under: the one chosen while the plan asks the same, none once it was changed for
 * the plan. Refused where the policy was retired meanwhile.
 */
export function namedPolicyFor(
  db: ReadableDatabase,
  id: string | null,
  policy: SamplingPolicy,
): Result<string | null> {
  const named = id === null ? undefined : samplingPolicyTable.byId.get(db, id);
  if (!named || !asksTheSame(policyOfRow(named), policy)) return ok(null);
  if (policyVersions.get(db, named.root_id)?.is_retired !== 1) return ok(named.id);
  return fail({
    code: 'malformed',
    message: `The policy ${named.name} was retired meanwhile.`,
    remedy: 'Choose another one.',
    field: 'policyId',
  });
}
