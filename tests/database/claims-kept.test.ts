import { beforeEach, describe, expect, test } from 'vitest';
import { isClaimed } from '../../electron/database/claims';
import { checkHistory } from '../../electron/database/history/check';
import { logEntries } from '../../electron/database/log-pages';
import { rulePackTable } from '../../electron/database/rule-packs';
import { changeClaim } from '../../electron/services/claims/change';
import { recordDirectClaimStatus } from '../../electron/services/claims/direct-claim-status';
import { saveSample } from '../../electron/services/samples/save';
import { readyPage } from '../../electron/services/claims/list';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { packOf } from '../../electron/services/rules/stored-packs';
import { changedSinceClaim } from '../../shared/domain/claims/since-claim';
import { planEverything, readyCentre, readyRequest, type ClaimCentre } from '../support/claims';
import { failureOf, testTime, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { record, testPopulationHash } from '../support/records';

let made: ClaimCentre;

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

  test('tells which units were overturned since, or decided anew', () => {
    valueOf(made.claim());
    const since = () => changedSinceClaim(current().claim.units, made.readiness().units);
    expect(since()).toEqual([]);
    const { cell, iqa } = planEverything(made);
    const disagreed = firstSample(cell.id, { outcome: 'disagreed', improvements: 'Not hers.' });
    valueOf(saveSample(iqa, disagreed));
    expect(since().map(({ message }) => message)).toEqual([
      'EXU1 no longer counts as achieved: its decision was overturned, taken back, or waits for a countersignature.',
    ]);
    made.decideOne('EXU1', { on: '2026-11-21', by: 'UU' });
    expect(since().map(({ message }) => message)).toEqual([
      'EXU1 rests on another decision now, of 21 Nov 2026.',
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
    planEverything(made);
    expect(valueOf(readyPage(made.lead, readyRequest()))).toMatchObject({
      rows: [{ state: 'reason needed' }],
    });
    expect(failureOf(made.claim())).toMatchObject({ code: 'reason-needed', field: 'reasons.C5|' });
    valueOf(made.claim({ 'C5|': 'The IQA is ill; the EQA agreed by telephone.' }));
    expect(current().claim.judgements).toMatchObject([
      { ruleId: 'C5', severity: 'warn', reason: 'The IQA is ill; the EQA agreed by telephone.' },
      { ruleId: 'C6' },
    ]);
  });
});
