import { describe, expect, test } from 'vitest';
import { query, queryValue } from '../../electron/database/query';
import { changePack } from '../../electron/services/rules/change-pack';
import { copyPack } from '../../electron/services/rules/copy-pack';
import { choosePack } from '../../electron/services/rules/choose-pack';
import { getPack } from '../../electron/services/rules/packs';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { updateShippedPacks } from '../../electron/services/rules/shipped-packs';
import type { RulePack } from '../../shared/domain/rules/pack-schema';
import { failureOf, testContext, valueOf } from '../support/database';
import { centreUnderRules, copied, packs } from '../support/rule-packs';
import { newCentre as newSignedInCentre } from '../support/session';

const DAY = '2026-11-21';
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
