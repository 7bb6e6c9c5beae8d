import { query } from './query';
import { defineTable } from './table';

/** A named policy; every version stays. */
export interface SamplingPolicyTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly version: number;
  readonly name: string;
  /** A SamplingPolicy as JSON. */
  readonly body: string;
  /** Offered to new plans no more. */
  readonly is_retired: 0 | 1;
  readonly recorded_by: string;
  readonly recorded_at: string;
  readonly device_id: string;
}

export const samplingPolicyTable = defineTable<SamplingPolicyTableRow>({
  name: 'sampling_policy',
  columns: [
    'id',
    'root_id',
    'replaces',
    'version',
    'name',
    'body',
    'is_retired',
    'recorded_by',
    'recorded_at',
    'device_id',
  ],
});

export interface SamplingPolicyListRow extends SamplingPolicyTableRow {
  readonly recorded_by_name: string;
}

const newest = 'NOT EXISTS (SELECT 1 FROM sampling_policy later WHERE later.replaces = s.id)';

/** The newest version of every named policy with the plans made under any of them; retired ones last. */
export const newestPolicies = query<[], SamplingPolicyListRow & { readonly plans: number }>(`
  SELECT s.*, who.name AS recorded_by_name,
    (SELECT count(*) FROM plan p JOIN sampling_policy v ON v.id = p.policy_id WHERE v.root_id = s.root_id) AS plans
  FROM sampling_policy s JOIN person who ON who.id = s.recorded_by
  WHERE ${newest}
  ORDER BY s.is_retired, s.name COLLATE NOCASE, s.id`);

/** A policy's versions, newest first. */
export const policyVersions = query<[rootId: string], SamplingPolicyListRow>(`
  SELECT s.*, who.name AS recorded_by_name
  FROM sampling_policy s JOIN person who ON who.id = s.recorded_by
  WHERE s.root_id = ? ORDER BY s.version DESC`);

/** Whether another policy bears the name today, retired or not: a name means one policy. Without regard to case. */
export const policyNamed = query<[name: string], { readonly root_id: string }>(
  `SELECT s.root_id FROM sampling_policy s WHERE s.name = ? COLLATE NOCASE AND ${newest}`,
);

/** Plans made under each version of a policy. */
export const plansUnderPolicy = query<
  [rootId: string],
  { readonly policy_id: string; readonly id: string; readonly name: string }
>(`
  SELECT p.policy_id, p.id, p.name FROM plan p JOIN sampling_policy v ON v.id = p.policy_id
  WHERE v.root_id = ? ORDER BY p.created_at, p.id`);
