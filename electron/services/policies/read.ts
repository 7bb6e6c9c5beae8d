import { compareLines } from '../../../shared/domain/sampling/compare-lines';
import { policyInWords } from '../../../shared/domain/sampling/policy-words';
import type { PolicyDetail, PolicyList, PolicyVersion } from '../../../shared/ipc/policies';
import { ok, type Result } from '../../../shared/result';
import {
  newestPolicies,
  plansUnderPolicy,
  policyVersions,
  samplingPolicyTable,
  type SamplingPolicyListRow,
} from '../../database/sampling-policies';
import { notFound, type CentreContext } from '../centre-context';
import { readyMadePacks } from './ready-made';
import { policyOfRow } from './stored';

/** The centre's own policies, and those that the packs in force make ready. */
export const listPolicies = (centre: CentreContext): Result<PolicyList> =>
  ok({
    policies: newestPolicies.all(centre.db).map((row) => ({
      rootId: row.root_id,
      id: row.id,
      name: row.name,
      version: row.version,
      policy: policyOfRow(row),
      isRetired: row.is_retired === 1,
      recordedBy: row.recorded_by_name,
      recordedAt: row.recorded_at,
      plans: row.plans,
    })),
    readyMade: readyMadePacks(centre),
  });

/** A policy with all its versions and what each changed, by the id of any of them. Failure: `not-found`. */
export function getPolicy({ db }: CentreContext, { id }: { readonly id: string }): Result<PolicyDetail> {
  const named = samplingPolicyTable.byId.get(db, id);
  if (!named) return notFound('This policy');
  const plans = plansUnderPolicy.all(db, named.root_id);
  const rows = policyVersions.all(db, named.root_id);
  const versions = rows.map((row, index) =>
    versionOf(
      row,
      rows[index + 1],
      plans.filter(({ policy_id }) => policy_id === row.id),
    ),
  );
  return ok({ rootId: named.root_id, versions });
}

function versionOf(
  row: SamplingPolicyListRow,
  before: SamplingPolicyListRow | undefined,
  plans: PolicyVersion['plans'],
): PolicyVersion {
  const words = (version: SamplingPolicyListRow): readonly string[] => [
    `Name: ${version.name}`,
    ...policyInWords(policyOfRow(version)),
  ];
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    policy: policyOfRow(row),
    isRetired: row.is_retired === 1,
    recordedBy: row.recorded_by_name,
    recordedAt: row.recorded_at,
    plans: plans.map(({ id, name }) => ({ id, name })),
    changes: before ? compareLines(words(before), words(row)).filter(({ kind }) => kind !== 'same') : [],
  };
}
