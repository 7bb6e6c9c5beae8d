import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { isClaimed } from '../../electron/database/claims';
import { checkHistory } from '../../electron/database/history/check';
import { logEntries } from '../../electron/database/log-pages';
import { rulePackTable } from '../../electron/database/rule-packs';
import { listBatches, saveBatch } from '../../electron/services/claims/batches';
import { changeClaim } from '../../electron/services/claims/change';
import { recordDirectClaimStatus } from '../../electron/services/claims/direct-claim-status';
import { claimsPage, readyPage } from '../../electron/services/claims/list';
import { recordClaims } from '../../electron/services/claims/record';
import { packOf } from '../../electron/services/rules/stored-packs';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { newId } from '../../electron/database/ids';
import { saveSample } from '../../electron/services/samples/save';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { claimCentre, readyCentre, type ClaimCentre } from '../support/claims';
import { failureOf, temporaryFolder, testTime, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { record, testPopulationHash } from '../support/records';
import { firstSample } from '../support/sample-entries';

const everything = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } };

let made: ClaimCentre;

/** Plans every decision; the cell of EXU1 with the IQA it went to. */
function planned() {
  const plan = made.planFor({ policy: everything });
  valueOf(made.drawHere(plan));
  const cell = made.cellsOf(plan.id).find(({ unit_code }) => unit_code === 'EXU1');
  if (!cell) throw new Error('EXU1 was not drawn');
  return { planId: plan.id, cell, iqa: made.as(cell.iqa_id === made.idOf('OV') ? 'OV' : 'IV') };
}

/** Nothing was written, and the refusal names the rule. */
function refused(ruleId: string): string {
  const failure = failureOf(made.claim());
  expect(failure).toMatchObject({ code: 'rule' });
  expect(failure.message).toMatch(new RegExp(`^Lou Alder, EX2D1: ${ruleId}: `));
  expect(isClaimed(made.db, made.registrationId)).toBe(false);
  expect(valueOf(listBatches(made.lead))).toEqual([]);
  return failure.message;
}

describe('a claim is refused', () => {
  test('by C1 while credits are missing', () => {
    made = claimCentre();
    made.decideOne('EXU1');
    valueOf(made.signAll());
    expect(made.verdict('C1').missing.map(({ message }) => message)).toContain(
      'EXU2 of group A is not achieved.',
    );
    refused('C1');
  });

  test('by C2 for a qualification without credits while a mandatory unit is missing', () => {
    made = claimCentre();
    const id = record(made.db, 'qualification', {
      awarding_organisation: 'VTCT',
      title: 'Example practice',
      number: '600/0003/3',
      code: 'EXP2',
      glh: 40,
    });
    const group_id = record(made.db, 'unit_group', {
      qualification_id: id,
      position: 1,
      code: 'M',
      title: 'Mandatory',
      rule: 'all',
    });
    const unit = (code: string, position: number) =>
      record(made.db, 'unit', { qualification_id: id, group_id, position, code, title: code, glh: 20 });
    unit('EXP1', 1);
    unit('EXP2', 2);
    const registrationId = record(made.db, 'registration', {
      learner_id: made.learnerId,
      qualification_id: id,
      registered_on: '2026-09-01',
    });
    const claimed = recordClaims(made.lead, {
      claims: [{ registrationId, decisionIds: [], reasons: {} }],
    });
    expect(failureOf(claimed).message).toContain('C2');
  });

  test('by C3 while a row of the statement lacks the learner’s signature', () => {
    made = claimCentre();
    for (const unit of ['EXU1', 'EXU2', 'EXU3', 'EXU4']) made.decideOne(unit);
    expect(made.verdict('C3').missing).toHaveLength(4);
    expect(made.verdict('C3').missing[0]?.place).toEqual({ kind: 'statement', ...made.asked });
    refused('C3');
  });

  test('by C4 while an action, a countersignature or a case is open', () => {
    made = readyCentre();
    const { cell, iqa } = planned();
    valueOf(
      saveSample(
        iqa,
        firstSample(cell.id, {
          outcome: 'action required',
          improvements: 'Date it.',
          actions: [{ text: 'Date the record.', ownerId: made.idOf('AG'), dueOn: '2026-12-01' }],
        }),
      ),
    );
    expect(made.verdict('C4').missing.map(({ message }) => message)).toEqual([
      'An action is open, due 1 Dec 2026: Date the record.',
    ]);
    made.giveSignature('IV');
    made.giveSignature('OV');
    refused('C4');

    made = claimCentre();
    made.decideOne('EXU1', { by: 'TT' });
    for (const unit of ['EXU2', 'EXU3', 'EXU4']) made.decideOne(unit);
    valueOf(made.signAll());
    expect(made.verdict('C4').missing[0]?.place).toEqual({ kind: 'countersignatures' });
    refused('C4');

    made = readyCentre();
    const id = newId();
    record(made.db, 'quality_case', {
      id,
      root_id: id,
      kind: 'appeal',
      reference: 'AP-2026-001',
      opened_on: '2026-11-01',
      learner_id: made.learnerId,
      people_in_words: '',
      description: 'The decision on EXU1.',
      how_found: 'Letter.',
      recorded_at: testTime,
      recorded_by: made.lead.person.id,
    });
    expect(refused('C4')).toContain('1 appeal is open.');
  });

  test('by C5 while a planned sample of the learner’s units is not done', () => {
    made = readyCentre();
    const { cell } = planned();
    const { missing } = made.verdict('C5');
    expect(missing).toHaveLength(4);
    expect(missing.map(({ place }) => place)).toContainEqual({ kind: 'sample', cellId: cell.id });
    refused('C5');
  });

  test('twice, for a learner who was withdrawn, for units that changed meanwhile, and by an assessor', () => {
    made = readyCentre();
    const stale = recordClaims(made.lead, {
      claims: [{ registrationId: made.registrationId, decisionIds: [], reasons: {} }],
    });
    expect(failureOf(stale).code).toBe('changed-meanwhile');
    const decisionIds = made.readiness().units.map(({ decisionId }) => decisionId);
    const one = { registrationId: made.registrationId, decisionIds, reasons: {} };
    expect(failureOf(recordClaims(made.as('AG'), { claims: [one] })).code).toBe('not-allowed');
    expect(failureOf(recordClaims(made.lead, { claims: [one, one] })).code).toBe('already-claimed');
    // All or none: the first of the two was not kept either.
    expect(isClaimed(made.db, made.registrationId)).toBe(false);
    valueOf(made.claim());
    expect(failureOf(made.claim()).code).toBe('already-claimed');
  });
});

