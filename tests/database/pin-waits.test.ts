import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../electron/database/open';
import type { WritableDatabase } from '../../electron/database/connection';
import { tryPin, waitOf } from '../../electron/services/pin-waits';
import { fail, ok } from '../../shared/result';
import { failureOf, newDatabase, valueOf, type TestDatabase } from '../support/database';
import { nativeBinding } from '../support/native';
import { recordEverything } from '../support/records';

let made: TestDatabase;
let identity: string;
beforeEach(() => {
  made = newDatabase();
  ({ identity } = recordEverything(made.db));
});

const at = (seconds: number): string =>
  new Date(Date.parse('2026-11-21T09:00:00.000Z') + seconds * 1_000).toISOString();
const wrong = () => Promise.resolve(fail({ code: 'identity-pin', message: 'The PIN is not right.' }));
const right = () => Promise.resolve(ok('signed'));
const other = () => Promise.resolve(fail({ code: 'nothing-sampled', message: 'Nothing.' }));
const attempt = (
  seconds: number,
  how: () => Promise<ReturnType<typeof fail> | ReturnType<typeof ok<string>>>,
  db: WritableDatabase = made.db,
) => tryPin<string>(db, identity, at(seconds), how);
/** Three wrong ones at the beginning: a wait of one second. */
const threeWrong = async () => {
  for (let index = 0; index < 3; index += 1) await attempt(0, wrong);
};

test('each wrong PIN from the third on makes the wait longer, and none is tried meanwhile', async () => {
  const codes: string[] = [];
  let now = 0;
  for (const wait of [0, 0, 1, 2, 4, 8, 16]) {
    codes.push(failureOf(await attempt(now, wrong)).code);
    if (wait > 0) {
      let tried = false;
      const early = await attempt(now + wait - 0.5, () => {
        tried = true;
        return right();
      });
      codes.push(failureOf(early).code);
      expect(tried).toBe(false);
    }
    now += wait;
  }
  expect(codes).toEqual([
    'identity-pin',
    'identity-pin',
    ...Array.from({ length: 5 }, () => ['identity-pin', 'wait']).flat(),
  ]);
  expect(failureOf(await attempt(now - 3, right)).message).toBe(
    'Wait 3 seconds before you try the PIN again.',
  );
  expect(failureOf(await attempt(now - 0.2, right))).toMatchObject({
    message: 'Wait a second before you try the PIN again.',
    field: 'pin',
  });
});

test('the right one clears them all', async () => {
  await threeWrong();
  expect(valueOf(await attempt(1, right))).toBe('signed');
  expect(waitOf(made.db, identity)).toBeUndefined();
  expect(failureOf(await attempt(1, wrong)).code).toBe('identity-pin');
  expect(failureOf(await attempt(1, wrong)).code).toBe('identity-pin');
});

test('another failure counts neither for nor against', async () => {
  expect(failureOf(await attempt(0, other)).code).toBe('nothing-sampled');
  expect(waitOf(made.db, identity)).toBeUndefined();
  await threeWrong();
  const before = waitOf(made.db, identity);
  await attempt(1, other);
  expect(waitOf(made.db, identity)).toEqual(before);
  expect(before).toEqual({ failures: 3, waitUntil: at(1) });
});

test('ending the program half-way, or locking, saves no wait', async () => {
  await threeWrong();
  await expect(attempt(1, () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
  expect(waitOf(made.db, identity)).toEqual({ failures: 4, waitUntil: at(3) });
  await attempt(3, async () => {
    made.db.close();
    return right();
  });
  const again = valueOf(openDatabase({ file: made.file, key: made.key, nativeBinding }));
  expect(waitOf(again, identity)?.failures).toBe(5);
  expect(failureOf(await attempt(4, right, again)).code).toBe('wait');
  again.close();
});

test('a clock that goes back begins the wait again, once: it ends', async () => {
  await threeWrong();
  await attempt(1, wrong);
  expect(waitOf(made.db, identity)?.waitUntil).toBe(at(3));
  expect(failureOf(await attempt(-3_600, right)).code).toBe('wait');
  expect(waitOf(made.db, identity)?.waitUntil).toBe(at(-3_598));
  expect(failureOf(await attempt(-3_599, right)).code).toBe('wait');
  expect(valueOf(await attempt(-3_598, right))).toBe('signed');
});
