import { beforeEach, describe, expect, test } from 'vitest';
import { logHead } from '../../electron/database/ledger';
import type { CentreContext } from '../../electron/services/centre-context';
import { listPeople, savePerson } from '../../electron/services/people';
import type { SavePerson } from '../../shared/ipc/people';
import { examplePerson, newCentre } from '../support/centre';
import { failureOf, valueOf } from '../support/database';

const request = (given: Partial<SavePerson> & { readonly name: string }): SavePerson => ({
  ...examplePerson({ name: given.name }),
  roles: ['assessor'],
  id: null,
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
    });
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
    ['a risk without its reason', { initials: 'AA', risk: 'red' }, 'reason-needed', 'riskReason'],
    [
      'leaving before joining',
      { initials: 'AA', joinedOn: '2026-02-01', leftOn: '2026-01-01' },
      'dates',
      'leftOn',
    ],
    ['an observation to come', { initials: 'AA', lastObservedOn: '2027-01-01' }, 'dates', 'lastObservedOn'],
  ])('refuses %s', (_what, given, code, field) => {
    expect(failureOf(savePerson(centre, request({ name: 'Ann Abel', ...given })))).toMatchObject({
      code,
      field,
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