describe('a claim', () => {
  beforeEach(() => {
    made = readyCentre();
  });
  const current = () => {
    const claim = made.readiness().claim;
    const newest = claim?.revisions.at(-1);
    if (!claim || !newest) throw new Error('nothing is claimed');
    return { claim, newest };
  };
  const change = (request: Parameters<typeof changeClaim>[1]['change'], base = current().newest.id) =>
    changeClaim(made.lead, { base, change: request });

  test('is recorded when all is met, with what stood, and waits for the EQA without direct claim status', () => {
    expect(made.readiness().verdicts.map(({ ruleId, state }) => `${ruleId} ${state}`)).toEqual([
      'C1 met',
      'C2 not applicable',
      'C3 met',
      'C4 met',
      'C5 met',
      'C6 not met',
    ]);
    expect(valueOf(made.claim())).toMatchObject([
      { number: 'CB-2026-001', qualificationCode: 'EX2D1', claims: 1 },
    ]);
    const { claim, newest } = current();
    expect(newest.state).toBe('waiting for EQA');
    expect(claim.units.map(({ code }) => code)).toEqual(['EXU1', 'EXU2', 'EXU3', 'EXU4']);
    expect(claim.verdicts).toHaveLength(6);
    expect(claim.judgements).toMatchObject([{ ruleId: 'C6', severity: 'info', reason: null }]);
    expect(isClaimed(made.db, made.registrationId)).toBe(true);
    expect(logEntries.all(made.db).at(-1)).toMatchObject({
      action: 'certificate claimed',
      actor_name: 'Meera Nair',
    });
    expect(checkHistory(made.db, { populationHash: testPopulationHash }).kind).toBe('fits');
  });

  test('goes through at once with direct claim status, until that is suspended', () => {
    const status = (value: 'held' | 'suspended', base: string | null) =>
      recordDirectClaimStatus(made.lead, {
        qualificationId: made.qualification,
        base,
        status: value,
        from: '2026-11-01',
        reference: 'Letter of 1 Nov',
        note: '',
      });
    valueOf(status('held', null));
    expect(made.verdict('C6').state).toBe('met');
    // Made from a base that has changed: refused.
    expect(failureOf(status('suspended', null)).code).toBe('changed-meanwhile');
    valueOf(made.claim());
    expect(current().newest.state).toBe('claimed');
  });

  test('is released by the EQA, certificated on a day, and its number corrected by a further revision', () => {
    valueOf(made.claim());
    expect(failureOf(change({ kind: 'certificate', number: '1', receivedOn: '2026-11-21' })).code).toBe(
      'state',
    );
    const base = current().newest.id;
    valueOf(change({ kind: 'released', note: 'Visit of 21 Nov' }));
    expect(failureOf(change({ kind: 'released', note: 'again' }, base)).code).toBe('changed-meanwhile');
    for (const receivedOn of ['2026-11-22', '2026-11-20'])
      expect(failureOf(change({ kind: 'certificate', number: 'C 123', receivedOn }))).toMatchObject({
        code: 'dates',
        field: 'receivedOn',
      });
    valueOf(change({ kind: 'certificate', number: ' C 123 ', receivedOn: '2026-11-21' }));
    valueOf(change({ kind: 'certificate', number: 'C 124', receivedOn: '2026-11-21' }));
    expect(
      current().claim.revisions.map(({ state, certificateNumber }) => [state, certificateNumber]),
    ).toEqual([
      ['waiting for EQA', null],
      ['claimed', null],
      ['certificated', 'C 123'],
      ['certificated', 'C 124'],
    ]);
  });

  test('is withdrawn with a reason: the record opens, and the certificate can be claimed again', () => {
    valueOf(made.claim());
    valueOf(change({ kind: 'withdrawn', reason: 'Wrong registration number.' }));
    expect(isClaimed(made.db, made.registrationId)).toBe(false);
    expect(made.readiness().claim).toBeNull();
    expect(made.readiness().withdrawn[0]?.revisions.at(-1)).toMatchObject({
      state: 'withdrawn',
      changeReason: 'Wrong registration number.',
    });
    expect(valueOf(made.claim())).toMatchObject([{ number: 'CB-2026-002' }]);
    expect(made.readiness().withdrawn).toHaveLength(1);
  });

  /** A centre’s own edition of the pack in force, from today on. */
  function newEdition(edition: string, changes: { readonly c5: 'block' | 'warn' }): void {
    const { packId } = rulesOn(made.db, made.qualification, made.lead.today());
    const row = rulePackTable.byId.get(made.db, packId);
    if (!row) throw new Error('no pack');
    const pack = packOf(made.db, row);
    const rules = { ...pack.rules, C5: { ...pack.rules.C5, severity: changes.c5 } };
    record(made.db, 'rule_pack', {
      root_id: row.root_id,
      replaces: row.id,
      pack_key: row.pack_key,
      title: row.title,
      edition,
      origin: 'centre',
      body: JSON.stringify({ ...pack, edition, rules }),
      valid_from: '2026-11-21',
      reason: 'Asked for by the awarding organisation.',
      recorded_at: testTime,
    });
  }

  test('keeps the edition and the verdicts that it was judged under', () => {
    valueOf(made.claim());
    const before = current().claim;
    newEdition('2 of ours', { c5: 'warn' });
    expect(made.readiness().rulesName).toContain('2 of ours');
    expect(current().claim).toEqual(before);
    expect(current().claim.verdicts.find(({ ruleId }) => ruleId === 'C5')?.severity).toBe('block');
  });

  test('asks a reason for a rule that warns, and keeps it', () => {
    newEdition('2 of ours', { c5: 'warn' });
    planned();
    expect(valueOf(readyPage(made.lead, ready()))).toMatchObject({ rows: [{ state: 'reason needed' }] });
    expect(failureOf(made.claim())).toMatchObject({ code: 'reason-needed', field: 'reasons.C5|' });
    valueOf(made.claim({ 'C5|': 'The IQA is ill; the EQA agreed by telephone.' }));
    expect(current().claim.judgements).toMatchObject([
      { ruleId: 'C5', severity: 'warn', reason: 'The IQA is ill; the EQA agreed by telephone.' },
      { ruleId: 'C6' },
    ]);
  });
});

