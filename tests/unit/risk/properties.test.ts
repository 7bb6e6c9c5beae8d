import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwardStanding, RiskFacts, Upkeep } from '../../../shared/domain/risk/facts';
import { riskOf } from '../../../shared/domain/risk/risk';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';
import { addDays } from '../../../shared/domain/calendar';
import { DAY, partOf } from './support';

const day = fc.integer({ min: 0, max: 1_500 }).map((ago) => addDays(DAY, -ago));
const standing = fc.constantFrom<AwardStanding>(
  { kind: 'held', award: 'A1' },
  { kind: 'waived' },
  { kind: 'not asked' },
  { kind: 'working towards', award: 'A1', targetOn: null },
  { kind: 'none', sentence: 'None.' },
);
const upkeep = fc.option(
  fc.record<Upkeep>({ last: fc.option(day), everyMonths: fc.integer({ min: 1, max: 24 }) }),
);
const samples = fc.tuple(fc.nat(80), fc.nat(20), fc.nat(20)).map(([agreed, actionRequired, overturned]) => ({
  sampled: agreed + actionRequired + overturned,
  actionRequired,
  overturned,
}));
const unit = fc.record({
  code: fc.string({ minLength: 1, maxLength: 6 }),
  decisions: fc.integer({ min: 1, max: 20 }),
  firstOn: day,
});
const facts: fc.Arbitrary<RiskFacts> = fc
  .tuple(
    fc.record({
      award: standing,
      isTrainee: fc.boolean(),
      joinedOn: fc.option(day),
      firstDecisionOn: fc.option(day),
      newForDays: fc.nat(400),
      units: fc.array(unit, { maxLength: 12 }),
      observation: upkeep,
      standardisation: upkeep,
      caseload: fc.nat(200),
      overdueActions: fc.nat(9),
    }),
    samples,
  )
  .map(([rest, counts]) => ({ ...rest, ...counts }));

const points = (given: RiskFacts): number => riskOf(given, RISK_WEIGHTS, DAY).points;

/** The same assessor with one thing that is worse. */
const WORSE: Readonly<Record<string, (given: RiskFacts) => RiskFacts>> = {
  'no award': (given) => ({ ...given, award: { kind: 'none', sentence: 'None.' } }),
  'a trainee': (given) => ({ ...given, isTrainee: true }),
  // Who was never observed has time from the day of joining: a later one is then no worse.
  'joined today': (given) =>
    given.observation?.last === null || given.standardisation?.last === null
      ? given
      : { ...given, joinedOn: DAY },
  'one more new unit': (given) => ({
    ...given,
    units: [...given.units, { code: 'NEW', decisions: 1, firstOn: DAY }],
  }),
  'one more sampled and overturned': (given) => ({
    ...given,
    sampled: given.sampled + 1,
    overturned: given.overturned + 1,
  }),
  // One more sample that only needed action also says that one more was not overturned: it is the same one found worse.
  'an agreed sample that needed action': (given) =>
    given.sampled === given.overturned + given.actionRequired
      ? given
      : { ...given, actionRequired: given.actionRequired + 1 },
  'an action required that was overturned': (given) =>
    given.actionRequired === 0
      ? given
      : { ...given, actionRequired: given.actionRequired - 1, overturned: given.overturned + 1 },
  'one more learner': (given) => ({ ...given, caseload: given.caseload + 1 }),
  'one more action overdue': (given) => ({ ...given, overdueActions: given.overdueActions + 1 }),
};

test.each(Object.entries(WORSE))('%s never lowers the points', (_what, worse) => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(points(worse(given))).toBeGreaterThanOrEqual(points(given));
    }),
    { numRuns: 300 },
  );
});

test('an older observation or standardisation never lowers the points', () => {
  fc.assert(
    fc.property(facts, day, fc.nat(800), (given, last, earlier) => {
      const seen = (on: string): RiskFacts => ({
        ...given,
        observation: { last: on, everyMonths: 12 },
        standardisation: { last: on, everyMonths: 6 },
      });
      expect(points(seen(addDays(last, -earlier)))).toBeGreaterThanOrEqual(points(seen(last)));
    }),
  );
});

test('the order of the facts does not matter', () => {
  const shuffled = facts.chain((given) =>
    fc
      .shuffledSubarray([...given.units], { minLength: given.units.length })
      .map((units) => [given, { ...given, units }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(riskOf(other, RISK_WEIGHTS, DAY)).toEqual(riskOf(given, RISK_WEIGHTS, DAY));
    }),
  );
});

test('fewer than ten samples never make red by what was found in them alone', () => {
  for (let sampled = 0; sampled < RISK_WEIGHTS.rates.fewestForGrave; sampled += 1)
    for (let overturned = 0; overturned <= sampled; overturned += 1)
      for (let actionRequired = 0; actionRequired <= sampled - overturned; actionRequired += 1) {
        const computed = riskOf(
          {
            award: { kind: 'not asked' },
            isTrainee: false,
            joinedOn: null,
            firstDecisionOn: null,
            newForDays: 0,
            units: [],
            observation: null,
            standardisation: null,
            caseload: 0,
            overdueActions: 0,
            ...{ sampled, overturned, actionRequired },
          },
          RISK_WEIGHTS,
          DAY,
        );
        expect(computed.rating).not.toBe('red');
        expect(partOf(computed, 'overturned').points).toBeLessThan(RISK_WEIGHTS.redFrom);
      }
});
