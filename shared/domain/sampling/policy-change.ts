import { samplingPolicySchema, type SamplingPolicy } from './policy';

/** What does not come from a rule: changing it leaves the rule's own numbers as they are. */
const NOT_OF_A_RULE: ReadonlySet<string> = new Set([
  'name',
  'version',
  'atLeast',
  'minutesEach',
  'hoursPerIqaMonth',
  'widenBy',
]);

/** A policy with changes; once a rule's own number is among them, no pack is named for it any more. */
export function changedPolicy(policy: SamplingPolicy, changes: Partial<SamplingPolicy>): SamplingPolicy {
  const isOwn = Object.keys(changes).some((key) => !NOT_OF_A_RULE.has(key));
  return { ...policy, ...changes, basis: isOwn ? null : policy.basis };
}

/** Whether two policies take the same sample: names, versions and where the numbers came from do not matter. */
export function asksTheSame(a: SamplingPolicy, b: SamplingPolicy): boolean {
  const [one, other] = [essence(a), essence(b)];
  return one !== null && one === other;
}

/** In the schema's own order of fields; null for what is no policy. */
function essence(policy: SamplingPolicy): string | null {
  const parsed = samplingPolicySchema.safeParse({ ...policy, name: 'any', version: 1, basis: null });
  return parsed.success ? JSON.stringify(parsed.data) : null;
}

const CHANGED = ', changed for this plan';
const LONGEST_NAME = 120;

/** What a plan's policy is called that began as a named one and was changed for the plan. */
export const nameForPlan = (name: string): string =>
  name.endsWith(CHANGED) ? name : `${name.slice(0, LONGEST_NAME - CHANGED.length)}${CHANGED}`;
