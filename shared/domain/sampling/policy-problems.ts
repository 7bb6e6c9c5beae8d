import { samplingPolicySchema, type SamplingPolicy } from './policy';

/** Field of the policy (`bands`, `learners.percent`; `policy` for the whole) to the sentence about it. */
export type PolicyProblems = Readonly<Record<string, string>>;

/** What keeps a policy from being saved or drawn under; empty when nothing does. */
export function policyProblems(policy: SamplingPolicy): PolicyProblems {
  const problems: Record<string, string> = {};
  for (const { path, message } of samplingPolicySchema.safeParse(policy).error?.issues ?? []) {
    const field = path.map(String).join('.');
    problems[field] ??= field === 'name' ? NAME : message;
  }
  if (policy.bands !== null) {
    const sentence = bandProblem(policy.bands.bands);
    if (sentence !== null) problems['bands'] ??= sentence;
  }
  if (takesNothing(policy))
    problems['policy'] = 'This policy would sample nothing. Switch on at least one of its parts.';
  return problems;
}

const NAME = 'Give the policy a name of at most 120 characters.';

type Bands = NonNullable<SamplingPolicy['bands']>['bands'];

/** Bands ascend, and the last one alone has no upper end. */
function bandProblem(bands: Bands): string | null {
  if (bands.at(-1)?.upTo !== null)
    return 'End with a band for all above, so that every number of learners has a share.';
  const ends = bands.slice(0, -1).map(({ upTo }) => upTo);
  let before = 0;
  for (const end of ends) {
    if (end === null || end <= before) return 'Each band ends above the one before it.';
    before = end;
  }
  return null;
}

function takesNothing({ firstDecisions, shareByRisk, atLeast, ...policy }: SamplingPolicy): boolean {
  const parts = [policy.learners, policy.bands, policy.squareRoot, policy.discovery];
  const numbers = [
    ...Object.values(shareByRisk),
    ...Object.values(firstDecisions),
    ...Object.values(atLeast),
    policy.newAssessorPercent,
    policy.traineePercent,
  ];
  return parts.every((part) => part === null) && numbers.every((number) => number === 0);
}
