import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOrder, remindersOf, type Reminder } from '../../../shared/domain/people-records/reminders';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import { projectRoot } from '../../support/project-root';

const TODAY = '2026-11-21';
const common = rulePackSchema.parse(
  JSON.parse(readFileSync(path.join(projectRoot, 'resources/rule-packs/common-practice.json'), 'utf8')),
);
/** Twelve months for both, and no hours, as common practice has it; then what a test says. */
const pack = (changes: {
  readonly observedEveryMonths?: number;
  readonly hoursPerYear?: number;
  readonly isOff?: boolean;
}): RulePack => ({
  ...common,
  rules: {
    ...common.rules,
    P6: { ...common.rules.P6, on: true, parameters: { hoursPerYear: changes.hoursPerYear ?? null } },
    P7: {
      ...common.rules.P7,
      on: changes.isOff !== true,
      parameters: { observedEveryMonths: changes.observedEveryMonths ?? 12, standardisedEveryMonths: 12 },
    },
  },
});

const somebody: PersonFacts = {
  id: 'ada',
  name: 'Ada Okafor',
  initials: 'AO',
  roles: ['assessor'],
  isTrainee: false,
  traineeUntil: null,
  countersignatoryId: null,
  joinedOn: '2020-01-01',
  leftOn: null,
  awards: [],
  qualificationsInWords: null,
  agreements: [],
  registrations: [],
  competence: [],
  lastObservedOn: '2026-06-01',
  lastStandardisedOn: '2026-06-01',
  cpdMinutes: 0,
  hasDecided: true,
};
const of = (
  facts: Partial<PersonFacts>,
  {
    packs = [pack({})],
    riskReviewOn = null,
  }: { packs?: readonly RulePack[]; riskReviewOn?: string | null } = {},
): readonly Reminder[] =>
  remindersOf(
    { facts: { ...somebody, ...facts }, riskReviewOn, packs, codeOf: (id) => id.toUpperCase() },
    TODAY,
  );
const brief = (reminders: readonly Reminder[]) =>
  reminders.map(({ kind, dueOn, isOverdue }) => [kind, dueOn, isOverdue]);

describe('observation and standardisation', () => {
  it('say nothing while there is time, remind 30 days before, and are overdue after the period', () => {
    expect(of({})).toEqual([]);
    expect(of({ lastObservedOn: '2025-12-22' })).toEqual([]);
    expect(brief(of({ lastObservedOn: '2025-12-21' }))).toEqual([['observation', '2026-12-21', false]]);
    expect(brief(of({ lastObservedOn: '2025-11-21' }))).toEqual([['observation', '2026-11-21', false]]);
    expect(brief(of({ lastObservedOn: '2025-11-20' }))).toEqual([['observation', '2026-11-20', true]]);
  });

  it('count from joining where it never took place, and have no day where nobody knows that', () => {
    const never = { lastObservedOn: null, lastStandardisedOn: null };
    expect(of({ ...never, joinedOn: '2026-08-01' })).toEqual([]);
    expect(brief(of({ ...never, joinedOn: null }))).toEqual([
      ['observation', null, true],
      ['standardisation', null, true],
    ]);
  });

  it('ask nothing of who decided nothing, or where the rule is off', () => {
    const never = { lastObservedOn: null, joinedOn: null };
    expect(of({ ...never, hasDecided: false })).toEqual([]);
    expect(of(never, { packs: [pack({ isOff: true })] })).toEqual([]);
  });

  it('go by the strictest pack', () => {
    expect(brief(of({}, { packs: [pack({}), pack({ observedEveryMonths: 3 })] }))).toEqual([
      ['observation', '2026-09-01', true],
    ]);
  });
});

it('CPD is short of the most hours asked for', () => {
  const packs = [pack({ hoursPerYear: 6 }), pack({ hoursPerYear: 30 })];
  expect(of({ cpdMinutes: 90 }, { packs })[0]?.text).toBe('CPD in twelve months: 1 h 30 min of 30 h');
  expect(of({ cpdMinutes: 1_800 }, { packs })).toEqual([]);
  expect(of({ roles: ['witness'] }, { packs })).toEqual([]);
});

it('what has a day of its own reminds 30 days before; what only ends is not overdue', () => {
  expect(brief(of({}, { riskReviewOn: '2026-11-20' }))).toEqual([['risk review', '2026-11-20', true]]);
  const award = { award: 'A1', awardedOn: null, state: 'in progress' as const };
  expect(brief(of({ awards: [{ ...award, targetOn: '2026-12-21' }] }))).toEqual([
    ['award target', '2026-12-21', false],
  ]);
  expect(of({ awards: [{ ...award, targetOn: '2026-12-22' }] })).toEqual([]);
  expect(of({ awards: [{ ...award, state: 'held', targetOn: '2026-01-01' }] })).toEqual([]);
  const registration = { qualificationId: 'cspd2', role: 'assessor' as const, from: '2020-01-01' };
  expect(of({ registrations: [{ ...registration, to: '2026-12-01' }] })[0]?.text).toBe(
    'Registration as assessor of CSPD2 ends',
  );
  expect(of({ registrations: [{ ...registration, to: '2026-11-20' }] })).toEqual([]);
  const competence = ['u1', 'u2', 'u3', 'u4', 'u5'].map((unitId) => ({
    unitId,
    from: '2020-01-01',
    to: '2026-12-01',
  }));
  expect(of({ competence }).map(({ text }) => text)).toEqual([
    'Competence in U1, U2, U3 and 2 more units ends',
  ]);
});

it('overdue comes first, then by day', () => {
  const reminders = [
    ...of({}, { riskReviewOn: '2026-12-10' }),
    ...of({ lastObservedOn: '2025-12-01' }),
    ...of({ lastObservedOn: '2025-01-01' }),
  ];
  expect(inOrder(reminders).map(({ dueOn }) => dueOn)).toEqual(['2026-01-01', '2026-12-01', '2026-12-10']);
});
