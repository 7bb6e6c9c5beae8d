import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { listBatches, saveBatch } from '../../electron/services/claims/batches';
import { changeClaim } from '../../electron/services/claims/change';
import { recordDirectClaimStatus } from '../../electron/services/claims/direct-claim-status';
import { readyPage } from '../../electron/services/claims/list';
import { recordClaims } from '../../electron/services/claims/record';
import type { ChangeClaim } from '../../shared/ipc/claims';
import { anotherReady, readyCentre, readyRequest, type ClaimCentre } from '../support/claims';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';

let made: ClaimCentre;

describe('a batch of claims', () => {
  beforeEach(() => {
    made = readyCentre();
  });

  function claimAll() {
    const { rows } = valueOf(readyPage(made.lead, readyRequest()));
    return valueOf(
      recordClaims(made.lead, {
        claims: rows.map(({ registrationId, decisionIds }) => ({
          registrationId,
          decisionIds: [...decisionIds],
          reasons: {},
        })),
      }),
    );
  }
  const claimDirectly = () =>
    valueOf(
      recordDirectClaimStatus(made.lead, {
        qualificationId: made.qualification,
        base: null,
        status: 'held',
        from: '2026-01-01',
        reference: '',
        note: '',
      }),
    );
  const saveHere = (batchId: string) =>
    saveBatch(made.lead, desktopForTests(temporaryFolder()).desktop, { batchId });
  const rowsIn = (file: string): readonly Record<string, string>[] =>
    parse(readFileSync(file), { bom: true, columns: true });
  /** What the EQA agreed to, or what was taken back. */
  const change = (given: ChangeClaim['change']) => {
    const base = made.readiness().claim?.revisions.at(-1)?.id ?? '';
    return valueOf(changeClaim(made.lead, { base, change: given }));
  };

  test('holds several claims, and its CSV is opened by a spreadsheet without running anything', async () => {
    anotherReady(made, '=HYPERLINK("http://x")', '@SUM(1)');
    claimDirectly();
    const batches = claimAll();
    expect(batches).toMatchObject([{ number: 'CB-2026-001', claims: 2 }]);
    const saved = valueOf(await saveHere(batches[0]?.id ?? ''));
    expect(saved).toMatchObject({ claims: 2, waiting: 0 });
    expect(saved?.savedAs).toMatch(/CB-2026-001-EX2D1\.csv$/);
    const file = saved?.savedAs ?? '';
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rowsIn(file)).toEqual([
      expect.objectContaining({
        'Learner name': `'=HYPERLINK("http://x")`,
        'Learner number': `'@SUM(1)`,
        'Registration number': `'+44 7`,
        'Date of birth': '3 Feb 2001',
      }),
      {
        Batch: 'CB-2026-001',
        'Centre number': '00001',
        'Centre name': 'Example Centre',
        'Qualification code': 'EX2D1',
        'Qualification number': '600/0001/1',
        'Qualification title': 'Level 2 Example Diploma',
        'Learner number': 'L0',
        'Learner name': 'Lou Alder',
        ULN: '',
        'Date of birth': '',
        'Registration number': 'R-1',
        'Units claimed': 'EXU1 EXU2 EXU3 EXU4',
        'Date claimed': '21 Nov 2026',
        State: 'claimed',
      },
    ]);
  });

  test('leaves a claim that waits for the EQA out of the batch’s file until the EQA agrees (C6)', async () => {
    anotherReady(made, 'Ada Early', 'X2');
    const [batch] = claimAll();
    const batchId = batch?.id ?? '';
    expect(failureOf(await saveHere(batchId))).toMatchObject({
      code: 'nothing-to-send',
      message: 'No claim of CB-2026-001 can go to the awarding organisation yet: 2 wait for the EQA (C6).',
    });
    change({ kind: 'released', note: 'Agreed on the visit.' });
    const saved = valueOf(await saveHere(batchId));
    expect(saved).toMatchObject({ claims: 1, waiting: 1 });
    expect(rowsIn(saved?.savedAs ?? '')).toMatchObject([{ 'Learner name': 'Lou Alder', State: 'claimed' }]);
    expect(valueOf(listBatches(made.lead))).toMatchObject([{ claims: 2, waiting: 1, withdrawn: 0 }]);
  });

  test('leaves a claim withdrawn since out of the batch’s file, and a cancelled dialog saves nothing', async () => {
    anotherReady(made, 'Ada Early', 'X2');
    claimDirectly();
    const [batch] = claimAll();
    const batchId = batch?.id ?? '';
    change({ kind: 'withdrawn', reason: 'By mistake.' });
    const saved = valueOf(await saveHere(batchId));
    expect(rowsIn(saved?.savedAs ?? '')).toMatchObject([{ 'Learner name': 'Ada Early' }]);
    expect(valueOf(listBatches(made.lead))).toMatchObject([{ claims: 2, waiting: 0, withdrawn: 1 }]);
    const cancelled = await saveBatch(made.lead, desktopForTests().desktop, { batchId });
    expect(valueOf(cancelled)).toBeNull();
  });

  test('makes no file of a batch whose every claim was withdrawn', async () => {
    const [batch] = claimAll();
    change({ kind: 'withdrawn', reason: 'By mistake.' });
    expect(failureOf(await saveHere(batch?.id ?? '')).message).toBe(
      'Every claim of CB-2026-001 was withdrawn.',
    );
  });
});