const ready = (given: Partial<Parameters<typeof readyPage>[1]> = {}) => ({
  query: '',
  qualificationId: null,
  after: null,
  limit: 50,
  ...given,
});

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
    const first = valueOf(readyPage(made.lead, ready({ limit: 2 })));
    expect(first.rows.map(({ learnerName, state }) => [learnerName, state])).toEqual([
      ['Ada Early', 'ready'],
      ['Lou Alder', 'ready'],
    ]);
    const second = valueOf(readyPage(made.lead, ready({ limit: 2, after: first.next })));
    expect(second.rows.map(({ learnerName }) => learnerName)).toEqual(['Łucja Żak']);
    expect(second.next).toBeNull();
    expect(valueOf(readyPage(made.lead, ready({ query: 'early' }))).rows).toHaveLength(1);
    expect(valueOf(readyPage(made.lead, ready({ qualificationId: made.other }))).rows).toEqual([]);

    valueOf(made.claim());
    expect(valueOf(readyPage(made.lead, ready())).rows.map(({ learnerName }) => learnerName)).toEqual([
      'Ada Early',
      'Łucja Żak',
    ]);
    const waiting = valueOf(claimsPage(made.lead, { ...ready(), state: 'waiting for EQA' }));
    expect(waiting).toMatchObject({
      total: 1,
      next: null,
      rows: [{ learnerName: 'Lou Alder', batchNumber: 'CB-2026-001', units: 4 }],
    });
  });

  test('claims several in one batch, whose CSV a spreadsheet opens without running anything', async () => {
    another('=HYPERLINK("http://x")', '@SUM(1)');
    const { rows } = valueOf(readyPage(made.lead, ready()));
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
