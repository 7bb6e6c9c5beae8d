import { describe, expect, test } from 'vitest';
import { ASSESSMENT_METHODS } from '../../../shared/domain/methods';
import type {
  EntryFacts,
  RegistrationFacts,
  RplFacts,
  UnitRecordFacts,
} from '../../../shared/domain/rules/facts';
import {
  entryFindings,
  registrationFindings,
  unitSignOffFindings,
} from '../../../shared/domain/rules/record-rules';
import type { RuleId } from '../../../shared/domain/rules/rule-ids';
import { CSPD2, knowledge, observation, record, said, TODAY, unit } from './examples';
import { BOOK, HANDBOOK, withRule } from './packs';

const typed = (given: Partial<EntryFacts>, id: RuleId, of: UnitRecordFacts = record(), pack = BOOK) =>
  said(entryFindings(pack, TODAY, of, observation('UBU19/1', 3, { achievedOn: TODAY, ...given })), id);
const signOff = (of: UnitRecordFacts, id: RuleId, pack = BOOK) =>
  said(unitSignOffFindings(pack, TODAY, of, { assessorId: 'ada', decidedOn: TODAY }), id);

describe('R5', () => {
  const simulated = observation('UBU19/1', 3, {
    achievedOn: TODAY,
    method: 'simulation',
    reason: 'No fire.',
  });
  const allowing = { ...unit('UBU19'), simulation: 'allowed' } as const;

  test('R5 refuses simulation in UBU19, which forbids it, at entry and at sign-off', () => {
    expect(typed({ method: 'simulation' }, 'R5')).toEqual([['block', 'UBU19 does not allow simulation.']]);
    expect(signOff(record({ entries: [...record().entries, simulated] }), 'R5')).toEqual([
      ['block', 'UBU19 does not allow simulation: LO 1, observation 3.'],
    ]);
  });

  test('R5 refuses a unit achieved by simulation alone', () => {
    expect(signOff(record({ unit: allowing, entries: [simulated] }), 'R5')).toEqual([
      ['block', 'All evidence for UBU19 is simulation.'],
    ]);
  });

  test('R5 is silent where simulation is allowed, or not spoken of, beside other evidence', () => {
    for (const simulation of ['allowed', null] as const) {
      const of = record({ unit: { ...allowing, simulation }, entries: [...record().entries, simulated] });
      expect(typed({ method: 'simulation' }, 'R5', of)).toEqual([]);
      expect(signOff(of, 'R5')).toEqual([]);
    }
    expect(signOff(record({ entries: [] }), 'R5')).toEqual([]);
  });
});

describe('R6', () => {
  test.each(['simulation', 'witness testimony'] as const)('R6 warns of %s without a reason', (method) => {
    expect(typed({ method, reason: ' ' }, 'R6', record(), HANDBOOK)).toEqual([
      ['warn', `Nothing says why ${method} was used.`],
    ]);
  });

  test('R6 is silent with a reason, and for other methods', () => {
    expect(typed({ method: 'witness testimony', reason: 'Night shifts.' }, 'R6')).toEqual([]);
    expect(typed({ method: 'observation' }, 'R6')).toEqual([]);
  });

  test('R6 asks for the methods that the pack lists', () => {
    const only = withRule(BOOK, 'R6', { parameters: { methods: ['product'] } });
    expect(typed({ method: 'product' }, 'R6', record(), only)).toHaveLength(1);
    expect(typed({ method: 'simulation' }, 'R6', record(), only)).toEqual([]);
  });
});

describe('R8', () => {
  const of = (code: string) => record({ unit: unit(code) });

  test('R8 warns of a portfolio method in UBU18, which is assessed by observation', () => {
    expect(typed({ method: 'assignment' }, 'R8', of('UBU18'))).toEqual([
      ['warn', 'UBU18 is assessed by observation; assignment is not among that.'],
    ]);
  });

  test('R8 warns of observation in UBU20, which is assessed by portfolio', () => {
    expect(typed({ method: 'observation' }, 'R8', of('UBU20'))).toHaveLength(1);
  });

  test('R8 is silent for a method of the unit’s table, and for units without one', () => {
    expect(typed({ method: 'oral questions' }, 'R8', of('UBU18'))).toEqual([]);
    expect(typed({ method: 'assignment' }, 'R8', of('UBU19'))).toEqual([]);
    for (const method of ASSESSMENT_METHODS) expect(typed({ method }, 'R8', of('CPR1'))).toEqual([]);
  });

  test('R8 counts question papers where the unit has some', () => {
    const papers = { ...unit('UBU18'), methods: { questionPapers: 1, observation: false, portfolio: false } };
    expect(typed({ method: 'written questions' }, 'R8', record({ unit: papers }))).toEqual([]);
    expect(typed({ method: 'observation' }, 'R8', record({ unit: papers }))).toHaveLength(1);
  });
});

describe('R9', () => {
  const rpl: RplFacts = {
    gapMapping: 'All of LO 4 but 4c.',
    authentication: 'Letter of the employer, seen.',
    currency: 'Work of 2026.',
    confirmedBy: 'bo',
  };
  const withRpl = (of: RplFacts | null) =>
    record({
      entries: [
        ...record().entries.filter(({ id }) => id !== 'UBU19/4/4a'),
        knowledge('UBU19/4/4a', { method: 'RPL', rpl: of }),
      ],
    });

  test('R9 refuses sign-off without gap mapping, authentication, currency or who confirmed it', () => {
    expect(signOff(withRpl({ ...rpl, gapMapping: ' ', confirmedBy: null }), 'R9', HANDBOOK)).toEqual([
      ['block', 'LO 4, criterion 4a: RPL without the gap mapping and who confirmed it.'],
    ]);
    expect(signOff(withRpl(null), 'R9')[0]?.[1]).toMatch(
      /the gap mapping, how the evidence was authenticated, how its currency was established and who confirmed it/,
    );
  });

  test('R9 informs of the same at entry', () => {
    expect(typed({ method: 'RPL', rpl: { ...rpl, currency: '' } }, 'R9')).toEqual([
      ['info', 'RPL is recorded without how its currency was established.'],
    ]);
  });

  test('R9 is silent with all of it, and for other methods', () => {
    expect(signOff(withRpl(rpl), 'R9')).toEqual([]);
    expect(typed({ method: 'RPL', rpl }, 'R9')).toEqual([]);
    expect(typed({ rpl: null }, 'R9')).toEqual([]);
  });
});

describe('R10', () => {
  const of = (given: Partial<RegistrationFacts>) =>
    said(
      registrationFindings(HANDBOOK, TODAY, {
        learnerName: 'Leila Haddad',
        bornOn: '2010-11-22',
        registeredOn: TODAY,
        qualification: CSPD2,
        ...given,
      }),
      'R10',
    );

  test('R10 refuses a learner of 15 on the day of registration, and asks for a date of birth', () => {
    expect(of({})).toEqual([
      ['block', 'Leila Haddad was 15 on 21 Nov 2026; CSPD2 is for learners of 16 or older.'],
    ]);
    expect(of({ bornOn: null })[0]?.[1]).toMatch(/has no date of birth on record/);
  });

  test('R10 is silent from the sixteenth birthday on, and where there is no minimum age', () => {
    expect(of({ bornOn: '2010-11-21' })).toEqual([]);
    expect(of({ bornOn: null, qualification: { code: 'CS2D1', minimumAge: null } })).toEqual([]);
  });
});
