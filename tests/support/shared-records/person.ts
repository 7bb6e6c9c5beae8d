import type { Page } from '@playwright/test';
import { ask } from '../call';
import { found, type SharedRecord } from './shared-record';

export async function aPerson(page: Page): Promise<SharedRecord> {
  const { id } = found((await ask(page, 'people.list', {})).find(({ decisions }) => decisions > 0));
  const row = async () => found((await ask(page, 'people.list', {})).find((one) => one.id === id));
  return {
    name: 'a person',
    path: `/assessors/${id}`,
    open: null,
    field: page.getByLabel('Name', { exact: true }),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    saveOther: async (text) => {
      const { version } = await ask(page, 'people.record', { personId: id });
      const person = await row();
      await ask(page, 'people.save', {
        id,
        base: version,
        name: text,
        initials: person.initials,
        number: person.number,
        email: person.email,
        roles: [...person.roles],
        isTrainee: person.isTrainee,
        countersignatoryId: person.countersignatoryId,
        qualificationsHeld: person.qualificationsHeld,
        joinedOn: person.joinedOn,
        leftOn: person.leftOn,
        lastObservedOn: person.lastObservedOn,
        lastStandardisedOn: person.lastStandardisedOn,
        traineeUntil: person.traineeUntil,
        occupation: person.occupation,
        isOccupationallyCompetent: person.isOccupationallyCompetent,
      });
    },
    stored: async () => (await row()).name,
  };
}
