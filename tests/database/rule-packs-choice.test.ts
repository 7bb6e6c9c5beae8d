import { describe, expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { personRowOf, personTable } from '../../electron/database/people';
import { policyInWords } from '../../shared/domain/sampling/policy-words';
import { standingOf } from '../../electron/services/plans/population/population';
import { planOptions } from '../../electron/services/plans/read';
import { changePack } from '../../electron/services/rules/change-pack';
import { copyPack } from '../../electron/services/rules/copy-pack';
import { choosePack, rulesOfQualification } from '../../electron/services/rules/choose-pack';
import { getPack, listPacks } from '../../electron/services/rules/packs';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { todayView } from '../../electron/services/today';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { examplePerson, newCentre } from '../support/centre';
import { failureOf, openByAnotherProgram, testContext, valueOf } from '../support/database';
import { copied } from '../support/rule-packs';

const DAY = '2026-11-21';

describe('which pack', () => {
  test('is listed with what is judged under it', () => {
    const { centre } = copied();
    const used = valueOf(listPacks(centre)).map(({ key, usedBy }) => [key, usedBy.map(({ code }) => code)]);
    expect(used).toEqual([
      ['common-practice', ['the centre in general']],
      ['vtct-skillsfirst-handbook-2-0', ['CSPD2']],
      ['vtct-record-of-assessment', ['CS2D1']],
      ['centre-our-rules', []],
    ]);
  });

  test('is chosen from a day, and not before the choice on record', () => {
    const { centre, key, CS2D1 } = copied();
    valueOf(choosePack(centre, { qualificationId: CS2D1, key, from: '2026-11-25' }));
    const back = choosePack(centre, { qualificationId: CS2D1, key: 'common-practice', from: '2026-11-24' });
    expect(failureOf(back)).toMatchObject({ code: 'invalid', field: 'from' });
    const same = choosePack(centre, { qualificationId: CS2D1, key, from: '2026-11-26' });
    expect(failureOf(same).code).toBe('nothing-changed');
    expect(valueOf(rulesOfQualification(centre, { qualificationId: CS2D1 }))).toMatchObject({
      key: 'vtct-record-of-assessment',
      since: null,
      choices: [{ key, from: '2026-11-25', recordedBy: 'Meera Nair' }],
    });
  });

  test('the general pack of the centre can be another, too', () => {
    const { centre, db, key } = copied();
    valueOf(choosePack(centre, { qualificationId: null, key, from: DAY }));
    expect(rulesOn(db, null, DAY).pack.key).toBe(key);
    expect(rulesOn(db, null, '2026-11-20').pack.key).toBe('common-practice');
  });

  test('an assessor or EQA changes nothing', () => {
    for (const role of ['assessor', 'EQA'] as const) {
      const centre = newCentre([role]);
      const copy = copyPack(centre, { key: 'common-practice', title: 'Mine', reason: 'Mine.' });
      expect(failureOf(copy).code).toBe('not-allowed');
      const choice = choosePack(centre, { qualificationId: null, key: 'common-practice', from: DAY });
      expect(failureOf(choice).code).toBe('not-allowed');
    }
  });
});

describe('raw SQL', () => {
  test('changes or deletes no pack and no choice, and adds no revision to another root', () => {
    const { centre, key, CS2D1 } = copied();
    valueOf(choosePack(centre, { qualificationId: CS2D1, key, from: DAY }));
    const raw = openByAnotherProgram(centre.access.file, centre.access.key);
    expect(() => raw.exec(`UPDATE rule_pack SET body = '{}'`)).toThrow('append-only');
    expect(() => raw.exec('DELETE FROM rule_pack')).toThrow('append-only');
    expect(() => raw.exec(`UPDATE qualification_rules SET from_on = '2020-01-01'`)).toThrow('append-only');
    expect(() => raw.exec('DELETE FROM qualification_rules')).toThrow('append-only');
    expect(() =>
      raw.exec(`INSERT INTO rule_pack SELECT 'x', 'x', id, pack_key, title, edition, origin, body, valid_from,
        reason, recorded_at, recorded_by, device_id FROM rule_pack WHERE origin = 'shipped' LIMIT 1`),
    ).toThrow('revision');
    expect(() =>
      raw.exec(`INSERT INTO rule_pack SELECT 'x', 'x', NULL, 'centre-x', title, edition, 'centre', body, valid_from,
        ' ', recorded_at, recorded_by, device_id FROM rule_pack WHERE origin = 'shipped' LIMIT 1`),
    ).toThrow('CHECK');
  });
});

describe('what follows from the pack in force', () => {
  test('a new plan begins with the shares of S2 of the qualification’s pack, and says so', () => {
    const { centre, key, CS2D1 } = copied();
    const { packId, pack } = valueOf(getPack(centre, { key }));
    const parameters = { ...pack.rules.S2.parameters, amber: 60, unratedCountsAs: 'red' as const };
    const S2 = { ...pack.rules.S2, parameters };
    valueOf(changePack(centre, { key, base: packId, rules: { S2 }, validFrom: DAY, reason: 'Strategy.' }));
    valueOf(choosePack(centre, { qualificationId: CS2D1, key, from: DAY }));
    const options = valueOf(planOptions(centre));
    const policy = options.qualifications.find(({ code }) => code === 'CS2D1')?.readyMade[0]?.policy;
    expect(policy).toMatchObject({
      shareByRisk: { red: 100, amber: 60, green: 20 },
      unratedCountsAs: 'red',
      basis: 'Our rules, edition 2',
    });
    expect(options.readyMade[0]?.policy).toMatchObject({
      shareByRisk: { amber: 50 },
      basis: 'Common practice, edition 1',
    });
    expect(policy && policyInWords(policy).slice(0, 2)).toEqual([
      'Shares as rule S2 of Our rules, edition 2 has them.',
      expect.stringContaining('An assessor without a rating counts as red.'),
    ]);
  });

  test('an assessor without a rating stands as the policy says; one with a rating as rated', () => {
    const somebody = {
      id: 'A',
      name: 'Ada Green',
      is_trainee: 0,
      initials: null,
      joined_on: null,
      first_decision_on: null,
    } as const;
    const risk = (rated: 'green' | null) =>
      standingOf({ ...somebody, risk: rated }, DAY, { ...DEFAULT_POLICY, unratedCountsAs: 'red' }).risk;
    expect([risk(null), risk('green')]).toEqual(['red', 'green']);
  });

  test('without S2 a plan begins with the usual shares, which no pack is named for', () => {
    const { centre, key } = copied();
    const { packId, pack } = valueOf(getPack(centre, { key }));
    const S2 = { ...pack.rules.S2, on: false };
    valueOf(changePack(centre, { key, base: packId, rules: { S2 }, validFrom: DAY, reason: 'Off.' }));
    valueOf(choosePack(centre, { qualificationId: null, key, from: DAY }));
    expect(valueOf(planOptions(centre)).readyMade[0]?.policy).toEqual(DEFAULT_POLICY);
    expect(policyInWords(DEFAULT_POLICY)[0]).toContain('An assessor without a rating counts as amber.');
  });

  test.each([
    [12, 'last observed 20 Nov 2025'],
    [24, undefined],
  ])('Today names who was not observed within the %i months of P7', (months, why) => {
    const { centre, key, change } = copied();
    if (months !== 12) valueOf(change(months, DAY));
    valueOf(choosePack(centre, { qualificationId: null, key, from: DAY }));
    const ada = examplePerson({ name: 'Ada Green', initials: 'AG', lastObservedOn: '2025-11-20' });
    commit(centre.db, testContext, 'person added', 'Ada Green', (tx) =>
      tx.insert(personTable, personRowOf(ada, testContext.deviceId)),
    );
    expect(valueOf(todayView(centre)).assessorsAtRisk[0]?.why).toBe(why);
  });
});
