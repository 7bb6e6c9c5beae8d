import { DEFAULT_POLICY, type SamplingPolicy } from '../sampling/policy';

/** A version of the demo centre's strategy; invented, as is everybody there. */
export interface DemoStrategy {
  /** How many days before today it was approved and saved. */
  readonly daysAgo: number;
  readonly text: string;
}

const FIRST = `# Purpose
We sample so that every learner can rely on our decisions, wherever and by whomever they were made.

# What we sample
- Every assessor, unit, method and site in each quarter
- All work of new and trainee assessors
- Half of the work of assessors rated amber, a fifth of those rated green

# When
Each quarter, within four weeks of its end.

# Who
The lead IQA plans. Nobody samples what they assessed or countersigned.`;

const SECOND = `# Purpose
We sample so that every learner can rely on our decisions, wherever and by whomever they were made.

# What we sample
- Every assessor, unit, method and site in each quarter
- All work of new and trainee assessors
- Half of the work of assessors rated amber, a fifth of those rated green
- The first decisions of anybody in a unit that is new to them

# When
Each quarter, within four weeks of its end; interim sampling while learners are still at work.

## After an overturned decision
The sample of that assessor’s work in the unit and method is widened at once, and the next five decisions there are sampled.

# Who
The lead IQA plans. Nobody samples what they assessed or countersigned.
If somebody is away for more than a week, their samples are handed over.`;

/** Oldest first. */
export const DEMO_STRATEGY: readonly DemoStrategy[] = [
  { daysAgo: 520, text: FIRST },
  { daysAgo: 96, text: SECOND },
];

/** The policy that puts the newer strategy into numbers, and how many days ago it was saved. */
export const DEMO_POLICY: { readonly daysAgo: number; readonly policy: SamplingPolicy } = {
  daysAgo: 95,
  policy: {
    ...DEFAULT_POLICY,
    name: 'Quarterly sample',
    atLeast: { ...DEFAULT_POLICY.atLeast, cohort: 1, 'assessor-method': 1 },
    firstDecisions: { ofAssessor: 0, inUnit: 2, afterOverturn: 5 },
    interimPercent: 10,
    hoursPerIqaMonth: 30,
  },
};
