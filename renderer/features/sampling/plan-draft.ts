import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { asksTheSame, changedPolicy, nameForPlan } from '../../../shared/domain/sampling/policy-change';
import { policyProblems } from '../../../shared/domain/sampling/policy-problems';
import type { ReadyMadePolicy } from '../../../shared/domain/sampling/ready-made';
import type { RequestOf } from '../../../shared/ipc/contract';
import { createPlan, type PlanOptions } from '../../../shared/ipc/sampling';

/** The form's values; dates may still be missing. */
export interface PlanDraft {
  readonly name: string;
  readonly qualificationId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sampleBy: string | null;
  /** Which policy was chosen: see `policyChoices`. */
  readonly chosen: string;
  /** That policy, with what was changed of it for this plan. */
  readonly policy: SamplingPolicy;
  readonly iqaIds: readonly string[];
}

/** A policy that a plan can begin with. */
export interface PolicyChoice {
  /** `ready:bands` or `named:<root id>`: the same for every version. */
  readonly key: string;
  readonly policy: SamplingPolicy;
  /** The version of a named policy; null for one that the rules make ready. */
  readonly policyId: string | null;
}

const onlyOne = ({ qualifications }: PlanOptions): string | null =>
  qualifications.length === 1 ? (qualifications[0]?.id ?? null) : null;

/** What the rules of the qualification make ready; the centre's general ones until it is chosen. */
export const readyMadeOf = (
  options: PlanOptions,
  qualificationId: string | null,
): readonly ReadyMadePolicy[] =>
  options.qualifications.find(({ id }) => id === qualificationId)?.readyMade ?? options.readyMade;

/** The centre's named policies, then those that the rules of the qualification make ready. */
export function policyChoices(options: PlanOptions, qualificationId: string | null): readonly PolicyChoice[] {
  const readyMade = readyMadeOf(options, qualificationId);
  return [
    ...options.policies.map(({ rootId, id, policy }) => ({ key: `named:${rootId}`, policy, policyId: id })),
    ...readyMade.map(({ key, policy }) => ({ key: `ready:${key}`, policy, policyId: null })),
  ];
}

/** The policy that was chosen, as it stands; undefined once it is no longer offered. */
export const choiceOf = (options: PlanOptions, plan: PlanDraft): PolicyChoice | undefined =>
  policyChoices(options, plan.qualificationId).find(({ key }) => key === plan.chosen);

/** Whether the policy was changed for this plan, or is a version that is not the newest any more. */
export function isChangedForPlan(options: PlanOptions, plan: PlanDraft): boolean {
  const choice = choiceOf(options, plan);
  return choice === undefined || !asksTheSame(choice.policy, plan.policy);
}

export const withChoice = ({ key, policy }: PolicyChoice): Partial<PlanDraft> => ({ chosen: key, policy });

/** The policy with changes for this plan: its name says so, until they are taken back. */
export function withChanges(
  options: PlanOptions,
  plan: PlanDraft,
  policy: SamplingPolicy,
): Partial<PlanDraft> {
  const choice = choiceOf(options, plan);
  return choice && asksTheSame(choice.policy, policy)
    ? withChoice(choice)
    : { policy: changedPolicy(policy, { name: nameForPlan(policy.name) }) };
}

/** Another qualification brings the policy of its own rules along, unless it was changed by hand. */
export function withQualification(
  plan: PlanDraft,
  qualificationId: string,
  options: PlanOptions,
): Partial<PlanDraft> {
  if (isChangedForPlan(options, plan)) return { qualificationId };
  const choices = policyChoices(options, qualificationId);
  const choice = choices.find(({ key }) => key === plan.chosen) ?? choices.find(({ key }) => key === FIRST);
  return { qualificationId, ...(choice && withChoice(choice)) };
}

/** What a plan begins with: the share by risk as the rules have it (S2), which is always ready. */
const FIRST = 'ready:risk';

export function emptyPlan(options: PlanOptions): PlanDraft {
  const qualificationId = onlyOne(options);
  const choices = policyChoices(options, qualificationId);
  const first = choices.find(({ key }) => key === FIRST);
  if (!first) throw new Error('no policy is ready for a plan');
  return {
    name: '',
    qualificationId,
    from: options.suggestedFrom,
    to: options.suggestedTo,
    sampleBy: options.suggestedSampleBy,
    chosen: first.key,
    policy: first.policy,
    iqaIds: options.iqas.map(({ id }) => id),
  };
}

/** Field name to sentence, by the contract's own schema; empty when the plan can be drawn. */
export function planProblems(draft: PlanDraft): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  if (draft.qualificationId === null) problems['qualificationId'] = 'Choose the qualification.';
  if (draft.from === null) problems['from'] = 'Give the first day of the period.';
  if (draft.to === null) problems['to'] = 'Give the last day of the period.';
  if (draft.sampleBy === null) problems['sampleBy'] = 'Give the day the samples are to be done by.';
  const { chosen: _chosen, ...details } = draft;
  const parsed = createPlan.safeParse({ jobId: crypto.randomUUID(), policyId: null, ...details });
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path.map(String).join('.');
    problems[field] ??= field === 'name' ? 'Give the plan a name, such as Autumn 2026.' : issue.message;
  }
  for (const [field, sentence] of Object.entries(policyProblems(draft.policy)))
    problems[`policy.${field}`] ??= sentence;
  return problems;
}

/** The request, once nothing is missing. */
export function planRequest(
  options: PlanOptions,
  draft: PlanDraft,
  jobId: string,
): RequestOf<'plans.create'> | null {
  const { name, qualificationId, from, to, sampleBy, policy, iqaIds } = draft;
  if (qualificationId === null || from === null || to === null || sampleBy === null) return null;
  const details = { jobId, name, qualificationId, from, to, sampleBy, iqaIds: [...iqaIds] };
  const choice = choiceOf(options, draft);
  return choice && !isChangedForPlan(options, draft)
    ? { ...details, policy, policyId: choice.policyId }
    : { ...details, policy: { ...policy, name: nameForPlan(policy.name) }, policyId: null };
}
