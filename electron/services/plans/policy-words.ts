import { listed, shareWords } from '../../../shared/domain/sampling/names';
import { DIMENSIONS, type SamplingPolicy } from '../../../shared/domain/sampling/policy';

/** A policy as an IQA would write it down, a sentence each. */
export function policyInWords(policy: SamplingPolicy): readonly string[] {
  const { red, amber, green } = policy.shareByRisk;
  const counts = [...new Set(DIMENSIONS.map((dimension) => policy.atLeast[dimension]))].filter(
    (count) => count > 0,
  );
  const coverage = counts.map((count) => {
    const dimensions = DIMENSIONS.filter((dimension) => policy.atLeast[dimension] === count);
    return `At least ${count} of every ${listed(dimensions)}.`;
  });
  return [
    ...(policy.basis === null ? [] : [`Shares as rule S2 of ${policy.basis} has them.`]),
    `Red assessors: ${shareWords(red)} decisions; amber: ${shareWords(amber)}; green: ${shareWords(green)}. An assessor without a rating counts as ${policy.unratedCountsAs}.`,
    `New assessors (began within ${policy.newForDays} days before the period, or in it): ${shareWords(policy.newAssessorPercent)} decisions.`,
    `Trainee assessors: ${shareWords(policy.traineePercent)} decisions.`,
    ...coverage,
  ];
}
