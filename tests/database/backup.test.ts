import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { query } from '../../electron/database/query';
import { backupName, createBackup, restoreBackup } from '../../electron/services/backup';
import { createSession, type SessionSurroundings } from '../../electron/services/session';
import { placeIn } from '../../electron/services/session/place';
import { failureOf, temporaryFolder, testTime, valueOf } from '../support/database';
import { nativeBinding } from '../support/native';
import { resourcesFolder } from '../support/project-root';
import { record } from '../support/records';

const passphrase = 'correct horse battery';

function computer(deviceName: string) {
  const dataFolder = temporaryFolder();
  const surroundings: SessionSurroundings = {
    dataFolder,
    now: () => testTime,
    today: () => testTime.slice(0, 10),
    nativeBinding,
    deviceName,
    resourcesFolder,
    scryptCost: { N: 2 ** 4, r: 8, p: 1 },
  };
  const session = createSession(surroundings);
  onTestFinished(() => {
    session.lock();
  });
  return { session, dataFolder, place: placeIn(dataFolder, 'centre') };
}

async function backedUp() {
  const here = computer('Office');
  valueOf(
    await here.session.setUpCentre({
      centre: { name: 'Riverside', number: '1', awardingOrganisation: 'VTCT', sites: ['Harbour'] },
      person: { name: 'Ivy Verifier', initials: 'IV', email: '', role: 'lead IQA' },
      passphrase,
    }),
  );
  const centre = valueOf(here.session.centre());
  record(centre.db, 'learner', { name: 'Lou Learner', number: '1' });
  const file = path.join(here.dataFolder, backupName('Riverside', testTime));
  valueOf(await createBackup(centre, file, testTime));
  return { ...here, centre, file, personId: centre.person.id };
}

test('a backup restored on another computer opens with the passphrase, and is written under its own name', async () => {
  const { file, personId, centre } = await backedUp();
  const there = computer('Laptop');
  expect(valueOf(await restoreBackup(file, there.place, { now: testTime }))).toEqual({
    centreName: 'Riverside',
    setAside: null,
  });
  expect(readdirSync(there.dataFolder)).toEqual(['centre']);
  valueOf(await there.session.signIn({ personId, passphrase }));
  const { db, deviceId } = valueOf(there.session.centre());
  expect(query<[], { name: string }>('SELECT name FROM learner').all(db)).toEqual([{ name: 'Lou Learner' }]);
  expect(deviceId).not.toBe(centre.deviceId);
  expect(query<[], { name: string }>('SELECT name FROM device ORDER BY name').all(db)).toEqual([
    { name: 'Laptop' },
    { name: 'Office' },
  ]);
});

test('it is one file, encrypted, and leaves nothing beside it', async () => {
  const { file, dataFolder, place } = await backedUp();
  expect(path.basename(file)).toBe('Riverside 2026-11-21.countersign-backup');
  expect(readdirSync(dataFolder).sort()).toEqual([path.basename(file), 'centre', 'device.json']);
  expect(readdirSync(place.copies).filter((name) => name.startsWith('backup'))).toEqual([]);
  expect(readFileSync(file).includes('Lou Learner')).toBe(false);
});

test('a name that no file system would take is made harmless', () => {
  expect(backupName('A/B: "Ä" <College>', testTime)).toBe('A B Ä College 2026-11-21.countersign-backup');
  expect(backupName('***', testTime)).toBe('Centre 2026-11-21.countersign-backup');
});

test('an existing centre is not touched unless it is to be set aside, and then it is kept', async () => {
  const { file, place, session, dataFolder } = await backedUp();
  session.lock();
  const before = readFileSync(place.database);
  expect(failureOf(await restoreBackup(file, place, { now: testTime })).code).toBe('centre-exists');
  expect(readFileSync(place.database).equals(before)).toBe(true);
  const { setAside } = valueOf(await restoreBackup(file, place, { now: testTime, setExistingAside: true }));
  expect(setAside).toBe(path.join(dataFolder, 'centre-set-aside-2026-11-21T143200Z'));
  expect(readFileSync(path.join(setAside ?? '', 'countersign.db')).equals(before)).toBe(true);
  expect(existsSync(place.database)).toBe(true);
});

test('any changed byte, a cut, an addition or another file is refused, and nothing is touched', async () => {
  const { file } = await backedUp();
  const there = computer('Laptop');
  const whole = readFileSync(file);
  const flipped = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    return bytes;
  };
  const places = [0, 9, 40, 500, 1_500, Math.floor(whole.length / 2), whole.length - 1];
  const broken = [
    ...places.map(flipped),
    whole.subarray(0, whole.length - 1),
    Buffer.concat([whole, Buffer.from('x')]),
    Buffer.alloc(0),
    Buffer.from('CSBACKUP'),
  ];
  for (const bytes of broken) {
    writeFileSync(file, bytes);
    expect(failureOf(await restoreBackup(file, there.place, { now: testTime })).code).toBe('not-a-backup');
  }
  expect(readdirSync(there.dataFolder)).toEqual([]);
  expect(failureOf(await restoreBackup(`${file}x`, there.place, { now: testTime })).code).toBe(
    'not-a-backup',
  );
});

test('where nothing may be written, it is said and no half file is left', async () => {
  const { centre, dataFolder } = await backedUp();
  const result = await createBackup(centre, path.join(dataFolder, 'no such folder', 'b'), testTime);
  expect(failureOf(result)).toEqual({
    code: 'not-writable',
    message: 'The folder is no longer there.',
    remedy: 'Choose another folder.',
  });
  expect(readdirSync(centre.place.copies).filter((name) => name.startsWith('backup'))).toEqual([]);
});
