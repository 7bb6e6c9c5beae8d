import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHistory } from '../../electron/database/history/check';
import { query } from '../../electron/database/query';
import { createCentreFiles } from '../../electron/services/session/create-centre';
import { firstPerson } from '../../electron/services/session/first-person';
import { placeIn } from '../../electron/services/session/place';
import { createSignIns } from '../../electron/services/sign-ins';
import { newId } from '../../electron/database/ids';
import { shippedPacks } from '../../electron/services/rules/shipped-packs';
import { failureOf, valueOf } from '../support/database';
import { record, testPopulationHash } from '../support/records';
import { resourcesFolder } from '../support/project-root';
import { kindOf, newCentre, newSession, request } from '../support/session';

describe('setting a centre up', () => {
  test('makes ring and database, signs its first person in, and everything is in the log', async () => {
    const { session, dataFolder, place, recoveryCode } = await newCentre();
    expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{3}[0-9A-Z*~$=]$/);
    expect(session.state()).toMatchObject({
      kind: 'signed-in',
      person: { name: 'Ivy Verifier', initials: 'IV', roles: ['lead IQA'] },
      centre: { name: 'Riverside', number: '12345', awardingOrganisation: 'VTCT', isDemo: false },
      today: '2026-11-21',
    });
    const { db, deviceId, canSignIn, person } = valueOf(session.centre());
    expect(query<[], { name: string }>('SELECT name FROM site ORDER BY name').all(db)).toHaveLength(2);
    expect(checkHistory(db, { populationHash: testPopulationHash })).toMatchObject({
      kind: 'fits',
      entries: 1,
      rows: 5 + shippedPacks(resourcesFolder).length,
    });
    expect(JSON.parse(readFileSync(path.join(dataFolder, 'device.json'), 'utf8'))).toEqual({ id: deviceId });
    expect([canSignIn(person.id), canSignIn(newId())]).toEqual([true, false]);
    expect(readdirSync(dataFolder).sort()).toEqual(['centre', 'device.json']);
    expect(existsSync(place.keys)).toBe(true);
  });

  test('is refused where a centre is, which stays as it is', async () => {
    const { session, place } = await newCentre();
    session.lock();
    const before = [readFileSync(place.keys), readFileSync(place.database)];
    expect(failureOf(await session.setUpCentre(request)).code).toBe('centre-exists');
    expect([readFileSync(place.keys), readFileSync(place.database)]).toEqual(before);
  });

  test('is all or nothing: a failure leaves no half-made centre', async () => {
    const { session, surroundings, dataFolder, place } = newSession();
    mkdirSync(path.join(dataFolder, 'centre.unfinished-0badf00d'), { recursive: true });
    const wanted = {
      centre: { ...request.centre, isDemo: false },
      person: firstPerson(newId(), request.person),
      passphrase: request.passphrase,
    };
    const failing = createCentreFiles(surroundings, place, {
      ...wanted,
      fill: ({ db }) => {
        record(db, 'learner', { name: 'Lou', number: '1' });
        throw new Error('ended half-way');
      },
    });
    await expect(failing).rejects.toThrow('ended half-way');
    const twoAlike = { ...wanted, centre: { ...wanted.centre, sites: ['Mill', 'mill'] } };
    await expect(createCentreFiles(surroundings, place, twoAlike)).rejects.toThrow('UNIQUE');
    expect(readdirSync(dataFolder)).toEqual(['device.json']);
    expect(session.state()).toEqual({ kind: 'welcome' });
    valueOf(await session.setUpCentre(request));
  });
});

