import { describe, expect, test } from 'vitest';
import { blocksClaim, claimReadiness } from '../../../shared/domain/rules/claim-rules';
import type { ClaimFacts, StatementUnit } from '../../../shared/domain/rules/facts';
import { CPR, ENOUGH, line, missing } from './claim-lines';
import { claim, CS2D1, CSPD2, TODAY } from './examples';
import { BOOK, COMMON, HANDBOOK, withRule } from './packs';

test('a learner with 47 credits and nothing open can claim CS2D1; one with five units CSPD2', () => {
  const book = claimReadiness(BOOK, TODAY, claim(CS2D1, ENOUGH));
  expect(book.map(({ ruleId, state }) => `${ruleId} ${state}`)).toEqual([
    'C1 met',
    'C2 not applicable',
    'C3 met',
    'C4 met',
    'C5 met',
    'C6 met',
  ]);
  const handbook = claimReadiness(HANDBOOK, TODAY, claim(CSPD2, CPR));
  expect(handbook.map(({ ruleId, state }) => `${ruleId} ${state}`).slice(0, 2)).toEqual([
    'C1 not applicable',
    'C2 met',
  ]);
  expect([...book, ...handbook].some(blocksClaim)).toBe(false);
});

const changed = (change: Partial<StatementUnit>): ClaimFacts => {
  const facts = claim(CS2D1, ENOUGH);
  return {
    ...facts,
    statement: facts.statement.map((unit, index) => (index === 0 ? { ...unit, ...change } : unit)),
  };
};

describe('C3', () => {
  test.each<[Partial<StatementUnit>, string]>([
    [{ achievedOn: null }, 'UBU19 lacks the date achieved.'],
    [{ learnerSignedOn: null }, 'UBU19 lacks the learner’s signature.'],
    [{ assessorInitials: ' ' }, 'UBU19 lacks the assessor’s initials.'],
    [{ sampled: 'agreed' }, 'UBU19 lacks the signature of the IQA who sampled it.'],
    [
      { achievedOn: null, learnerSignedOn: null, assessorInitials: null, sampled: 'action required' },
      'UBU19 lacks the date achieved, the learner’s signature, the assessor’s initials and the signature of the IQA who sampled it.',
    ],
  ])('C3 refuses %o', (change, message) => {
    expect(line('C3', changed(change))).toMatchObject({
      state: 'not met',
      severity: 'block',
      summary: message,
      missing: [{ message, place: { kind: 'statement', learnerId: 'leila', qualificationId: 'CS2D1' } }],
    });
  });

  test('C3 refuses a statement without any unit', () => {
    expect(missing('C3', claim(CS2D1, []))).toEqual(['No unit is on the statement yet.']);
  });

  test('C3 is silent for a complete statement, and about signatures that the pack leaves out', () => {
    expect(line('C3', changed({ sampled: 'agreed', iqaSignedBy: 'bo' })).state).toBe('met');
    const lenient = withRule(BOOK, 'C3', {
      parameters: { learnerSignature: false, iqaSignatureWhereSampled: false },
    });
    expect(missing('C3', changed({ learnerSignedOn: null, sampled: 'agreed' }), lenient)).toEqual([]);
  });
});

describe('C4', () => {
  const open = claim(CS2D1, ENOUGH, {
    openActions: [{ id: 'a1', text: 'See the letter again.', dueOn: '2026-12-01' }],
    openAppeals: 2,
    openMalpractice: 1,
    pendingCountersignatures: ['UBU19', 'UBU20'],
  });

  test('C4 refuses while anything is open, one by one with the place to mend it', () => {
    expect(line('C4', open)).toMatchObject({
      state: 'not met',
      summary: '5 things are missing.',
      missing: [
        {
          message: 'An action is open, due 1 Dec 2026: See the letter again.',
          place: { kind: 'action', actionId: 'a1' },
        },
        { message: '2 appeals are open.', place: { kind: 'cases' } },
        { message: '1 malpractice case is open.', place: { kind: 'cases' } },
        {
          message: 'The decision on UBU19 waits for a countersignature.',
          place: { kind: 'countersignatures' },
        },
        {
          message: 'The decision on UBU20 waits for a countersignature.',
          place: { kind: 'countersignatures' },
        },
      ],
    });
  });

  test('C4 is silent with nothing open, and about what the pack leaves out', () => {
    expect(line('C4', claim(CS2D1, ENOUGH)).state).toBe('met');
    const nothing = { actions: false, appeals: false, malpractice: false, countersignatures: false };
    expect(missing('C4', open, withRule(BOOK, 'C4', { parameters: nothing }))).toEqual([]);
    const appeals = withRule(BOOK, 'C4', { parameters: { ...nothing, appeals: true } });
    expect(missing('C4', open, appeals)).toEqual(['2 appeals are open.']);
  });
});

describe('C5', () => {
  test('C5 refuses while a planned sample is not done', () => {
    const plannedSamples = [
      { cellId: 'c1', unitCode: 'UBU19', plannedOn: '2026-12-03' },
      { cellId: 'c2', unitCode: 'UBU20', plannedOn: null },
    ];
    expect(line('C5', claim(CS2D1, ENOUGH, { plannedSamples })).missing).toEqual([
      {
        message: 'The planned sample of UBU19 (3 Dec 2026) is not done.',
        place: { kind: 'sample', cellId: 'c1' },
      },
      { message: 'The planned sample of UBU20 is not done.', place: { kind: 'sample', cellId: 'c2' } },
    ]);
  });

  test('C5 is silent with every planned sample done', () => {
    expect(line('C5', claim(CS2D1, ENOUGH)).state).toBe('met');
  });
});

describe('C6', () => {
  test('C6 informs that the claim waits for the EQA, and does not block it', () => {
    const verdict = line('C6', claim(CS2D1, ENOUGH, { directClaimStatus: 'not held' }));
    expect(verdict).toMatchObject({
      state: 'not met',
      severity: 'info',
      summary: 'Without direct claim status for CS2D1 the claim waits for the EQA.',
    });
    expect(blocksClaim(verdict)).toBe(false);
  });

  test('C6 informs of a status that is suspended in other words', () => {
    expect(line('C6', claim(CS2D1, ENOUGH, { directClaimStatus: 'suspended' })).summary).toBe(
      'Direct claim status for CS2D1 is suspended, so the claim waits for the EQA.',
    );
  });

  test('C6 is silent with direct claim status', () => {
    expect(line('C6', claim(CS2D1, ENOUGH)).state).toBe('met');
  });
});

describe('a rule of claims out of force', () => {
  const nothing = claim(CS2D1, []);
  test.each([
    [{ on: false }, 'Common practice has this rule switched off.'],
    [{ from: '2026-11-22' }, 'This rule is in force from 22 Nov 2026.'],
    [{ to: '2026-11-20' }, 'This rule is no longer in force on 21 Nov 2026.'],
  ])('does not apply with %o, and says so', (change, summary) => {
    const pack = withRule(COMMON, 'C1', change);
    expect(line('C1', nothing, pack)).toMatchObject({ state: 'not applicable', summary, missing: [] });
  });

  test('is six lines all the same, and softened it no longer blocks', () => {
    const pack = withRule(COMMON, 'C1', { severity: 'warn', from: TODAY, to: TODAY });
    expect(claimReadiness(pack, TODAY, nothing)).toHaveLength(6);
    expect(line('C1', nothing, pack)).toMatchObject({ state: 'not met', severity: 'warn' });
    expect(blocksClaim(line('C1', nothing, pack))).toBe(false);
  });
});
