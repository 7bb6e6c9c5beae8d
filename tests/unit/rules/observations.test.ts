import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { EntryFacts, PersonFacts, UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { findingKey } from '../../../shared/domain/rules/finding';
import {
  competentObservations,
  entryFindings,
  isOutcomeComplete,
  outcomeSignOffFindings,
  unitSignOffFindings,
} from '../../../shared/domain/rules/record-rules';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { completeEntries, knowledge, observation, person, record, said, TODAY, unit } from './examples';
import { BOOK, COMMON, withRule } from './packs';

const typed = (entry: EntryFacts, id: RuleId, of: UnitRecordFacts = record(), pack = BOOK) =>
  said(entryFindings(pack, TODAY, of, entry), id);
const signOff = (of: UnitRecordFacts, id: RuleId, pack = BOOK) =>
  said(unitSignOffFindings(pack, TODAY, of, { assessorId: 'ada', decidedOn: TODAY }), id);
const without = (...ids: readonly string[]) =>
  record({ entries: completeEntries('UBU19').filter(({ id }) => !ids.includes(id)) });

test('a complete record of UBU19 can be signed off, under every shipped pack that knows no more', () => {
  expect(unitSignOffFindings(BOOK, TODAY, record(), { assessorId: 'ada', decidedOn: TODAY })).toEqual([]);
  expect(unitSignOffFindings(COMMON, TODAY, record(), { assessorId: 'ada', decidedOn: TODAY })).toEqual([]);
});

describe('R1', () => {
  test('R1 refuses initials that nobody of the tracking table has', () => {
    expect(typed(observation('UBU19/1', 3, { initials: 'XX', assessorId: null }), 'R1')).toEqual([
      ['block', 'XX are nobody’s initials in the assessor tracking table.'],
    ]);
  });

  test('R1 refuses initials of who had left the day before, and says so', () => {
    const left = record({ people: [person({ leftOn: '2026-09-30' })] });
    expect(typed(observation('UBU19/1', 3), 'R1', left)).toEqual([
      ['block', 'Ada Okafor (AO) left the centre on 30 Sep 2026, before 1 Oct 2026.'],
    ]);
    const lastDay = record({ people: [person({ leftOn: '2026-10-01' })] });
    expect(typed(observation('UBU19/1', 3), 'R1', lastDay)).toEqual([]);
  });

  test('R1 refuses initials of a witness', () => {
    const witness = record({ people: [person({ roles: ['witness'] })] });
    expect(typed(observation('UBU19/1', 3), 'R1', witness)[0]?.[1]).toMatch(/does not assess here/);
  });

  test.each(['AO', 'ao', ' Ao '])(
    'R1 is silent for the initials %o of an assessor, a trainee too',
    (initials) => {
      expect(typed(observation('UBU19/1', 3, { initials }), 'R1')).toEqual([]);
      const trainee = record({ people: [person({ isTrainee: true })] });
      expect(typed(observation('UBU19/1', 3, { initials }), 'R1', trainee)).toEqual([]);
    },
  );

  test('R1 waits with empty initials for sign-off, and names every entry then', () => {
    const entries = [
      ...completeEntries('UBU19').filter(({ id }) => id !== 'UBU19/1 2'),
      observation('UBU19/1', 2, { achievedOn: '2026-10-22', initials: '' }),
      observation('UBU19/1', 3, { achievedOn: '2026-11-12', initials: 'ZZ' }),
    ];
    expect(typed(observation('UBU19/1', 2, { initials: '' }), 'R1')).toEqual([]);
    expect(signOff(record({ entries }), 'R1')).toEqual([
      [
        'block',
        'LO 1, observation 2: there are no assessor initials; LO 1, observation 3: ZZ are nobody’s initials in the assessor tracking table.',
      ],
    ]);
  });

  test('R1 refuses a unit signed off by who had left on the day of the decision, and by an EQA', () => {
    const on = (given: Partial<PersonFacts>) =>
      said(
        unitSignOffFindings(BOOK, TODAY, record({ entries: [], people: [person(given)] }), {
          assessorId: 'ada',
          decidedOn: '2026-11-01',
        }),
        'R1',
      );
    expect(on({ leftOn: '2026-10-31' })).toEqual([
      ['block', 'Ada Okafor (AO) left the centre on 31 Oct 2026, before 1 Nov 2026.'],
    ]);
    expect(on({ leftOn: '2026-11-01' })).toEqual([]);
    expect(on({ roles: ['EQA'] })).toHaveLength(1);
  });

  test('R1 refuses a unit signed off by who is not in the tracking table', () => {
    expect(
      said(unitSignOffFindings(BOOK, TODAY, record(), { assessorId: 'nobody', decidedOn: TODAY }), 'R1'),
    ).toHaveLength(1);
  });
});

describe('R2', () => {
  test('R2 refuses UBU19 with one competent observation of an outcome: it states two', () => {
    expect(signOff(without('UBU19/2 2'), 'R2')).toEqual([
      ['block', 'LO 2 has 1 of 2 competent observations.'],
    ]);
    expect(said(outcomeSignOffFindings(BOOK, TODAY, without('UBU19/2 2'), 'UBU19/2'), 'R2')).toHaveLength(1);
  });

  test('R2 is silent with two, and for outcomes of knowledge', () => {
    expect(signOff(record(), 'R2')).toEqual([]);
    expect(outcomeSignOffFindings(BOOK, TODAY, record(), 'UBU19/4')).toEqual([]);
  });

  test('R2 takes the pack’s number for a unit that states none', () => {
    const silent = record({ unit: { ...unit('UBU19'), observationsRequired: null } });
    expect(signOff(silent, 'R2')).toEqual([]);
    const three = withRule(BOOK, 'R2', { parameters: { whereUnitIsSilent: 3 } });
    expect(signOff(silent, 'R2', three)).toHaveLength(1);
    expect(signOff(record(), 'R2', three)).toEqual([]);
  });

  test('an observation is competent when every criterion was seen or questioned orally, and it has a date', () => {
    const [first = '', ...rest] = unit('UBU19').outcomes[1]?.criteria.map(({ id }) => id) ?? [];
    const of = (criteria: readonly string[], oralCriteria: readonly string[], achievedOn: IsoDate | null) =>
      competentObservations(
        record({
          entries: [
            observation('UBU19/2', 1, {
              achievedOn,
              kind: { type: 'observation', column: 1, criteria, oralCriteria, learnerSignedOn: null },
            }),
          ],
        }),
        'UBU19/2',
      );
    expect(of([first, ...rest], [], TODAY)).toBe(1);
    expect(of(rest, [first], TODAY)).toBe(1);
    expect(of(rest, [], TODAY)).toBe(0);
    expect(of([first, ...rest], [], null)).toBe(0);
  });
});

describe('R3 and R4', () => {
  const one = record({ entries: [observation('UBU19/1', 1, { achievedOn: '2026-10-01' })] });
  const second = (achievedOn: IsoDate) => observation('UBU19/1', 2, { achievedOn });

  test('R3 warns of two observations of one outcome on one day', () => {
    expect(typed(second('2026-10-01'), 'R3', one)).toEqual([
      ['warn', 'Another observation of LO 1 for Leila Haddad is dated 1 Oct 2026 too.'],
    ]);
  });

  test('R3 is silent on another day, for another outcome, and about the entry itself', () => {
    expect(typed(second('2026-10-02'), 'R3', one)).toEqual([]);
    expect(typed(observation('UBU19/2', 1), 'R3', one)).toEqual([]);
    expect(typed(observation('UBU19/1', 1), 'R3', one)).toEqual([]);
  });

  test('R4 informs of observations less than two weeks apart, either way', () => {
    expect(typed(second('2026-10-14'), 'R4', one)).toEqual([
      ['info', 'The nearest other observation of LO 1 is 13 days away; 14 days are recommended.'],
    ]);
    expect(typed(second('2026-09-30'), 'R4', one)[0]?.[1]).toMatch(/is 1 day away/);
  });

  test('R4 is silent from two weeks on, alone, and on the same day, which is for R3', () => {
    expect(typed(second('2026-10-15'), 'R4', one)).toEqual([]);
    expect(typed(second('2026-10-01'), 'R4', one)).toEqual([]);
    expect(typed(second('2026-10-01'), 'R4', record({ entries: [] }))).toEqual([]);
  });

  test('R4 recommends as many days as the pack says', () => {
    const week = withRule(BOOK, 'R4', { parameters: { days: 7 } });
    expect(typed(second('2026-10-08'), 'R4', one, week)).toEqual([]);
    expect(typed(second('2026-10-07'), 'R4', one, week)).toHaveLength(1);
  });

  test('R3 and R4 never speak of the same two observations', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-10-01', days));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, (others, on) => {
        const entries = others.map((achievedOn, index) => observation('UBU19/1', index + 1, { achievedOn }));
        const found = entryFindings(
          BOOK,
          TODAY,
          record({ entries }),
          observation('UBU19/1', 9, { achievedOn: on }),
        );
        expect(found.some(({ ruleId }) => ruleId === 'R3')).toBe(others.includes(on));
        const keys = found.map(findingKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.includes('R3|achievedOn') && keys.includes('R4|achievedOn')).toBe(false);
      }),
    );
  });
});

