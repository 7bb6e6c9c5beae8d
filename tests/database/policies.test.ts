import { describe, expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { logHead } from '../../electron/database/ledger';
import { policyVersions } from '../../electron/database/sampling-policies';
import { planOptions } from '../../electron/services/plans/read';
import { policyOfPlan } from '../../electron/services/plans/policy-of-plan';
import { getPolicy, listPolicies } from '../../electron/services/policies/read';
import { retirePolicy, savePolicy } from '../../electron/services/policies/save';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../shared/domain/sampling/policy';
import { centreUnderRules } from '../support/rule-packs';
import { failureOf, valueOf } from '../support/database';
import { autumnDecisions, samplingCentre, type SamplingCentre } from '../support/sampling';

const ours = (given: Partial<SamplingPolicy> = {}): SamplingPolicy => ({
  ...DEFAULT_POLICY,
  name: 'Quarterly',
  ...given,
});
const first = (made: SamplingCentre, policy = ours()) =>
  valueOf(savePolicy(made.lead, { base: null, policy })).rootId;
const newest = (made: SamplingCentre, rootId: string): string =>
  policyVersions.get(made.db, rootId)?.id ?? '';

describe('a named policy', () => {
  test('is kept in all its versions, each with what it changed', () => {
    const made = samplingCentre();
    const rootId = first(made);
    const next = ours({ version: 9, name: 'Each quarter', interimPercent: 20 });
    expect(valueOf(savePolicy(made.lead, { base: rootId, policy: next }))).toEqual({ rootId, version: 2 });
    const { versions } = valueOf(getPolicy(made.as('AG'), { id: newest(made, rootId) }));
    expect(
      versions.map(({ version, name, policy }) => [version, name, policy.version, policy.interimPercent]),
    ).toEqual([
      [2, 'Each quarter', 2, 20],
      [1, 'Quarterly', 1, 0],
    ]);
    expect(versions.map(({ changes }) => changes)).toEqual([
      [
        { kind: 'removed', text: 'Name: Quarterly' },
        { kind: 'added', text: 'Name: Each quarter' },
        { kind: 'added', text: 'At least 20 % of the sample are interim decisions.' },
      ],
      [],
    ]);
    expect(valueOf(listPolicies(made.lead)).policies).toMatchObject([
      { rootId, name: 'Each quarter', version: 2, isRetired: false, recordedBy: 'Meera Nair', plans: 0 },
    ]);
    expect(failureOf(getPolicy(made.lead, { id: newId() })).code).toBe('not-found');
  });

  test('is the lead IQA’s alone to change, and nothing is written when it is refused', () => {
    const made = samplingCentre();
    const rootId = first(made);
    first(made, ours({ name: 'Other' }));
    const head = logHead(made.db);
    for (const initials of ['IV', 'AG'] as const) {
      const centre = made.as(initials);
      expect(failureOf(savePolicy(centre, { base: null, policy: ours({ name: 'New' }) })).code).toBe(
        'not-allowed',
      );
      expect(failureOf(retirePolicy(centre, { base: rootId, isRetired: true })).code).toBe('not-allowed');
    }
    const refused = (base: string | null, policy: SamplingPolicy) => {
      const { code, field } = failureOf(savePolicy(made.lead, { base, policy }));
      return [code, field];
    };
    expect(refused(null, ours({ name: 'QUARTERLY' }))).toEqual(['name-taken', 'name']);
    expect(refused(rootId, ours({ name: 'other' }))).toEqual(['name-taken', 'name']);
    expect(refused(rootId, ours())).toEqual(['nothing-changed', undefined]);
    expect(refused(newId(), ours())).toEqual(['not-found', undefined]);
    const open = { bands: [{ upTo: 5, percent: 10 }], atLeast: 0, unitsPercent: 100 };
    expect(refused(rootId, ours({ bands: open }))).toEqual(['invalid', 'bands']);
    expect(failureOf(retirePolicy(made.lead, { base: rootId, isRetired: false })).code).toBe(
      'nothing-changed',
    );
    expect(logHead(made.db)).toEqual(head);
  });

  test('that was changed since it was opened is not overwritten', () => {
    const made = samplingCentre();
    const rootId = first(made);
    valueOf(savePolicy(made.lead, { base: rootId, policy: ours({ widenBy: 6 }) }));
    expect(failureOf(savePolicy(made.lead, { base: rootId, policy: ours({ widenBy: 7 }) })).code).toBe(
      'changed-meanwhile',
    );
    expect(failureOf(retirePolicy(made.lead, { base: rootId, isRetired: true })).code).toBe(
      'changed-meanwhile',
    );
  });

  test('is offered to new plans until it is retired, and to those made under it for good', () => {
    const made = samplingCentre();
    made.decide(...autumnDecisions);
    const rootId = first(made);
    const plan = { ...made.planFor(), policy: ours(), policyId: rootId };
    valueOf(made.drawHere(plan));
    const offered = () => valueOf(planOptions(made.lead)).policies.map(({ policy: { name } }) => name);
    expect(offered()).toEqual(['Quarterly']);
    valueOf(retirePolicy(made.lead, { base: rootId, isRetired: true }));
    expect(offered()).toEqual([]);
    expect(policyOfPlan(made.db, plan.id)).toEqual({ rootId, version: 1 });
    const { versions } = valueOf(getPolicy(made.lead, { id: rootId }));
    expect(versions.map(({ isRetired, plans }) => [isRetired, plans.map(({ name }) => name)])).toEqual([
      [true, []],
      [false, [plan.name]],
    ]);
    expect(valueOf(listPolicies(made.lead)).policies).toMatchObject([{ isRetired: true, plans: 1 }]);
    // The name stays taken, and it can be offered again.
    expect(failureOf(savePolicy(made.lead, { base: null, policy: ours() })).code).toBe('name-taken');
    valueOf(retirePolicy(made.lead, { base: newest(made, rootId), isRetired: false }));
    expect(offered()).toEqual(['Quarterly']);
  });
});

test('the policies ready made are those of the packs that judge the qualifications', () => {
  const { centre } = centreUnderRules();
  const { policies, readyMade } = valueOf(listPolicies(centre));
  expect(policies).toEqual([]);
  expect(readyMade.map(({ name, qualifications }) => [name, qualifications])).toEqual([
    ['VTCT (Skillsfirst) handbook 2.0, edition 1', ['CSPD2']],
    ['VTCT record of assessment (RQF), edition 1', ['CS2D1']],
  ]);
  for (const pack of readyMade) {
    expect(pack.policies.map(({ key }) => key)).toEqual([
      'risk',
      'bands',
      'square-root',
      'learners',
      'discovery',
    ]);
    for (const { policy } of pack.policies) expect(policy.basis).toBe(pack.name);
  }
});
