import { blankPerson, type Person, type Role } from '../../shared/domain/people';
import type { CentreContext } from '../../electron/services/centre-context';
import { centreTable } from '../../electron/database/centre';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { personRowOf, personTable } from '../../electron/database/people';
import { siteTable } from '../../electron/database/sites';
import { putInShippedPacks, shippedPacks } from '../../electron/services/rules/shipped-packs';
import { newDatabase, testContext, testTime } from './database';
import { nativeBinding } from './native';
import { resourcesFolder } from './project-root';

/** A person of a test centre; what is not given is empty. */
export const examplePerson = (given: Partial<Person> & { readonly name: string }): Person => ({
  ...blankPerson,
  id: newId(),
  roles: ['assessor'],
  ...given,
});

/** A centre with one site, in a real encrypted file, and somebody signed in: the lead IQA unless said otherwise. */
export function newCentre(
  roles: readonly Role[] = ['lead IQA'],
  sites: readonly string[] = ['Harbour Road'],
): CentreContext {
  const { db, file, key } = newDatabase();
  const person = examplePerson({ name: 'Meera Nair', initials: 'MN', roles });
  commit(db, testContext, 'centre set up', 'Example Centre', (tx) => {
    const device_id = testContext.deviceId;
    tx.insert(centreTable, {
      id: newId(),
      name: 'Example Centre',
      number: '00001',
      awarding_organisation: 'VTCT',
      is_demo: 0,
      device_id,
    });
    for (const name of sites) tx.insert(siteTable, { id: newId(), name, device_id });
    tx.insert(personTable, personRowOf(person, device_id));
    putInShippedPacks(tx, shippedPacks(resourcesFolder), testTime.slice(0, 10));
  });
  return {
    db,
    person,
    access: { file, key, nativeBinding },
    commitContext: () => ({ ...testContext, actor: { id: person.id, name: person.name } }),
    today: () => testTime.slice(0, 10),
    canSignIn: (id) => id === person.id,
  };
}
