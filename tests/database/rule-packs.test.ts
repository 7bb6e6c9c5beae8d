import { describe, expect, test } from 'vitest';
import { commit } from '../../electron/database/ledger';
import { personRowOf, personTable } from '../../electron/database/people';
import { query, queryValue } from '../../electron/database/query';
import { policyInWords } from '../../electron/services/plans/policy-words';
import { planOptions } from '../../electron/services/plans/read';
import { changePack, copyPack } from '../../electron/services/rules/change-pack';
import { choosePack, rulesOfQualification } from '../../electron/services/rules/choose-pack';
import { getPack, listPacks } from '../../electron/services/rules/packs';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { shippedPacks, updateShippedPacks } from '../../electron/services/rules/shipped-packs';
import { addShipped } from '../../electron/services/qualifications/shipped';
import { todayView } from '../../electron/services/today';
import type { RulePack } from '../../shared/domain/rules/pack-schema';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { examplePerson, newCentre } from '../support/centre';
import { failureOf, openByAnotherProgram, testContext, valueOf } from '../support/database';
import { resourcesFolder } from '../support/project-root';
import { newCentre as newSignedInCentre } from '../support/session';

const DAY = '2026-11-21';
const packs = shippedPacks(resourcesFolder);
const shipped = (key: string): RulePack => {
  const pack = packs.find((each) => each.key === key);
  if (!pack) throw new Error(`no shipped pack ${key}`);
  return pack;
};
const packRows = queryValue<[], number>('SELECT count(*) FROM rule_pack');
const newestEntry = query<[], { action: string; subject: string; rows: number }>(`
  SELECT action, subject, (SELECT count(*) FROM log_row r WHERE r.seq = log.seq) AS rows
  FROM log ORDER BY seq DESC LIMIT 1`);
const entries = queryValue<[], number>('SELECT count(*) FROM log');

/** A centre with the shipped packs and both shipped qualifications. */
function centreUnderRules(roles?: Parameters<typeof newCentre>[0]) {
  const centre = newCentre(roles);
  const { db } = centre;
  updateShippedPacks(db, testContext, packs, DAY);
  if (roles !== undefined) return { centre, db, CS2D1: '', CSPD2: '' };
  const add = (code: string): string => valueOf(addShipped(centre, resourcesFolder, code)).id;
  return { centre, db, CS2D1: add('CS2D1'), CSPD2: add('CSPD2') };
}

/** The centre's own copy of common practice, and how to change its rule P7. */
function copied(under = centreUnderRules()) {
  const { centre } = under;
  const { key } = valueOf(
    copyPack(centre, { key: 'common-practice', title: 'Our rules', reason: 'We observe more often.' }),
  );
  const change = (months: number, validFrom: string, base = valueOf(getPack(centre, { key })).packId) => {
    const { P7 } = valueOf(getPack(centre, { key })).pack.rules;
    return changePack(centre, {
      key,
      base,
      rules: { P7: { ...P7, parameters: { ...P7.parameters, observedEveryMonths: months } } },
      validFrom,
      reason: `Observed every ${months} months from now on.`,
    });
  };
  return { ...under, key, change };
}

describe('shipped packs', () => {
  test('are in a centre’s file from its set-up on, once, and sign-in adds nothing', async () => {
    const { session, personId } = await newSignedInCentre();
    const { db } = valueOf(session.centre());
    const before = entries.get(db);
    expect(packRows.get(db)).toBe(packs.length);
    session.lock();
    valueOf(await session.signIn({ personId, passphrase: 'correct horse battery' }));
    const again = valueOf(session.centre()).db;
    expect(packRows.get(again)).toBe(packs.length);
    expect(entries.get(again)).toBe(before);
  });

  test('a newer edition replaces the older one from its day on; what was judged before stays under the older', () => {
    const { db, CS2D1 } = centreUnderRules();
    const older = rulesOn(db, CS2D1, DAY);
    const newer = { ...shipped('vtct-record-of-assessment'), edition: '2' };
    updateShippedPacks(db, testContext, [newer], '2027-02-01');
    expect(rulesOn(db, CS2D1, '2027-01-31').packId).toBe(older.packId);
    expect(rulesOn(db, CS2D1, '2027-02-01').name).toBe('VTCT record of assessment (RQF), edition 2');
    expect(newestEntry.get(db)?.rows).toBe(1);
  });

  test('an older application does not take a newer edition back', () => {
    const { db, CS2D1 } = centreUnderRules();
    const older = shipped('vtct-record-of-assessment');
    updateShippedPacks(db, testContext, [{ ...older, edition: '2' }], '2027-02-01');
    updateShippedPacks(db, testContext, packs, '2027-03-01');
    expect(rulesOn(db, CS2D1, '2027-04-01').name).toBe('VTCT record of assessment (RQF), edition 2');
  });

  test('hold for the qualifications that they name; common practice for everything else', () => {
    const { db, CS2D1, CSPD2 } = centreUnderRules();
    expect(rulesOn(db, CS2D1, DAY).pack.key).toBe('vtct-record-of-assessment');
    expect(rulesOn(db, CSPD2, '1990-01-01').pack.key).toBe('vtct-skillsfirst-handbook-2-0');
    expect(rulesOn(db, null, DAY).pack.key).toBe('common-practice');
  });

  test('are not changed in the application', () => {
    const { centre } = centreUnderRules();
    const { packId, pack } = valueOf(getPack(centre, { key: 'common-practice' }));
    const refused = changePack(centre, {
      key: 'common-practice',
      base: packId,
      rules: { R3: { ...pack.rules.R3, on: false } },
      validFrom: DAY,
      reason: 'No.',
    });
    expect(failureOf(refused).code).toBe('shipped');
  });
});

