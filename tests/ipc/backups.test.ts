import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listCopies } from '../../electron/database/copies';
import { query } from '../../electron/database/query';
import { keepBackup, takeBackup } from '../../electron/services/backups';
import { takeDueCopies } from '../../electron/services/copies';
import type { Jobs } from '../../electron/services/jobs';
import { PickedFiles } from '../../electron/services/picked-files';
import { saveRecoveryCode } from '../../electron/services/recovery-code-file';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { record } from '../support/records';
import { kindOf, newCentre, newSession, request } from '../support/session';
import { realJobs } from '../support/workers';

let jobs: Jobs;
beforeAll(() => ({ jobs } = realJobs(['copies'])));

const learners = query<[], { readonly name: string }>('SELECT name FROM learner');

test('due copies are made once a day and once a week, while the centre stays open', async () => {
  const { session, place } = await newCentre();
  const centre = valueOf(session.centre());
  const take = async (now: string) => {
    valueOf(await takeDueCopies(centre, jobs, now));
    return listCopies(place.copies)
      .map(({ kind, takenAt }) => `${kind} ${takenAt.slice(5, 16)}`)
      .sort();
  };
  // The session of tests takes the first ones when it signs in.
  const first = ['daily 11-21T14:00', 'weekly 11-21T14:00'];
  expect(await take('2026-11-22T13:59:00.000Z')).toEqual(first);
  const second = ['daily 11-21T14:00', 'daily 11-22T14:00', 'weekly 11-21T14:00'];
  expect(await take('2026-11-22T14:00:00.000Z')).toEqual(second);
  expect(await take('2026-11-22T18:00:00.000Z')).toEqual(second);
  expect(await take('2026-11-28T14:00:00.000Z')).toEqual(
    [...second, 'daily 11-28T14:00', 'weekly 11-28T14:00'].sort(),
  );
  record(centre.db, 'learner', { name: 'Lou Learner', number: '1' });
  expect(learners.all(centre.db)).toHaveLength(1);
});

test('a backup goes through the worker to another computer and back: what was recorded is there', async () => {
  const here = await newCentre();
  const centre = valueOf(here.session.centre());
  record(centre.db, 'learner', { name: 'Lou Learner', number: '1' });
  const folder = temporaryFolder();
  const { desktop } = desktopForTests(folder);
  const now = '2026-11-21T14:00:00.000Z';
  const saved = valueOf(await takeBackup(centre, jobs, desktop, randomUUID(), now));
  expect(saved?.savedAs).toBe(path.join(folder, 'Riverside 2026-11-21.countersign-backup'));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(here.place.copies).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  // Recorded after the backup: not in it.
  record(centre.db, 'learner', { name: 'Late Learner', number: '2' });

  const there = newSession();
  const files = new PickedFiles();
  const pick = async (file: string) =>
    valueOf(await files.offer({ path: file, name: path.basename(file), bytes: null })).token;
  const file = await pick(saved?.savedAs ?? '');
  const state = valueOf(await keepBackup(there.session, files, { file, setAside: false }, now));
  expect(kindOf(state)).toBe('locked');
  valueOf(await there.session.signIn({ personId: here.personId, passphrase: request.passphrase }));
  expect(learners.all(valueOf(there.session.centre()).db)).toEqual([{ name: 'Lou Learner' }]);

  // A centre that works is not replaced, whatever is asked.
  for (const setAside of [false, true])
    expect(failureOf(await keepBackup(there.session, files, { file, setAside }, now)).code).toBe(
      'centre-exists',
    );
});

test('no backup without a place, and nothing else is taken for one', async () => {
  const { session } = await newCentre();
  const centre = valueOf(session.centre());
  const now = '2026-11-21T14:00:00.000Z';
  expect(valueOf(await takeBackup(centre, jobs, desktopForTests().desktop, randomUUID(), now))).toBeNull();
  const file = path.join(temporaryFolder(), 'letter.txt');
  writeFileSync(file, 'Dear all');
  const files = new PickedFiles();
  const offer = async (bytes: Uint8Array | null) =>
    valueOf(await files.offer({ path: file, name: 'letter.txt', bytes })).token;
  const elsewhere = newSession();
  for (const token of [await offer(null), await offer(Buffer.from('Dear all'))])
    expect(
      failureOf(await keepBackup(elsewhere.session, files, { file: token, setAside: false }, now)).code,
    ).toBe('not-a-backup');
  expect(existsSync(elsewhere.place.folder)).toBe(false);
});

test('the recovery code’s file says whose it is and what it is for', async () => {
  const { desktop } = desktopForTests(temporaryFolder());
  const code = { recoveryCode: 'ABCD-EFGH', centreName: 'Riverside' };
  const saved = valueOf(await saveRecoveryCode(desktop, code, '2026-11-21T14:00:00.000Z'));
  const text = readFileSync(saved?.savedAs ?? '', 'utf8');
  expect(path.basename(saved?.savedAs ?? '')).toBe('Countersign recovery code.txt');
  expect(text.split('\r\n').slice(0, 4)).toEqual([
    'Countersign recovery code',
    'Riverside, 21 Nov 2026',
    '',
    'ABCD-EFGH',
  ]);
  expect(
    valueOf(await saveRecoveryCode(desktopForTests().desktop, code, '2026-11-21T14:00:00.000Z')),
  ).toBeNull();
});
