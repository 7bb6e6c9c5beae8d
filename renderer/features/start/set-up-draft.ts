import { proposeInitials } from '../../../shared/domain/people';
import { setUpCentre, type SetUpCentre } from '../../../shared/ipc/session';
import { schemaProblems } from '../../access/schema-problems';
import type { FieldProblems } from '../../ui/useCheckedForm';

/** One row of the sites' list; the key keeps a row's field when another is removed. */
export interface SiteRow {
  readonly key: number;
  readonly name: string;
}

export interface CentreDraft {
  readonly name: string;
  readonly number: string;
  readonly awardingOrganisation: string;
  readonly sites: readonly SiteRow[];
}

export interface PersonDraft {
  readonly name: string;
  /** Null while they follow the name. */
  readonly initials: string | null;
  readonly email: string;
  readonly role: 'IQA' | 'lead IQA';
}

/** What set-up asks before the passphrase, which is never kept with it. */
export interface SetUpDraft {
  readonly centre: CentreDraft;
  readonly person: PersonDraft;
}

export const NEW_CENTRE: SetUpDraft = {
  centre: { name: '', number: '', awardingOrganisation: '', sites: [{ key: 0, name: '' }] },
  person: { name: '', initials: null, email: '', role: 'lead IQA' },
};

export type CentreField = 'name' | 'number' | 'awardingOrganisation' | `site:${number}`;
export type PersonField = 'name' | 'initials' | 'email';

const same = (name: string): string => name.trim().toLocaleLowerCase('en-GB');

/** The sites as main takes them: rows left empty do not count. */
export const siteNames = (sites: readonly SiteRow[]): readonly string[] =>
  sites.map(({ name }) => name.trim()).filter((name) => name !== '');

export function addSite(sites: readonly SiteRow[]): readonly SiteRow[] {
  return [...sites, { key: Math.max(-1, ...sites.map(({ key }) => key)) + 1, name: '' }];
}

const centreSchema = setUpCentre.shape.centre.omit({ sites: true });

/** What is wrong with the first step, by field. Sites: at least one, and no name twice. */
export function centreProblems({ sites, ...centre }: CentreDraft): FieldProblems<CentreField> {
  const { name, number, awardingOrganisation } = schemaProblems(centreSchema, centre);
  const problems: Partial<Record<CentreField, string>> = {
    ...(name !== undefined && { name }),
    ...(number !== undefined && { number }),
    ...(awardingOrganisation !== undefined && { awardingOrganisation }),
  };
  const [first] = sites;
  if (first && siteNames(sites).length === 0) problems[`site:${first.key}`] = 'Name at least one site.';
  sites.forEach((site, index) => {
    const twice = sites.slice(0, index).some((other) => same(other.name) === same(site.name));
    if (twice && site.name.trim() !== '') problems[`site:${site.key}`] = 'This site is already named above.';
    else if (site.name.trim().length > 300) problems[`site:${site.key}`] = 'Use at most 300 characters.';
  });
  return problems;
}

export const initialsOf = ({ initials, name }: PersonDraft): string => initials ?? proposeInitials(name);

const personOf = (person: PersonDraft): SetUpCentre['person'] => ({
  name: person.name.trim(),
  initials: initialsOf(person).trim(),
  email: person.email.trim(),
  role: person.role,
});

/** What is wrong with the second step, by field. */
export function personProblems(person: PersonDraft): FieldProblems<PersonField> {
  const { name, initials, email } = schemaProblems(setUpCentre.shape.person, personOf(person));
  return {
    ...(name !== undefined && { name }),
    // Without a name there is nothing to propose: one sentence is enough.
    ...(initials !== undefined && name === undefined && { initials }),
    ...(email !== undefined && {
      email: 'Give an e-mail address such as name@example.org, or leave it empty.',
    }),
  };
}

/** The request that main takes. */
export const setUpRequest = ({ centre, person }: SetUpDraft, passphrase: string): SetUpCentre => ({
  centre: {
    name: centre.name,
    number: centre.number,
    awardingOrganisation: centre.awardingOrganisation,
    sites: [...siteNames(centre.sites)],
  },
  person: personOf(person),
  passphrase,
});
