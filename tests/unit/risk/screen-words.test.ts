import { describe, expect, test } from 'vitest';
import {
  newOverride,
  overrideProblems,
  overrideRequest,
} from '../../../renderer/features/assessors/risk/risk-form';
import {
  differenceWords,
  isComputedInForce,
  originWords,
  reviewWords,
} from '../../../renderer/features/assessors/risk/risk-words';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';
import type { PersonRisk, RiskAssessment } from '../../../shared/ipc/risk';
import { DAY, risk } from './support';

const computed = risk({ isTrainee: true });
const rated = (given: Partial<RiskAssessment>): RiskAssessment => ({
  id: '01a20000-0000-7000-8000-000000000001',
  assessedOn: '2026-10-20',
  rating: 'red',
  computed: 'amber',
  points: 15,
  parts: computed.parts,
  reason: 'Why.',
  reviewOn: '2026-12-01',
  origin: 'overridden',
  recordedBy: 'Meera Nair',
  recordedAt: '2026-10-20T09:00:00.000Z',
  ...given,
});
const personRisk = (newest: RiskAssessment | null): PersonRisk => ({
  computed,
  weights: RISK_WEIGHTS,
  inForce: newest && { rating: newest.rating, reason: newest.reason, reviewOn: newest.reviewOn },
  history: newest ? [newest] : [],
});
const taken = rated({ origin: 'computed', rating: 'amber', reason: null, reviewOn: null });

describe('what is in force, in words', () => {
  test('says who, when, and what the facts gave', () => {
    expect(originWords(rated({}), { withDay: true })).toBe(
      'Overridden by Meera Nair on 20 Oct 2026; the facts gave amber with 15 points.',
    );
    expect(originWords(taken, { withDay: false })).toBe('Computed, taken by Meera Nair with 15 points.');
    expect(originWords(rated({ origin: 'imported', points: 1 }), { withDay: false })).toBe(
      'Imported by Meera Nair; the facts gave amber with 1 point.',
    );
  });

  test('says until when; a computed rating has no day', () => {
    expect(reviewWords(personRisk(rated({})), DAY)).toEqual({ text: 'Until 1 Dec 2026', isOverdue: false });
    expect(reviewWords(personRisk(rated({ reviewOn: '2026-11-21' })), DAY)).toEqual({
      text: 'Review was due 21 Nov 2026',
      isOverdue: true,
    });
    expect(reviewWords(personRisk(rated({ reviewOn: null })), DAY)?.text).toBe('No day of review');
    expect(reviewWords(personRisk(taken), DAY)).toBeNull();
    expect(reviewWords(personRisk(null), DAY)).toBeNull();
  });

  test('says where the facts say otherwise by now', () => {
    expect(differenceWords(personRisk(rated({})))).toBe(
      'The facts now give amber with 15 points; red is in force.',
    );
    expect(differenceWords(personRisk(taken))).toBeNull();
    expect(differenceWords(personRisk({ ...taken, points: 20 }))).toBe(
      'The facts now give amber with 15 points; they gave 20 points when the rating was taken.',
    );
    expect([personRisk(taken), personRisk(rated({})), personRisk(null)].map(isComputedInForce)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('an override needs a rating, a reason and a later day', () => {
  const draft = newOverride(personRisk(rated({})));
  expect(Object.keys(overrideProblems(draft, DAY))).toEqual(['rating', 'reason', 'reviewOn']);
  expect(overrideRequest(draft, 'x')).toBeNull();
  const complete = { ...draft, rating: 'green', reason: 'Seen twice.', reviewOn: '2026-11-23' } as const;
  expect(overrideProblems(complete, DAY)).toEqual({});
  expect(overrideProblems({ ...complete, reviewOn: DAY }, DAY)).toEqual({
    reviewOn: 'Give a day after today, 22 Nov 2026.',
  });
  expect(overrideProblems({ ...complete, reason: 'x'.repeat(301) }, DAY)['reason']).toContain('300');
});
