import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { query } from '../../electron/database/query';
import { failureOf, valueOf } from '../support/database';
import { record } from '../support/records';
import { kindOf, newCentre, request } from '../support/session';

describe('a centre that cannot be opened', () => {
  const signIn = (personId: string) => ({ personId, passphrase: request.passphrase });

  test('a damaged file is shown with its copies, kept, and replaced by a copy when asked', async () => {
    const { session, personId, place, clock } = await newCentre();
    record(valueOf(session.centre()).db, 'learner', { name: 'Since the copy', number: '2' });
    session.lock();
    const damaged = readFileSync(place.database).fill(7, 5_000, 5_100);
    writeFileSync(place.database, damaged);
    clock.now += 86_400_000;
    const state = valueOf(await session.signIn(signIn(personId)));
    if (state.kind !== 'problem') throw new Error(`expected a problem, got ${state.kind}`);
    expect(state.problem).toMatchObject({ code: 'database-damaged', file: place.database });
    expect(session.state()).toEqual(state);
    expect(readFileSync(place.database).equals(damaged)).toBe(true);
    const [copy] = state.problem.copies;
    if (!copy) throw new Error('expected a copy');
    expect(kindOf(valueOf(session.restoreCopy({ copy: copy.name })))).toBe('locked');
    expect(
      readFileSync(path.join(place.folder, 'set-aside-2026-11-22T140000Z', 'countersign.db')).equals(damaged),
    ).toBe(true);
    expect(kindOf(valueOf(await session.signIn(signIn(personId))))).toBe('signed-in');
    const learners = query<[], unknown>('SELECT * FROM learner').all(valueOf(session.centre()).db);
    expect(learners).toEqual([]);
  });

  test('a file of another centre, or one damaged at its beginning, is not taken for this one', async () => {
    const one = await newCentre();
    const other = await newCentre();
    one.session.lock();
    other.session.lock();
    copyFileSync(other.place.database, one.place.database);
    const state = valueOf(await one.session.signIn(signIn(one.personId)));
    expect(state).toMatchObject({ kind: 'problem', problem: { code: 'database-damaged' } });
    expect(readFileSync(one.place.database)).toEqual(readFileSync(other.place.database));
  });

  test('a newer file is refused', async () => {
    const { session, personId } = await newCentre();
    valueOf(session.centre()).db.execute('PRAGMA user_version = 9990');
    session.lock();
    const state = valueOf(await session.signIn(signIn(personId)));
    expect(state).toMatchObject({ kind: 'problem', problem: { code: 'database-newer' } });
    expect(kindOf(session.lock())).toBe('locked');
  });

  test('missing files are named; keys that are missing are no reason to restore an old copy', async () => {
    const { session, place } = await newCentre();
    session.lock();
    const keys = readFileSync(place.keys);
    rmSync(place.keys);
    expect(session.state()).toMatchObject({
      kind: 'problem',
      problem: { code: 'keys-missing', file: place.keys },
    });
    const [copy] = readdirSync(place.copies);
    expect(failureOf(session.restoreCopy({ copy: copy ?? '' })).code).toBe('not-allowed');
    writeFileSync(place.keys, keys);
    expect(failureOf(session.restoreCopy({ copy: copy ?? '' })).code).toBe('not-allowed');
    rmSync(place.database);
    expect(session.state()).toMatchObject({ kind: 'problem', problem: { code: 'database-missing' } });
    expect(failureOf(session.restoreCopy({ copy: '../keys.json' })).code).toBe('database-damaged');
    expect(kindOf(valueOf(session.restoreCopy({ copy: copy ?? '' })))).toBe('locked');
  });
});
