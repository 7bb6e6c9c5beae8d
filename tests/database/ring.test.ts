import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { readRing, writeRing } from '../../electron/keys/ring/file';
import type { KeyRing } from '../../electron/keys/ring/format';
import { recoveryCodeFrom } from '../../electron/keys/ring/recovery-code';
import {
  createRing,
  removePerson,
  replaceRecoveryCode,
  setPassphrase,
  unwrap,
  unwrapWithRecoveryCode,
} from '../../electron/keys/ring/ring';
import { tryAfterWait, waitUntilOf } from '../../electron/keys/ring/waits';
import { DEFAULT_COST, unwrapKey, wrapKey } from '../../electron/keys/ring/wrap';
import { fail, ok } from '../../shared/result';
import { failureOf, temporaryFolder, valueOf } from '../support/database';

const cheap = { N: 2 ** 4, r: 8, p: 1 };
const ann = { personId: newId(), name: 'Ann' };
const ben = { personId: newId(), name: 'Ben' };
const passphrase = 'correct horse battery';
const recoveryCode = recoveryCodeFrom(randomBytes(31));

async function newRing(): Promise<{ readonly ring: KeyRing; readonly key: Buffer }> {
  const key = randomBytes(32);
  const centre = { name: 'Riverside', isDemo: false };
  const ring = await createRing({ key, centre, person: ann, passphrase, recoveryCode, cost: cheap });
  return { ring, key };
}

test('each secret opens it, nothing else does', async () => {
  const { ring, key } = await newRing();
  expect(valueOf(await unwrap(ring, ann.personId, passphrase)).equals(key)).toBe(true);
  expect(valueOf(await unwrapWithRecoveryCode(ring, recoveryCode.toLowerCase())).equals(key)).toBe(true);
  expect(failureOf(await unwrap(ring, ann.personId, `${passphrase} `)).code).toBe('wrong-passphrase');
  expect(failureOf(await unwrap(ring, ben.personId, passphrase)).code).toBe('not-found');
  const another = recoveryCodeFrom(randomBytes(31));
  expect(failureOf(await unwrapWithRecoveryCode(ring, another))).toMatchObject({ code: 'wrong-code' });
  expect(failureOf(await unwrapWithRecoveryCode(ring, 'ABCD')).message).toContain('misread');
});

