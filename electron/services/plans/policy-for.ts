import { riskPolicyOf } from '../../../shared/domain/rules/sampling-rules';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { CentreContext } from '../centre-context';
import { rulesOn } from '../rules/rules-on';

/** What a new plan for a qualification begins with: the shares of rule S2 as the pack in force today has them. */
export function policyFor({ db, today }: CentreContext, qualificationId: string | null): SamplingPolicy {
  const { pack, name } = rulesOn(db, qualificationId, today());
  const risk = riskPolicyOf(pack, today());
  if (risk === null) return DEFAULT_POLICY;
  const { shareByRisk, newAssessorPercent, newForDays, traineePercent, unratedCountsAs } = risk;
  return {
    ...DEFAULT_POLICY,
    shareByRisk,
    newAssessorPercent,
    newForDays,
    traineePercent,
    unratedCountsAs,
    basis: name,
  };
}
