import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFrom, pathOf, VIEWS } from '../../../renderer/features/claims/list/claims-view';
import { savedWords } from '../../../renderer/features/claims/list/saved-words';
import { linkTo } from '../../../renderer/features/claims/places';
import { changeProblems } from '../../../renderer/features/claims/readiness/change-form';
import { nextBatchNumber, stateOnClaiming, verdictFindings } from '../../../shared/domain/claims/claim';
import { csvText } from '../../../shared/domain/claims/csv';
import { achievingDecisions, type StatementDecision } from '../../../shared/domain/claims/statement';
import type { ClaimVerdict } from '../../../shared/domain/rules/facts';

const verdict = (given: Partial<ClaimVerdict>): ClaimVerdict => ({
  ruleId: 'C5',
  state: 'not met',
  severity: 'block',
  sentence: 'Samples are done.',
  source: 'Common practice',
  summary: '2 things are missing.',
  missing: [
    { message: 'UBU1 is not done.', place: { kind: 'sample', cellId: 'c1' } },
    { message: 'UBU2 is not done.', place: { kind: 'sample', cellId: 'c2' } },
  ],
  ...given,
});

describe('claims', () => {
  test('number their batches within the year, beyond a thousand too', () => {
    expect(nextBatchNumber('2026-11-21', [])).toBe('CB-2026-001');
    expect(nextBatchNumber('2026-11-21', ['CB-2026-009', 'CB-2025-400'])).toBe('CB-2026-010');
    expect(nextBatchNumber('2026-11-21', ['CB-2026-1000', 'CB-2026-999'])).toBe('CB-2026-1001');
  });

  test('say what of a batch went into its file, and what was left out and why', () => {
    expect(savedWords({ savedAs: 'b.csv', claims: 1, waiting: 0 })).toBe('1 claim saved as b.csv');
    expect(savedWords({ savedAs: 'b.csv', claims: 3, waiting: 1 })).toMatch(/without the one that waits for/);
    expect(savedWords({ savedAs: 'b.csv', claims: 3, waiting: 2 })).toBe(
      '3 claims saved, without the 2 that wait for the EQA (C6), as b.csv',
    );
  });

  test('keep every line that was not met, in all its words, and wait for the EQA by C6 alone', () => {
    const c6 = verdict({ ruleId: 'C6', severity: 'info', summary: 'Waits.', missing: [] });
    const lines = [verdict({ state: 'met' }), verdict({}), c6];
    expect(verdictFindings(lines).map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['C5', 'UBU1 is not done. UBU2 is not done.'],
      ['C6', 'Waits.'],
    ]);
    expect(stateOnClaiming(lines)).toBe('waiting for EQA');
    expect(stateOnClaiming([verdict({}), { ...c6, state: 'not applicable' }])).toBe('claimed');
  });

  test('ask for what a change needs, before it is sent', () => {
    const days = { claimedOn: '2026-11-01', today: '2026-11-21' };
    const empty = { note: ' ', number: '', receivedOn: null };
    expect(Object.keys(changeProblems('certificate', empty, days))).toEqual(['number', 'receivedOn']);
    expect(Object.keys(changeProblems('withdrawn', empty, days))).toEqual(['note']);
    const on = (receivedOn: string) =>
      changeProblems('certificate', { ...empty, number: '1', receivedOn }, days);
    expect(on('2026-11-22').receivedOn).toContain('to come');
    expect(on('2026-10-31').receivedOn).toContain('before the claim');
    expect(on('2026-11-21')).toEqual({});
  });

  test('are listed at an address that reads back, and lead to where something is mended', () => {
    for (const view of VIEWS) {
      const address = { view, text: 'O’Brien & co', qualification: 'q' };
      expect(addressFrom(pathOf(address).split('?')[1] ?? '')).toEqual(address);
    }
    expect(pathOf(addressFrom('view=nonsense'))).toBe('/claims');
    expect(linkTo({ kind: 'sample', cellId: 'c1' }).to).toBe('/sampling/cells/c1');
    const [path, search] = linkTo({ kind: 'direct claim status', qualificationId: 'q' }).to.split('?');
    expect([path, addressFrom(search ?? '').view]).toEqual(['/claims', 'direct-claim-status']);
  });
});

describe('CSV', () => {
  test('reads back as it was, but that nothing begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 20 }), (rows) => {
        const read = parse(csvText(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' }).slice(1);
        expect(read).toEqual(
          rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))),
        );
      }),
    );
  });

  test('leaves numbers numbers', () => {
    expect(csvText(['n'], [[-5]])).toBe('\ufeff"n"\r\n"-5"\r\n');
  });
});

describe('the decision that a unit on the statement rests on', () => {
  const decision = (given: Partial<StatementDecision>): StatementDecision => ({
    id: 'd1',
    rootId: 'd1',
    unitId: 'u',
    outcome: 'met',
    decidedOn: '2026-01-01',
    sampled: null,
    ...given,
  });
  const chosen = (decisions: readonly StatementDecision[], root?: string) =>
    achievingDecisions(decisions, new Map(root === undefined ? [] : [['u', root]])).get('u')?.id;

  test('is met and not overturned: the one on record, else the newest', () => {
    const older = decision({});
    const newer = decision({ id: 'd2', rootId: 'd2', decidedOn: '2026-02-01' });
    expect(chosen([older, newer])).toBe('d2');
    expect(chosen([newer, older], 'd1')).toBe('d1');
    expect(chosen([newer, { ...older, sampled: 'disagreed' }], 'd1')).toBe('d2');
    expect(chosen([decision({ outcome: 'not yet met' })])).toBeUndefined();
  });
});
