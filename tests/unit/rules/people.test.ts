import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import {
  needsCountersignature,
  personFindings,
  verifierFindings,
} from '../../../shared/domain/rules/people-rules';
import { entryFindings, unitSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { observation, person, record, said, TODAY } from './examples';
import { BOOK, COMMON, HANDBOOK, withRule } from './packs';

const assessor = { role: 'assessor', qualification: { id: 'CS2D1', title: 'Customer Service' } } as const;
const iqa = { role: 'IQA', qualification: null } as const;

const ofPerson = (given: Partial<PersonFacts>, id: RuleId, pack = HANDBOOK) =>
  said(personFindings(pack, TODAY, person(given), assessor), id);

const decision = {
  iqaId: 'bo',
  iqaName: 'Bo Lindqvist',
  assessorId: 'ada',
  countersignedBy: 'cem',
  decision: 'UBU19 of Leila Haddad',
};

describe('P1', () => {
  test('P1 refuses whoever assessed or countersigned the decision', () => {
    const of = (iqaId: string) => said(verifierFindings(COMMON, TODAY, { ...decision, iqaId }), 'P1');
    expect(of('ada')).toEqual([
      ['block', 'Bo Lindqvist assessed UBU19 of Leila Haddad and cannot verify it.'],
    ]);
    expect(of('cem')).toEqual([
      ['block', 'Bo Lindqvist countersigned UBU19 of Leila Haddad and cannot verify it.'],
    ]);
  });

  test('P1 is silent for an IQA without part in the decision', () => {
    expect(verifierFindings(COMMON, TODAY, decision)).toEqual([]);
    expect(verifierFindings(COMMON, TODAY, { ...decision, countersignedBy: null })).toEqual([]);
  });

  test('P1 refuses even where a pack says it is off, softened or over', () => {
    const own = { ...decision, iqaId: 'ada' };
    for (const change of [{ on: false }, { severity: 'info' }, { to: '2020-01-01' }] as const)
      expect(said(verifierFindings(withRule(COMMON, 'P1', change), TODAY, own), 'P1')[0]?.[0]).toBe('block');
  });
});

describe('P3', () => {
  const entry = observation('UBU19/1', 3, { achievedOn: TODAY });
  const of = (given: Partial<PersonFacts>) =>
    said(entryFindings(HANDBOOK, TODAY, record({ people: [person(given)] }), entry), 'P3');

  test('P3 warns of a unit outside the recorded competence, by name', () => {
    expect(of({ competence: [] })).toEqual([['warn', 'Ada Okafor has no recorded competence for UBU19.']]);
    expect(of({ competence: [{ unitId: 'UBU19', from: '2020-01-01', to: '2026-11-20' }] })).toEqual([
      ['warn', 'Ada Okafor’s recorded competence for UBU19 does not cover 21 Nov 2026.'],
    ]);
  });

  test('P3 is silent within the recorded competence', () => {
    expect(of({})).toEqual([]);
    expect(of({ competence: [{ unitId: 'UBU19', from: TODAY, to: TODAY }] })).toEqual([]);
  });
});

describe('P4', () => {
  const registration = { qualificationId: 'CS2D1', role: 'assessor', from: '2026-01-01', to: null } as const;

  test.each([
    ['nobody', []],
    ['an IQA only', [{ ...registration, role: 'IQA' }] as const],
    ['another qualification', [{ ...registration, qualificationId: 'CSPD2' }]],
    ['a time that is over', [{ ...registration, to: '2026-11-20' }]],
  ])('P4 refuses an assessor registered as %s', (_as, registrations) => {
    expect(ofPerson({ registrations }, 'P4')).toEqual([
      ['block', 'Ada Okafor is not registered as assessor for Customer Service on 21 Nov 2026.'],
    ]);
  });

  test('P4 is silent for who is registered, and where no qualification is asked about', () => {
    expect(ofPerson({ registrations: [registration] }, 'P4')).toEqual([]);
    expect(said(personFindings(HANDBOOK, TODAY, person({ registrations: [] }), iqa), 'P4')).toEqual([]);
  });
});

describe('P5', () => {
  const signOff = (given: Partial<PersonFacts>) =>
    said(
      unitSignOffFindings(BOOK, TODAY, record({ people: [person(given)] }), {
        assessorId: 'ada',
        decidedOn: TODAY,
      }),
      'P5',
    );

  test('P5 informs that a trainee’s decision will wait for a countersignature', () => {
    expect(signOff({ isTrainee: true })).toEqual([
      ['info', 'Ada Okafor was a trainee on 21 Nov 2026: the decision will wait for a countersignature.'],
    ]);
    const entry = observation('UBU19/1', 3, { achievedOn: '2026-05-01' });
    const qualifiedSince = record({ people: [person({ traineeUntil: '2026-06-01' })] });
    expect(said(entryFindings(BOOK, TODAY, qualifiedSince, entry), 'P5')).toHaveLength(1);
  });

  test('P5 informs of a unit decided while a trainee, whoever has qualified since; P2 looks at that day too', () => {
    const decidedOn = '2026-10-30';
    const on = (given: Partial<PersonFacts>) =>
      unitSignOffFindings(BOOK, TODAY, record({ people: [person(given)] }), { assessorId: 'ada', decidedOn });
    expect(said(on({ traineeUntil: '2026-11-10' }), 'P5')).toHaveLength(1);
    expect(
      said(on({ awards: [{ award: 'A1', state: 'held', awardedOn: '2026-11-10', targetOn: null }] }), 'P2'),
    ).toHaveLength(1);
    expect(said(on({}), 'P5')).toEqual([]);
  });

  test('P5 is silent for a qualified assessor, from the first such day on', () => {
    expect(signOff({})).toEqual([]);
    expect(signOff({ traineeUntil: TODAY })).toEqual([]);
  });

  test('P5 never asks again after a day on which it no longer asked', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(fc.boolean(), fc.option(day), day, day, (isTrainee, traineeUntil, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const asks = (on: string) => needsCountersignature({ isTrainee, traineeUntil }, on);
        expect(asks(later) && !asks(earlier)).toBe(false);
      }),
    );
  });
});