describe('R7', () => {
  test('R7 refuses an outcome that lacks criteria, and names them', () => {
    const lacking = without('UBU19/4/4a', 'UBU19/4/4c');
    expect(said(outcomeSignOffFindings(BOOK, TODAY, lacking, 'UBU19/4'), 'R7')).toEqual([
      ['block', 'LO 4 lacks criteria 4a and 4c.'],
    ]);
    expect(isOutcomeComplete(BOOK, TODAY, lacking, 'UBU19/4')).toBe(false);
  });

  test('R7 is silent for a complete outcome, and for a unit whose outcomes are signed off', () => {
    expect(outcomeSignOffFindings(BOOK, TODAY, record(), 'UBU19/4')).toEqual([]);
    expect(signOff(record(), 'R7')).toEqual([]);
  });

  test('R7 refuses a unit with an outcome that is complete and not signed off', () => {
    expect(signOff({ ...record(), signedOutcomes: record().signedOutcomes.slice(1) }, 'R7')).toEqual([
      ['block', 'LO 1 is not signed off.'],
    ]);
  });

  test('R7 counts no entry without a date', () => {
    const entries = [
      ...completeEntries('UBU19').filter(({ id }) => id !== 'UBU19/5/5b'),
      knowledge('UBU19/5/5b', { achievedOn: null }),
    ];
    expect(signOff(record({ entries }), 'R7')).toEqual([['block', 'LO 5 lacks criterion 5b.']]);
  });

  test('an outcome is complete when criteria and observations are there, and not before', () => {
    const [all, fewer] = [record(), without('UBU19/1 2')];
    expect(all.unit.outcomes.every(({ id }) => isOutcomeComplete(BOOK, TODAY, all, id))).toBe(true);
    expect(isOutcomeComplete(BOOK, TODAY, fewer, 'UBU19/1')).toBe(false);
    expect(isOutcomeComplete(withRule(BOOK, 'R2', { on: false }), TODAY, fewer, 'UBU19/1')).toBe(true);
    expect(isOutcomeComplete(BOOK, TODAY, all, 'UBU20/1')).toBe(false);
  });

  test('no set of entries makes a unit ready while an outcome is not complete', () => {
    const entries = completeEntries('UBU19');
    fc.assert(
      fc.property(fc.subarray([...entries]), (some) => {
        const of = record({ entries: some });
        const isReady = unitSignOffFindings(BOOK, TODAY, of, { assessorId: 'ada', decidedOn: TODAY }).every(
          ({ severity }) => severity !== 'block',
        );
        expect(isReady).toBe(of.unit.outcomes.every(({ id }) => isOutcomeComplete(BOOK, TODAY, of, id)));
      }),
    );
  });
});
