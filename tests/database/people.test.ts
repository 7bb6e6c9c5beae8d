import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { listPeople, savePerson } from '../../electron/services/people';
import { personRecord } from '../../electron/services/people-records/record';
import type { SavePerson } from '../../shared/ipc/people';
import { examplePerson, newCentre } from '../support/centre';
import { failureOf, valueOf } from '../support/database';

const request = (given: Partial<SavePerson> & { readonly name: string }): SavePerson => ({
  ...examplePerson({ name: given.name }),
  roles: ['assessor'],
  id: null,
  base: given.id ? valueOf(personRecord(centre, { personId: given.id })).version : null,
  ...given,
});

let centre: CentreContext;
const add = (given: Parameters<typeof request>[0]): string => valueOf(savePerson(centre, request(given))).id;
beforeEach(() => {
  centre = newCentre();
});

describe('saving people', () => {
  test('adds, changes, logs each once, and lists by name', () => {
    const before = logHead(centre.db).seq;
    const id = add({ name: 'Ada Okafor', initials: 'ao', email: 'ada@example.org' });
    valueOf(savePerson(centre, request({ name: 'Ada Okafor-Bell', initials: 'AO', id })));
    valueOf(savePerson(centre, request({ name: 'Ada Okafor-Bell', initials: 'AO', id })));
    expect(logHead(centre.db).seq).toBe(before + 2);
    expect(valueOf(listPeople(centre)).map(({ name, initials, email }) => [name, initials, email])).toEqual([
      ['Ada Okafor-Bell', 'AO', null],
      ['Meera Nair', 'MN', null],
    ]);
  });

  test('initials are unique without regard to case', () => {
    add({ name: 'Ada Okafor', initials: 'AO' });
    expect(failureOf(savePerson(centre, request({ name: 'Al Ott', initials: 'ao' })))).toMatchObject({
      code: 'initials-taken',
      field: 'initials',
      message: 'AO are the initials of Ada Okafor.',
    });
    expect(failureOf(savePerson(centre, request({ name: 'Al Ott', initials: ' A. O.' }))).code).toBe(
      'initials-taken',
    );
    expect(valueOf(listPeople(centre))).toHaveLength(2);
  });

  test('a trainee has a qualified countersignatory', () => {
    const trainee = { name: 'Tom Byrne', initials: 'TB', isTrainee: true };
    const refused = (given: Partial<SavePerson>) =>
      failureOf(savePerson(centre, request({ ...trainee, ...given }))).code;
    expect(refused({})).toBe('countersignatory-needed');
    const eqa = add({ name: 'Helen Strand', roles: ['EQA'] });
    expect(refused({ countersignatoryId: eqa })).toBe('countersignatory-needed');
    const ada = add({ name: 'Ada Okafor', initials: 'AO' });
    add({ ...trainee, countersignatoryId: ada });
    expect(valueOf(listPeople(centre)).find(({ initials }) => initials === 'TB')?.countersignatoryName).toBe(
      'Ada Okafor',
    );
    const turned = request({
      name: 'Ada Okafor',
      initials: 'AO',
      id: ada,
      isTrainee: true,
      countersignatoryId: centre.person.id,
    });
    expect(failureOf(savePerson(centre, turned)).code).toBe('countersignatory-needed');
  });

  test.each<[string, Partial<SavePerson>, string, string]>([
    ['an assessor without initials', {}, 'initials-needed', 'initials'],
    [
      'leaving before joining',
      { initials: 'AA', joinedOn: '2026-02-01', leftOn: '2026-01-01' },
      'dates',
      'leftOn',
    ],
    ['the end of training to come', { initials: 'AA', traineeUntil: '2027-01-01' }, 'dates', 'traineeUntil'],
    ['an observation to come', { initials: 'AA', lastObservedOn: '2027-01-01' }, 'dates', 'lastObservedOn'],
  ])('refuses %s', (_what, given, code, field) => {
    expect(failureOf(savePerson(centre, request({ name: 'Ann Abel', ...given })))).toMatchObject({
      code,
      field,
    });
  });

  test('refuses what was made from a base that somebody changed meanwhile', () => {
    const id = add({ name: 'Ada Okafor', initials: 'AO' });
    const [mine, theirs] = ['Ada Okafor-Bell', 'Ada Bell'].map((name) =>
      request({ name, initials: 'AO', id }),
    );
    if (!mine || !theirs) throw new Error('two requests');
    const saved = valueOf(savePerson(centre, theirs));
    expect(failureOf(savePerson(centre, mine))).toMatchObject({
      code: 'changed-meanwhile',
      message: 'Ada Bell was changed meanwhile.',
    });
    expect(failureOf(savePerson(centre, { ...mine, base: null })).code).toBe('changed-meanwhile');
    valueOf(savePerson(centre, { ...mine, base: saved.version }));
    expect(valueOf(listPeople(centre)).map(({ name }) => name)).toContain('Ada Okafor-Bell');
  });

  test('who was a trainee has a day on which training ended', () => {
    const ada = add({ name: 'Ada Okafor', initials: 'AO' });
    const trainee = { name: 'Tom Byrne', initials: 'TB', joinedOn: '2026-01-10' };
    const id = add({ ...trainee, isTrainee: true, countersignatoryId: ada });
    expect(failureOf(savePerson(centre, request({ ...trainee, id })))).toMatchObject({
      code: 'trainee-until-needed',
      field: 'traineeUntil',
    });
    const early = request({ ...trainee, id, traineeUntil: '2026-01-09' });
    expect(failureOf(savePerson(centre, early))).toMatchObject({ code: 'dates', field: 'traineeUntil' });
    valueOf(savePerson(centre, request({ ...trainee, id, traineeUntil: '2026-06-01' })));
    expect(valueOf(listPeople(centre)).find((person) => person.id === id)).toMatchObject({
      isTrainee: false,
      traineeUntil: '2026-06-01',
    });
  });

  test('only quality assurers change people, and not so that they lose it themselves', () => {
    const eqa = newCentre(['EQA']);
    expect(failureOf(savePerson(eqa, request({ name: 'Ann Abel', initials: 'AA' }))).code).toBe(
      'not-allowed',
    );
    const myself = request({ name: 'Meera Nair', initials: 'MN', id: centre.person.id, roles: ['assessor'] });
    expect(failureOf(savePerson(centre, myself)).code).toBe('sign-in-role');
  });
});
