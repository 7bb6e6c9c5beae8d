import { describe, expect, test } from 'vitest';
import {
  choiceOf,
  emptyPlan,
  isChangedForPlan,
  planProblems,
  planRequest,
  policyChoices,
  withChanges,
  withChoice,
  withQualification,
  type PlanDraft,
} from '../../../renderer/features/sampling/plan-draft';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { PlanOptions } from '../../../shared/ipc/sampling';

const id = (last: string): string => `0190a000-0000-7000-8000-00000000000${last}`;
const ofPack = (pack: string, amber: number): SamplingPolicy => ({
  ...DEFAULT_POLICY,
  shareByRisk: { ...DEFAULT_POLICY.shareByRisk, amber },
  basis: pack,
});
const ready = (pack: string, amber: number) =>
  [
    { key: 'risk', policy: ofPack(pack, amber) },
    {
      key: 'discovery',
      policy: { ...ofPack(pack, 0), discovery: { confidencePercent: 95, tolerablePercent: 5 } },
    },
  ] as const;
const named: SamplingPolicy = { ...DEFAULT_POLICY, name: 'Ours', version: 3, widenBy: 7 };
const options: PlanOptions = {
  qualifications: [
    { id: id('1'), code: 'A', title: 'A', hasDecisions: true, readyMade: ready('Pack A', 40) },
    { id: id('2'), code: 'B', title: 'B', hasDecisions: true, readyMade: ready('Pack B', 60) },
  ],
  policies: [{ rootId: id('8'), id: id('9'), policy: named }],
  iqas: [{ id: id('5'), name: 'Ivy', decisionsAssessed: 0 }],
  readyMade: ready('General', 50),
  suggestedFrom: '2026-09-01',
  suggestedTo: '2026-11-20',
  suggestedSampleBy: '2026-12-18',
};
const draft = (given: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyPlan(options),
  name: 'Autumn',
  qualificationId: id('1'),
  ...given,
});
const after = (plan: PlanDraft, changes: Partial<PlanDraft>): PlanDraft => ({ ...plan, ...changes });
const take = (plan: PlanDraft, key: string): PlanDraft => {
  const choice = policyChoices(options, plan.qualificationId).find((one) => one.key === key);
  if (!choice) throw new Error(`no choice ${key}`);
  return after(plan, withChoice(choice));
};
const request = (plan: PlanDraft) => planRequest(options, plan, id('7'));

describe('the policy of a new plan', () => {
  test('is first the share by risk of the rules; named ones stand before those ready made', () => {
    expect(emptyPlan(options)).toMatchObject({ chosen: 'ready:risk', policy: { basis: 'General' } });
    expect(policyChoices(options, id('2')).map(({ key, policyId }) => [key, policyId])).toEqual([
      [`named:${id('8')}`, id('9')],
      ['ready:risk', null],
      ['ready:discovery', null],
    ]);
  });

  test('follows the qualification’s own rules until it is changed by hand', () => {
    const plan = draft({ qualificationId: null });
    const a = after(plan, withQualification(plan, id('1'), options));
    expect(a.policy.basis).toBe('Pack A');
    const b = after(
      take(a, 'ready:discovery'),
      withQualification(take(a, 'ready:discovery'), id('2'), options),
    );
    expect([b.chosen, b.policy.basis]).toEqual(['ready:discovery', 'Pack B']);
    const own = after(a, withChanges(options, a, { ...a.policy, widenBy: 9 }));
    expect(after(own, withQualification(own, id('2'), options)).policy).toEqual(own.policy);
    const ours = take(a, `named:${id('8')}`);
    expect(after(ours, withQualification(ours, id('2'), options)).policy).toEqual(named);
  });

  test('is named with its version as it is, and nameless once it is changed for the plan', () => {
    const plan = take(draft(), `named:${id('8')}`);
    expect(isChangedForPlan(options, plan)).toBe(false);
    expect(request(plan)).toMatchObject({ policyId: id('9'), policy: named });
    const changed = after(plan, withChanges(options, plan, { ...plan.policy, widenBy: 8 }));
    expect(isChangedForPlan(options, changed)).toBe(true);
    expect(request(changed)).toMatchObject({
      policyId: null,
      policy: { name: 'Ours, changed for this plan', widenBy: 8 },
    });
    // Changed back by hand it is the policy itself again.
    const back = after(changed, withChanges(options, changed, { ...changed.policy, widenBy: 7 }));
    expect(back).toEqual(plan);
  });

  test('that got a newer version while the form waited is the plan’s own, and can be taken anew', () => {
    const plan = draft({ chosen: `named:${id('8')}`, policy: { ...named, version: 2, widenBy: 1 } });
    expect(isChangedForPlan(options, plan)).toBe(true);
    expect(choiceOf(options, plan)?.policy.version).toBe(3);
    expect(request(plan)).toMatchObject({ policyId: null, policy: { name: 'Ours, changed for this plan' } });
  });

  test('that is amiss is said at its field', () => {
    expect(planProblems(draft())).toEqual({});
    const bands = { bands: [{ upTo: 10, percent: 5 }], atLeast: 0, unitsPercent: 100 };
    expect(Object.keys(planProblems(draft({ policy: { ...named, bands }, name: '' })))).toEqual([
      'name',
      'policy.bands',
    ]);
    expect(request(draft({ sampleBy: null }))).toBeNull();
  });
});
