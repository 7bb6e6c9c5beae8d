import { describe, expect, it } from 'vitest';
import {
  countersignatories,
  draftOf,
  personProblems,
  personRequest,
  withName,
} from '../../../renderer/features/assessors/person-form';
import { savePerson } from '../../../shared/ipc/people';
import { somebody } from './people';

const OTHER = '01a20000-0000-7000-8000-000000000002';
const complete = draftOf(somebody({}));

describe('a person as the form sends them', () => {
  it('passes the contract and comes back as it was', () => {
    const person = somebody({
      number: 'A017',
      email: 'mz@example.org',
      risk: 'amber',
      riskReason: 'New to the unit',
    });
    const request = savePerson.parse(personRequest(draftOf(person), person.id));
    expect(request).toMatchObject({
      id: person.id,
      initials: 'MZ',
      number: 'A017',
      email: 'mz@example.org',
      risk: 'amber',
      riskReason: 'New to the unit',
    });
  });

  it('sends what was left empty as nothing, not as an empty text', () => {
    expect(personRequest({ ...complete, number: '  ', email: '' }, null)).toMatchObject({
      number: null,
      email: null,
    });
  });

  it('drops the reason with the rating, and the countersignatory with the trainee', () => {
    const draft = { ...complete, riskReason: 'old reason', countersignatoryId: OTHER };
    expect(personRequest(draft, null)).toMatchObject({ riskReason: null, countersignatoryId: null });
  });
});

describe('what keeps a person from being saved', () => {
  it('finds nothing wrong with a complete record', () => {
    expect(personProblems(complete)).toEqual({});
  });

  it('asks for a name, initials and a role of somebody new', () => {
    const problems = personProblems(draftOf(null));
    expect(problems['name']).toBe('Give the person’s name.');
    expect(problems['initials']).toContain('R1');
    expect(personProblems({ ...complete, roles: [] })).toEqual({ roles: 'Choose at least one role.' });
  });

  it('lets an EQA go without initials', () => {
    expect(personProblems({ ...complete, roles: ['EQA'], initials: '' })).toEqual({});
  });

  it('asks who countersigns for a trainee (P5), and why a rating was given', () => {
    expect(Object.keys(personProblems({ ...complete, isTrainee: true, risk: 'red' }))).toEqual([
      'countersignatoryId',
      'riskReason',
    ]);
  });

  it('refuses an address that is none, and leaving before joining', () => {
    const draft = { ...complete, email: 'marek', joinedOn: '2026-09-01', leftOn: '2026-08-31' };
    expect(Object.keys(personProblems(draft)).sort()).toEqual(['email', 'leftOn']);
    expect(personProblems({ ...complete, joinedOn: '2026-09-01', leftOn: '2026-09-01' })).toEqual({});
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
