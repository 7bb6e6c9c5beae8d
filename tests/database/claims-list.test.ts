import { beforeEach, describe, expect, test } from 'vitest';
import { claimsPage, countClaimsByState, readyPage } from '../../electron/services/claims/list';
import type { ParsedOf } from '../../shared/ipc/contract';
import { anotherReady, readyCentre, readyRequest, type ClaimCentre } from '../support/claims';
import { valueOf } from '../support/database';
import { record } from '../support/records';

let made: ClaimCentre;

describe('the list of claims', () => {
  beforeEach(() => {
    made = readyCentre();
  });

  test('shows who has units enough, by name and page by page, and how each stands', () => {
    record(made.db, 'learner', { name: 'No Units', number: 'X9' });
    anotherReady(made, 'Łucja Żak', 'X1');
    anotherReady(made, 'Ada Early', 'X2');
    const first = valueOf(readyPage(made.lead, readyRequest({ limit: 2 })));
    expect(first.rows.map(({ learnerName, state }) => [learnerName, state])).toEqual([
      ['Ada Early', 'ready'],
      ['Lou Alder', 'ready'],
    ]);
    const second = valueOf(readyPage(made.lead, readyRequest({ limit: 2, after: first.next })));
    expect(second.rows.map(({ learnerName }) => learnerName)).toEqual(['Łucja Żak']);
    expect(second.next).toBeNull();
    expect(valueOf(readyPage(made.lead, readyRequest({ query: 'early' }))).rows).toHaveLength(1);
    expect(valueOf(readyPage(made.lead, readyRequest({ qualificationId: made.other }))).rows).toEqual([]);

    valueOf(made.claim());
    expect(valueOf(readyPage(made.lead, readyRequest())).rows.map(({ learnerName }) => learnerName)).toEqual([
      'Ada Early',
      'Łucja Żak',
    ]);
    const waiting = valueOf(claimsPage(made.lead, { ...readyRequest(), state: 'waiting for EQA' }));
    expect(waiting).toMatchObject({
      total: 1,
      next: null,
      rows: [{ learnerName: 'Lou Alder', batchNumber: 'CB-2026-001', units: 4 }],
    });
    const none = { 'waiting for EQA': 0, claimed: 0, certificated: 0, withdrawn: 0 };
    const counts = (given: Partial<ParsedOf<'claims.counts'>>) =>
      valueOf(countClaimsByState(made.lead, { query: '', qualificationId: null, ...given }));
    expect(counts({})).toEqual({ ...none, 'waiting for EQA': 1 });
    expect(counts({ query: 'alder' })).toEqual({ ...none, 'waiting for EQA': 1 });
    expect(counts({ query: 'early' })).toEqual(none);
    expect(counts({ qualificationId: made.other })).toEqual(none);
  });
});
