import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { listBatches, saveBatch } from '../../electron/services/claims/batches';
import { changeClaim } from '../../electron/services/claims/change';
import { claimsPage, countClaimsByState, readyPage } from '../../electron/services/claims/list';
import { recordClaims } from '../../electron/services/claims/record';
import type { ParsedOf } from '../../shared/ipc/contract';
import { readyCentre, readyRequest, type ClaimCentre } from '../support/claims';
import { temporaryFolder, testTime, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { record } from '../support/records';

let made: ClaimCentre;

describe('the list of claims', () => {
  /** Another learner with all four units, signed. */
  function another(name: string, number: string): string {
    const learner_id = record(made.db, 'learner', { name, number, uln: null, born_on: '2001-02-03' });
    const registrationId = record(made.db, 'registration', {
      learner_id,
      qualification_id: made.qualification,
      registered_on: '2026-09-01',
      number: '+44 7',
    });
    const site = made.db.prepareValue<[], string>('SELECT id FROM site LIMIT 1').get() ?? '';
    for (const row of made.statement().groups.flatMap(({ rows }) => rows)) {
      const id = newId();
      record(made.db, 'decision', {
        id,
        root_id: id,
        learner_id,
        qualification_id: made.qualification,
        unit_id: row.unitId,
        assessor_id: made.idOf('AG'),
        method: 'observation',
        decided_on: '2026-10-01',
        outcome: 'met',
        stage: 'summative',
        site_id: site,
        natural_key: id,
        recorded_at: testTime,
      });
      const achievement = newId();
      record(made.db, 'unit_achievement', {
        id: achievement,
        root_id: achievement,
        registration_id: registrationId,
        unit_id: row.unitId,
        decision_root_id: id,
        learner_signed_on: '2026-10-02',
        is_withdrawn: 0,
        recorded_at: testTime,
        recorded_by: made.lead.person.id,
      });
    }
    return registrationId;
  }
  beforeEach(() => {
    made = readyCentre();
  });

  test('shows who has units enough, by name and page by page, and how each stands', () => {
    record(made.db, 'learner', { name: 'No Units', number: 'X9' });
    another('Łucja Żak', 'X1');
    another('Ada Early', 'X2');
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

  test('claims several in one batch, whose CSV a spreadsheet opens without running anything', async () => {
    another('=HYPERLINK("http://x")', '@SUM(1)');
    const { rows } = valueOf(readyPage(made.lead, readyRequest()));
    const batches = valueOf(
      recordClaims(made.lead, {
        claims: rows.map(({ registrationId, decisionIds }) => ({
          registrationId,
          decisionIds: [...decisionIds],
          reasons: {},
        })),
      }),
    );
    expect(batches).toMatchObject([{ number: 'CB-2026-001', claims: 2 }]);
    const { desktop } = desktopForTests(temporaryFolder());
    const batchId = batches[0]?.id ?? '';
    const saved = valueOf(await saveBatch(made.lead, desktop, { batchId }));
    const bytes = readFileSync(saved?.savedAs ?? '');
    expect(saved?.savedAs).toMatch(/CB-2026-001-EX2D1\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read: readonly Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    expect(read).toEqual([
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
        State: 'waiting for EQA',
      },
    ]);
  });

  test('leaves a claim withdrawn since out of the batch’s file, and a cancelled dialog saves nothing', async () => {
    const [batch] = valueOf(made.claim());
    const base = made.readiness().claim?.revisions.at(-1)?.id ?? '';
    valueOf(changeClaim(made.lead, { base, change: { kind: 'withdrawn', reason: 'By mistake.' } }));
    const { desktop } = desktopForTests(temporaryFolder());
    const saved = valueOf(await saveBatch(made.lead, desktop, { batchId: batch?.id ?? '' }));
    expect(
      readFileSync(saved?.savedAs ?? '', 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
    expect(valueOf(listBatches(made.lead))).toMatchObject([{ claims: 1, withdrawn: 1 }]);
    const cancelled = await saveBatch(made.lead, desktopForTests().desktop, { batchId: batch?.id ?? '' });
    expect(valueOf(cancelled)).toBeNull();
  });
});