describe('a centre’s own copy', () => {
  test('begins as the pack it was copied from, under its own key and title', () => {
    const { centre, key } = copied();
    const { pack, origin, history } = valueOf(getPack(centre, { key }));
    expect(key).toBe('centre-our-rules');
    expect(origin).toBe('centre');
    expect(pack.rules).toEqual(shipped('common-practice').rules);
    expect(history).toMatchObject([{ reason: 'We observe more often.', recordedBy: 'Meera Nair' }]);
  });

  test('two of one title are refused, whatever the case', () => {
    const { centre } = copied();
    const again = copyPack(centre, { key: 'common-practice', title: 'our RULES', reason: 'Again.' });
    expect(failureOf(again)).toMatchObject({ code: 'name-taken', field: 'title' });
  });

  test('a change is a revision with one log entry, and says what it changed', () => {
    const { centre, db, key, change } = copied();
    const before = entries.get(db) ?? 0;
    valueOf(change(6, DAY));
    expect(entries.get(db)).toBe(before + 1);
    expect(newestEntry.get(db)).toEqual({ action: 'rules changed', subject: 'Our rules: P7', rows: 1 });
    const { history, edition } = valueOf(getPack(centre, { key }));
    expect(edition).toBe('2');
    expect(history[0]).toMatchObject({
      reason: 'Observed every 6 months from now on.',
      validFrom: DAY,
      changes: [
        {
          ruleId: 'P7',
          changes: [{ label: 'Observed', before: 'every 12 months', after: 'every 6 months' }],
        },
      ],
    });
  });

  test('is judged by from the day chosen, each day by the revision valid then', () => {
    const { centre, db, key, change, CS2D1 } = copied();
    valueOf(change(6, '2026-12-01'));
    valueOf(choosePack(centre, { qualificationId: CS2D1, key, from: '2026-11-25' }));
    const observed = (day: string) => rulesOn(db, CS2D1, day).pack.rules.P7.parameters.observedEveryMonths;
    expect(rulesOn(db, CS2D1, '2026-11-24').pack.key).toBe('vtct-record-of-assessment');
    expect([observed('2026-11-25'), observed('2026-11-30'), observed('2026-12-01')]).toEqual([12, 12, 6]);
    valueOf(change(3, '2026-12-01'));
    expect(observed('2026-12-01')).toBe(3);
  });

  test('a change is not valid before the newest revision, nor made from an older one', () => {
    const { centre, key, change } = copied();
    const first = valueOf(getPack(centre, { key })).packId;
    valueOf(change(6, '2026-12-01'));
    expect(failureOf(change(3, '2026-11-30'))).toMatchObject({ code: 'invalid', field: 'validFrom' });
    expect(failureOf(change(3, '2026-12-01', first)).code).toBe('changed-meanwhile');
    expect(failureOf(change(6, '2026-12-01')).code).toBe('nothing-changed');
  });

  test.each(['P1', 'E2'] as const)('%s is neither switched off, nor softened, nor given an end', (ruleId) => {
    const { centre, key } = copied();
    const { packId, pack } = valueOf(getPack(centre, { key }));
    const setting = pack.rules[ruleId];
    for (const [field, changed] of [
      ['on', { ...setting, on: false }],
      ['severity', { ...setting, severity: 'info' as const }],
      ['from', { ...setting, to: '2026-12-31' }],
    ] as const) {
      const refused = changePack(centre, {
        key,
        base: packId,
        rules: { [ruleId]: changed },
        validFrom: DAY,
        reason: 'Why not.',
      });
      expect(failureOf(refused)).toMatchObject({ code: 'invalid', field: `${ruleId}.${field}` });
    }
  });

  test('control characters that were pasted are removed', () => {
    const { centre, key } = copied();
    const { packId, pack } = valueOf(getPack(centre, { key }));
    const { P2 } = pack.rules;
    valueOf(
      changePack(centre, {
        key,
        base: packId,
        rules: {
          P2: { ...P2, parameters: { ...P2.parameters, assessorAwards: ['A1\u0007', ' A1 ', 'CAVA'] } },
        },
        validFrom: DAY,
        reason: 'Only these.\u0000',
      }),
    );
    const after = valueOf(getPack(centre, { key }));
    expect(after.pack.rules.P2.parameters.assessorAwards).toEqual(['A1', 'CAVA']);
    expect(after.history[0]?.reason).toBe('Only these.');
  });
});

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
      const { centre } = centreUnderRules([role]);
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
    const policy = options.qualifications.find(({ code }) => code === 'CS2D1')?.policy;
    expect(policy).toMatchObject({
      shareByRisk: { red: 100, amber: 60, green: 20 },
      unratedCountsAs: 'red',
      basis: 'Our rules, edition 2',
    });
    expect(options.policy).toMatchObject({ shareByRisk: { amber: 50 }, basis: 'Common practice, edition 1' });
    expect(policy && policyInWords(policy).slice(0, 2)).toEqual([
      'Shares as rule S2 of Our rules, edition 2 has them.',
      expect.stringContaining('An assessor without a rating counts as red.'),
    ]);
  });

  test('without S2 a plan begins with the usual shares, which no pack is named for', () => {
    const { centre, key } = copied();
    const { packId, pack } = valueOf(getPack(centre, { key }));
    const S2 = { ...pack.rules.S2, on: false };
    valueOf(changePack(centre, { key, base: packId, rules: { S2 }, validFrom: DAY, reason: 'Off.' }));
    valueOf(choosePack(centre, { qualificationId: null, key, from: DAY }));
    expect(valueOf(planOptions(centre)).policy).toEqual(DEFAULT_POLICY);
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
