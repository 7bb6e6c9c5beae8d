import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../renderer/features/start/file-size';
import { inWords, secondsLeft } from '../../../renderer/features/start/waiting-words';
import { whoCouldSignIn, whoSignsIn } from '../../../renderer/features/settings/sign-in-people';
import type { PersonRow } from '../../../shared/ipc/people';
import { somebody } from '../screens/people';

describe('a wait', () => {
  it('counts whole seconds, the last one to its end', () => {
    expect(secondsLeft(10_000, 5_000)).toBe(5);
    expect(secondsLeft(10_000, 9_999)).toBe(1);
    expect(secondsLeft(10_000, 10_000)).toBe(0);
    expect(secondsLeft(10_000, 99_000)).toBe(0);
  });

  it('is said in minutes and seconds', () => {
    expect([1, 2, 60, 61, 125, 300, 0].map(inWords)).toEqual([
      '1 second',
      '2 seconds',
      '1 minute',
      '1 minute 1 second',
      '2 minutes 5 seconds',
      '5 minutes',
      '0 seconds',
    ]);
  });
});

describe('a file’s size', () => {
  it('is given in the unit that reads well', () => {
    expect([0, 999, 1_000, 819_600, 999_499, 999_500, 12_400_000].map(fileSize)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '820 kB',
      '999 kB',
      '1 MB',
      '12.4 MB',
    ]);
  });
});

describe('who signs in', () => {
  const person = (name: string, fields: Partial<PersonRow>): PersonRow =>
    somebody({ id: name, name, initials: null, roles: ['IQA'], ...fields });
  const people = [
    person('Zoe', { canSignIn: true }),
    person('Ann', { canSignIn: true, roles: ['EQA'] }),
    person('Ben', { roles: ['assessor', 'IQA'] }),
    person('Cat', { roles: ['assessor'] }),
    person('Cal', { roles: ['countersignatory'] }),
    person('Dan', { roles: ['lead IQA'], leftOn: '2026-11-20' }),
    person('Abe', { roles: ['EQA'], leftOn: '2026-12-31' }),
  ];
  const names = (rows: readonly PersonRow[]) => rows.map(({ name }) => name);

  it('are those with a passphrase, by name', () => {
    expect(names(whoSignsIn(people))).toEqual(['Ann', 'Zoe']);
  });

  it('could be quality assurers and countersignatories who are still here and have none', () => {
    expect(names(whoCouldSignIn(people, '2026-11-21'))).toEqual(['Abe', 'Ben', 'Cal']);
  });
});
