import type { PlanOptions } from '../../../shared/ipc/sampling';
import { createPlan } from '../../../shared/ipc/sampling';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';

/** The form's values; dates may still be missing. */
export interface PlanDraft {
  readonly name: string;
  readonly qualificationId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sampleBy: string | null;
  readonly policy: SamplingPolicy;
  readonly iqaIds: readonly string[];
}

const onlyOne = ({ qualifications }: PlanOptions): string | null =>
  qualifications.length === 1 ? (qualifications[0]?.id ?? null) : null;

/** The policy that the rules of a qualification suggest (S2); the centre's general rules for null. */
export const policyOf = (options: PlanOptions, qualificationId: string | null): SamplingPolicy =>
  options.qualifications.find(({ id }) => id === qualificationId)?.policy ?? options.policy;

/** Another qualification brings the policy of its own rules along, unless the shares were chosen by hand. */
export const withQualification = (
  plan: PlanDraft,
  qualificationId: string,
  options: PlanOptions,
): Partial<PlanDraft> => {
  const { atLeast } = plan.policy;
  const isSuggested = plan.policy.basis === policyOf(options, plan.qualificationId).basis;
  return isSuggested
    ? { qualificationId, policy: { ...policyOf(options, qualificationId), atLeast } }
    : { qualificationId };
};

export const emptyPlan = (options: PlanOptions): PlanDraft => ({
  name: '',
  qualificationId: onlyOne(options),
  from: options.suggestedFrom,
  to: options.suggestedTo,
  sampleBy: options.suggestedSampleBy,
  policy: policyOf(options, onlyOne(options)),
  iqaIds: options.iqas.map(({ id }) => id),
});

/** Field name to sentence, by the contract's own schema; empty when the plan can be drawn. */
export function planProblems(draft: PlanDraft): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  if (draft.from === null) problems['from'] = 'Give the first day of the period.';
  if (draft.to === null) problems['to'] = 'Give the last day of the period.';
  if (draft.sampleBy === null) problems['sampleBy'] = 'Give the day the samples are to be done by.';
  const parsed = createPlan.safeParse({ jobId: crypto.randomUUID(), ...draft });
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path.map(String).join('.');
    problems[field] ??= field === 'name' ? 'Give the plan a name, such as Autumn 2026.' : issue.message;
  }
  return problems;
}

/** The request, once nothing is missing. */
export function planRequest(draft: PlanDraft, jobId: string): RequestOf<'plans.create'> | null {
  const { name, qualificationId, from, to, sampleBy, policy, iqaIds } = draft;
  if (qualificationId === null || from === null || to === null || sampleBy === null) return null;
  return { jobId, name, qualificationId, from, to, sampleBy, policy, iqaIds: [...iqaIds] };
}
