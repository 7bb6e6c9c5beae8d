import { describe, expect, it } from 'vitest';
import { setUpCentre } from '../../../shared/ipc/session';
import {
  addSite,
  centreProblems,
  initialsOf,
  NEW_CENTRE,
  personProblems,
  setUpRequest,
  type SetUpDraft,
} from '../../../renderer/features/start/set-up-draft';

const filled: SetUpDraft = {
  centre: {
    name: ' Riverside College ',
    number: '12345',
    awardingOrganisation: 'VTCT (Skillsfirst)',
    sites: [
      { key: 0, name: 'Harbour Road' },
      { key: 1, name: ' ' },
      { key: 2, name: ' Town Quay ' },
    ],
  },
  person: { name: 'Helen Osei', initials: null, email: '', role: 'IQA' },
};

describe('set-up, before the passphrase', () => {
  it('asks for everything that is needed, in a sentence each', () => {
    expect(centreProblems(NEW_CENTRE.centre)).toEqual({
      name: 'This is needed.',
      number: 'This is needed.',
      awardingOrganisation: 'This is needed.',
      'site:0': 'Name at least one site.',
    });
    expect(personProblems(NEW_CENTRE.person)).toEqual({ name: 'This is needed.' });
  });

  it('has nothing to say about a filled draft, and makes a request that main parses unchanged', () => {
    expect(centreProblems(filled.centre)).toEqual({});
    expect(personProblems(filled.person)).toEqual({});
    expect(setUpCentre.parse(setUpRequest(filled, 'four words out of hats'))).toEqual({
      centre: {
        name: 'Riverside College',
        number: '12345',
        awardingOrganisation: 'VTCT (Skillsfirst)',
        sites: ['Harbour Road', 'Town Quay'],
      },
      person: { name: 'Helen Osei', initials: 'HO', email: '', role: 'IQA' },
      passphrase: 'four words out of hats',
    });
  });

  it('names a site that is there twice, whatever its capitals', () => {
    const sites = [
      { key: 0, name: 'Harbour Road' },
      { key: 4, name: ' harbour road' },
    ];
    expect(centreProblems({ ...filled.centre, sites })).toEqual({
      'site:4': 'This site is already named above.',
    });
  });

  it('gives a new row a key of its own, also after one was removed', () => {
    const rows = addSite([
      { key: 0, name: 'Harbour Road' },
      { key: 5, name: 'Town Quay' },
    ]);
    expect(rows.map(({ key }) => key)).toEqual([0, 5, 6]);
  });

  it('proposes initials from the name until they are typed', () => {
    expect(initialsOf(filled.person)).toBe('HO');
    expect(initialsOf({ ...filled.person, initials: 'HOS' })).toBe('HOS');
    expect(personProblems({ ...filled.person, initials: 'TOOLONG' })).toEqual({
      initials: 'Use at most 6 characters.',
    });
  });

  it('takes no e-mail address or a real one', () => {
    expect(personProblems({ ...filled.person, email: 'helen@' })).toEqual({
      email: 'Give an e-mail address such as name@example.org, or leave it empty.',
    });
    expect(personProblems({ ...filled.person, email: ' helen@example.org ' })).toEqual({});
  });
});