describe('P6', () => {
  const asking = withRule(HANDBOOK, 'P6', { parameters: { hoursPerYear: 10 } });

  test('P6 warns of fewer hours than the pack asks for', () => {
    expect(ofPerson({ cpdMinutes: 210 }, 'P6', asking)).toEqual([
      ['warn', 'Ada Okafor has 3 hours 30 minutes of CPD in twelve months; 10 hours a year are asked for.'],
    ]);
    expect(ofPerson({ cpdMinutes: 599 }, 'P6', asking)).toHaveLength(1);
  });

  test('P6 is silent with the hours done, and while the pack asks for none', () => {
    expect(ofPerson({ cpdMinutes: 600 }, 'P6', asking)).toEqual([]);
    expect(ofPerson({ cpdMinutes: 0 }, 'P6')).toEqual([]);
  });
});

describe('P7', () => {
  test('P7 warns when observation and standardisation are more than twelve months ago, or never were', () => {
    expect(ofPerson({ lastObservedOn: '2025-11-20', lastStandardisedOn: null }, 'P7')).toEqual([
      ['warn', 'Ada Okafor last was observed assessing on 20 Nov 2025; asked for every 12 months.'],
      ['warn', 'Ada Okafor never took part in standardisation; asked for every 12 months.'],
    ]);
  });

  test('P7 is silent within the period, before a first decision, and in a new assessor’s first period', () => {
    expect(ofPerson({ lastObservedOn: '2025-11-21', lastStandardisedOn: '2025-11-21' }, 'P7')).toEqual([]);
    const never = { lastObservedOn: null, lastStandardisedOn: null };
    expect(ofPerson({ ...never, hasDecided: false }, 'P7')).toEqual([]);
    expect(ofPerson({ ...never, joinedOn: '2026-02-01' }, 'P7')).toEqual([]);
  });

  test('P7 counts the months that the pack says', () => {
    const half = withRule(HANDBOOK, 'P7', { parameters: { observedEveryMonths: 5 } });
    expect(ofPerson({}, 'P7', half)).toHaveLength(1);
  });
});