describe('signing in', () => {
  test('lock closes the database and forgets the key; the passphrase opens it again', async () => {
    const { session, personId } = await newCentre();
    const { db, access } = valueOf(session.centre());
    expect(session.lock()).toEqual({
      kind: 'locked',
      centreName: 'Riverside',
      isDemo: false,
      people: [{ id: personId, name: 'Ivy Verifier', waitUntil: null }],
      recoveryWaitUntil: null,
    });
    expect(db.isOpen).toBe(false);
    expect(access.key.equals(Buffer.alloc(32))).toBe(true);
    expect(failureOf(session.centre()).code).toBe('locked');
    const wrong = await session.signIn({ personId, passphrase: 'not the passphrase' });
    expect(failureOf(wrong).code).toBe('wrong-passphrase');
    expect(kindOf(valueOf(await session.signIn({ personId, passphrase: request.passphrase })))).toBe(
      'signed-in',
    );
  });

  test('wrong passphrases wait, also when tried at once and after a restart', async () => {
    const { session, personId, dataFolder, clock } = await newCentre();
    session.lock();
    const wrong = { personId, passphrase: 'not the passphrase' };
    const codes = (await Promise.all(Array.from({ length: 5 }, () => session.signIn(wrong)))).map(
      (result) => failureOf(result).code,
    );
    expect(codes).toEqual(['wrong-passphrase', 'wrong-passphrase', 'wrong-passphrase', 'wait', 'wait']);
    expect(session.state()).toMatchObject({
      people: [{ waitUntil: '2026-11-21T14:00:01.000Z' }],
      recoveryWaitUntil: null,
    });
    const restarted = newSession(dataFolder);
    const right = { personId, passphrase: request.passphrase };
    expect(failureOf(await restarted.session.signIn(right)).code).toBe('wait');
    restarted.clock.now = clock.now + 1_000;
    expect(kindOf(valueOf(await restarted.session.signIn(right)))).toBe('signed-in');
  });

  test('the recovery code sets a new passphrase', async () => {
    const { session, personId, recoveryCode } = await newCentre();
    session.lock();
    const newPassphrase = 'staple the new battery';
    const recover = (code: string) => session.recover({ personId, recoveryCode: code, newPassphrase });
    expect(failureOf(await recover('0000')).code).toBe('wrong-code');
    expect(kindOf(valueOf(await recover(recoveryCode.toLowerCase().replaceAll('-', ' '))))).toBe('signed-in');
    session.lock();
    const old = await session.signIn({ personId, passphrase: request.passphrase });
    expect(failureOf(old).code).toBe('wrong-passphrase');
    expect((await session.signIn({ personId, passphrase: newPassphrase })).ok).toBe(true);
  });

  test('another person gets a passphrase, the last one keeps theirs, and codes are replaced', async () => {
    const { session, surroundings, personId, recoveryCode } = await newCentre();
    const signIns = createSignIns(surroundings);
    const centre = valueOf(session.centre());
    const other = record(centre.db, 'person', {
      name: 'Ann Countersigner',
      roles: '["countersignatory"]',
      is_trainee: 0,
    });
    const add = { personId: other, passphrase: 'a passphrase of Ann' };
    expect(failureOf(await signIns.removeSignIn(centre, { personId })).code).toBe('last-sign-in');
    valueOf(await signIns.addSignIn(centre, add));
    expect(failureOf(await signIns.addSignIn(centre, add)).code).toBe('not-allowed');
    const changed = { current: request.passphrase, next: 'staple the new battery' };
    valueOf(await signIns.changePassphrase(centre, changed));
    expect(failureOf(await signIns.changePassphrase(centre, changed)).code).toBe('wrong-passphrase');
    const next = valueOf(await signIns.newRecoveryCode(centre)).recoveryCode;
    session.lock();
    expect(failureOf(await signIns.newRecoveryCode(centre)).code).toBe('locked');
    const newPassphrase = 'yet another passphrase';
    expect((await session.recover({ personId, recoveryCode, newPassphrase })).ok).toBe(false);
    expect((await session.recover({ personId, recoveryCode: next, newPassphrase })).ok).toBe(true);
    session.lock();
    valueOf(await session.signIn(add));
    const anns = valueOf(session.centre());
    expect(anns.person.name).toBe('Ann Countersigner');
    expect(failureOf(await signIns.addSignIn(anns, { ...add, personId })).code).toBe('not-allowed');
    expect(failureOf(await signIns.removeSignIn(anns, { personId })).code).toBe('not-allowed');
    expect(failureOf(await signIns.newRecoveryCode(anns)).code).toBe('not-allowed');
  });

  test('two sign-ins added at the same moment are both kept', async () => {
    const { session, surroundings } = await newCentre();
    const signIns = createSignIns(surroundings);
    const centre = valueOf(session.centre());
    const people = ['Ann', 'Ben'].map((name) =>
      record(centre.db, 'person', { name, roles: '["countersignatory"]', is_trainee: 0 }),
    );
    const add = (personId: string) =>
      signIns.addSignIn(centre, { personId, passphrase: 'a first passphrase' });
    for (const result of await Promise.all(people.map(add))) valueOf(result);
    expect(people.map(centre.canSignIn)).toEqual([true, true]);
  });

  test('nobody whose roles only assess or witness is given a sign-in', async () => {
    const { session, surroundings } = await newCentre();
    const centre = valueOf(session.centre());
    const roles = '["assessor","witness"]';
    const personId = record(centre.db, 'person', { name: 'Wyn Witness', roles, is_trainee: 0 });
    const add = { personId, passphrase: 'a first passphrase' };
    expect(failureOf(await createSignIns(surroundings).addSignIn(centre, add)).message).toBe(
      'Wyn Witness has no role that signs in.',
    );
  });

  test('the demo lies beside the centre and does not disturb it', async () => {
    const { session, surroundings, dataFolder } = await newCentre();
    const demo = placeIn(dataFolder, 'demo');
    const person = firstPerson(newId(), request.person);
    valueOf(
      await createCentreFiles(surroundings, demo, {
        centre: { ...request.centre, name: 'Demo', isDemo: true },
        person,
        passphrase: 'demo',
        fill: ({ db }) => void record(db, 'learner', { name: 'Lou', number: '1' }),
      }),
    );
    expect(session.turnTo('demo')).toMatchObject({ kind: 'locked', centreName: 'Demo', isDemo: true });
    expect(valueOf(await session.signIn({ personId: person.id, passphrase: 'demo' }))).toMatchObject({
      centre: { isDemo: true },
    });
    expect(session.turnTo('centre')).toMatchObject({ kind: 'locked', centreName: 'Riverside' });
  });
});