test('any passphrase comes back as itself only, however its letters were composed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), async (secret, other) => {
      const key = randomBytes(32);
      const wrapped = await wrapKey(key, secret, 'p', cheap);
      expect((await unwrapKey(wrapped, secret.normalize('NFD'), 'p'))?.equals(key)).toBe(true);
      if (other.normalize('NFKC') !== secret.normalize('NFKC'))
        expect(await unwrapKey(wrapped, other, 'p')).toBeUndefined();
      expect(await unwrapKey(wrapped, secret, 'q')).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('one entry put in another person’s place does not open as theirs', async () => {
  const { ring, key } = await newRing();
  const both = await setPassphrase(ring, key, ben, 'a passphrase of Ben', cheap);
  const [annsEntry, bensEntry] = both.people;
  if (!annsEntry || !bensEntry) throw new Error('expected two entries');
  const forged = { ...both, people: [{ ...annsEntry, wrapped: bensEntry.wrapped }] };
  expect((await unwrap(forged, ann.personId, 'a passphrase of Ben')).ok).toBe(false);
});

test('people are added and removed, never the last; changing a passphrase ends the old one', async () => {
  const { ring, key } = await newRing();
  const both = await setPassphrase(ring, key, ben, 'a passphrase of Ben', cheap);
  expect(both.people.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
  const changed = await setPassphrase(both, key, ann, 'another passphrase', cheap);
  expect(changed.people).toHaveLength(2);
  expect((await unwrap(changed, ann.personId, passphrase)).ok).toBe(false);
  expect(valueOf(await unwrap(changed, ann.personId, 'another passphrase')).equals(key)).toBe(true);
  const alone = valueOf(removePerson(changed, ann.personId));
  expect((await unwrap(alone, ann.personId, 'another passphrase')).ok).toBe(false);
  expect(failureOf(removePerson(alone, ben.personId)).code).toBe('last-sign-in');
});

test('a new recovery code makes the old one useless', async () => {
  const { ring, key } = await newRing();
  const next = recoveryCodeFrom(randomBytes(31));
  const replaced = await replaceRecoveryCode(ring, key, next, cheap);
  expect((await unwrapWithRecoveryCode(replaced, recoveryCode)).ok).toBe(false);
  expect(valueOf(await unwrapWithRecoveryCode(replaced, next)).equals(key)).toBe(true);
});

test('a key that was wiped is not wrapped', async () => {
  await expect(wrapKey(Buffer.alloc(32), passphrase, 'p', cheap)).rejects.toThrow('wiped');
  const key = randomBytes(32);
  const copy = Buffer.from(key);
  const wrapping = wrapKey(key, passphrase, 'p', cheap);
  key.fill(0);
  expect((await unwrapKey(await wrapping, passphrase, 'p'))?.equals(copy)).toBe(true);
});

test('the file holds names, salts, parameters and wrapped keys, nothing else', async () => {
  const file = path.join(temporaryFolder(), 'keys.json');
  const { ring, key } = await newRing();
  writeRing(file, ring);
  expect(valueOf(readRing(file))).toEqual(ring);
  expect(readdirSync(path.dirname(file))).toEqual(['keys.json']);
  const text = readFileSync(file, 'utf8');
  for (const secret of [key.toString('base64'), key.toString('hex'), passphrase, recoveryCode])
    expect(text).not.toContain(secret);
  expect(Object.keys(ring)).toEqual(['version', 'centre', 'people', 'recovery']);
  expect(() => writeRing(file, { ...ring, people: [] })).toThrow();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a missing or damaged ring is said to be so', async () => {
  const file = path.join(temporaryFolder(), 'keys.json');
  expect(failureOf(readRing(file))).toMatchObject({ code: 'keys-missing' });
  const { ring } = await newRing();
  for (const text of ['', '{', '{}', JSON.stringify(ring).replace('"r":8', '"r":80000')]) {
    writeFileSync(file, text);
    expect(failureOf(readRing(file)).message).toContain('damaged');
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
});

test('the cost is the one the design states', () => {
  expect(DEFAULT_COST).toEqual({ N: 131_072, r: 8, p: 1 });
});

test('wrong tries wait longer each time, a restart does not help, a right one clears it', async () => {
  const file = path.join(temporaryFolder(), 'waits.json');
  const start = Date.parse('2026-11-21T14:00:00.000Z');
  let seconds = 0;
  const now = () => new Date(start + seconds * 1_000).toISOString();
  let attempts = 0;
  const wrong = () => {
    attempts += 1;
    return Promise.resolve(fail({ code: 'wrong-passphrase', message: 'No.' }));
  };
  const attempt = async () => failureOf(await tryAfterWait(file, ann.personId, now(), wrong)).code;
  expect([await attempt(), await attempt(), await attempt()]).toEqual(Array(3).fill('wrong-passphrase'));
  expect(await attempt()).toBe('wait');
  expect(attempts).toBe(3);
  expect(waitUntilOf(file, ann.personId, now())).toBe('2026-11-21T14:00:01.000Z');
  expect(waitUntilOf(file, 'somebody else', now())).toBeNull();
  seconds = 1;
  expect(await attempt()).toBe('wrong-passphrase');
  seconds = 2.5;
  expect(failureOf(await tryAfterWait(file, ann.personId, now(), wrong)).message).toContain('a second');
  // Somebody else is not held up, and the clock put back shortens nothing.
  expect((await tryAfterWait(file, ben.personId, now(), () => Promise.resolve(ok(1)))).ok).toBe(true);
  seconds = -500;
  expect(await attempt()).toBe('wait');
  seconds = -498;
  expect((await tryAfterWait(file, ann.personId, now(), () => Promise.resolve(ok(1)))).ok).toBe(true);
  expect(waitUntilOf(file, ann.personId, now())).toBeNull();
  seconds = -497;
  expect(await attempt()).toBe('wrong-passphrase');
});

test('ending the program during a try does not save the failure', async () => {
  const file = path.join(temporaryFolder(), 'waits.json');
  const now = '2026-11-21T14:00:00.000Z';
  void tryAfterWait(file, 'recovery', now, () => new Promise(() => undefined));
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ recovery: { failures: 1 } });
  writeFileSync(file, 'damaged');
  expect((await tryAfterWait(file, 'recovery', now, () => Promise.resolve(ok(1)))).ok).toBe(true);
});
