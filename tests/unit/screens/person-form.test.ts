import { describe, expect, it } from 'vitest';
import {
  countersignatories,
  draftOf,
  personRequest,
  withName,
} from '../../../renderer/features/assessors/details/person-form';
import { personProblems } from '../../../renderer/features/assessors/details/person-problems';
import { savePerson } from '../../../shared/ipc/people';
import { somebody } from './people';

const OTHER = '01a20000-0000-7000-8000-000000000002';
const complete = draftOf(somebody({}));
const now = { today: '2026-11-21', wasTrainee: false };

describe('a person as the form sends them', () => {
  it('passes the contract and comes back as it was', () => {
    const person = somebody({
      number: 'A017',
      email: 'mz@example.org',
    });
    const request = savePerson.parse(personRequest(draftOf(person), person.id));
    expect(request).toMatchObject({
      id: person.id,
      initials: 'MZ',
      number: 'A017',
      email: 'mz@example.org',
    });
  });

  it('sends what was left empty as nothing, not as an empty text', () => {
    expect(personRequest({ ...complete, number: '  ', email: '' }, null)).toMatchObject({
      number: null,
      email: null,
    });
  });

  it('drops the countersignatory with the trainee', () => {
    const draft = { ...complete, countersignatoryId: OTHER };
    expect(personRequest(draft, null)).toMatchObject({ countersignatoryId: null });
  });
});

describe('what keeps a person from being saved', () => {
  it('finds nothing wrong with a complete record', () => {
    expect(personProblems(complete, now)).toEqual({});
  });

  it('asks for a name, initials and a role of somebody new', () => {
    const problems = personProblems(draftOf(null), now);
    expect(problems['name']).toBe('Give the person’s name.');
    expect(problems['initials']).toContain('R1');
    expect(personProblems({ ...complete, roles: [] }, now)).toEqual({ roles: 'Choose at least one role.' });
  });

  it('lets an EQA go without initials', () => {
    expect(personProblems({ ...complete, roles: ['EQA'], initials: '' }, now)).toEqual({});
  });

  it('asks who countersigns for a trainee (P5)', () => {
    expect(Object.keys(personProblems({ ...complete, isTrainee: true }, now))).toEqual([
      'countersignatoryId',
    ]);
  });

  it('refuses an address that is none, and leaving before joining', () => {
    const draft = { ...complete, email: 'marek', joinedOn: '2026-09-01', leftOn: '2026-08-31' };
    expect(Object.keys(personProblems(draft, now)).sort()).toEqual(['email', 'leftOn']);
    expect(personProblems({ ...complete, joinedOn: '2026-09-01', leftOn: '2026-09-01' }, now)).toEqual({});
  });
});

describe('the end of training', () => {
  it('is a day that has come, not before joining, and needed when the tick is taken away', () => {
    const was = { ...now, wasTrainee: true };
    expect(Object.keys(personProblems(complete, was))).toEqual(['traineeUntil']);
    expect(personProblems({ ...complete, isTrainee: true, countersignatoryId: OTHER }, was)).toEqual({});
    const until = (traineeUntil: string) =>
      personProblems({ ...complete, joinedOn: '2026-03-01', traineeUntil }, was)['traineeUntil'];
    expect(until('2026-11-22')).toContain('still to come');
    expect(until('2026-02-28')).toContain('before the day of joining');
    expect(until('2026-03-01')).toBeUndefined();
  });
});

describe('initials proposed from the name', () => {
  it('follow the name until somebody writes others', () => {
    const first = { ...draftOf(null), ...withName(draftOf(null), 'Marek Z') };
    expect(first.initials).toBe('MZ');
    expect(withName(first, 'Marek Zielinski-Byrne')).toEqual({
      name: 'Marek Zielinski-Byrne',
      initials: 'MZB',
    });
    expect(withName({ ...first, initials: 'MX' }, 'Marek Zielinski')).toEqual({ name: 'Marek Zielinski' });
  });
});

describe('who may countersign (P5)', () => {
  it('is somebody else, qualified, with a role at the centre', () => {
    const people = [
      somebody({ id: '1' }),
      somebody({ id: '2', isTrainee: true }),
      somebody({ id: '3', roles: ['EQA'] }),
      somebody({ id: '4', roles: ['IQA', 'EQA'] }),
      somebody({ id: '5', roles: ['countersignatory'] }),
    ];
    expect(countersignatories(people, '1').map(({ id }) => id)).toEqual(['4', '5']);
    expect(countersignatories(people, null).map(({ id }) => id)).toEqual(['1', '4', '5']);
  });
});
