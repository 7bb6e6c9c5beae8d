import { createSession } from '../../electron/services/session';
import type { OpenCentre } from '../../electron/services/session/open-centre';
import type { SetUpCentre } from '../../shared/ipc/session';
import { nativeBinding } from './native';
import { resourcesFolder } from './project-root';

/** What the tests in the real window set a centre up with. */
export const SET_UP: SetUpCentre = {
  centre: { name: 'Riverside', number: '12345', awardingOrganisation: 'VTCT', sites: ['Harbour'] },
  person: { name: 'Ivy Verifier', initials: 'IV', email: '', role: 'lead IQA' },
  passphrase: 'correct horse battery',
};

const sessionOn = (dataFolder: string) =>
  createSession({
    dataFolder,
    now: () => new Date().toISOString(),
    today: () => new Date().toISOString().slice(0, 10),
    nativeBinding,
    deviceName: 'Test computer',
    resourcesFolder,
    // Cheap: the application reads the cost from the key ring.
    scryptCost: { N: 2 ** 4, r: 8, p: 1 },
  });

/** Makes a centre in a data folder before the application starts there. */
export async function makeCentre(dataFolder: string): Promise<void> {
  const session = sessionOn(dataFolder);
  const made = await session.setUpCentre(SET_UP);
  session.lock();
  if (!made.ok) throw new Error(made.error.message);
}

/** Opens the centre of a data folder from outside the application, with its key. The function returned closes it. */
export async function openFromOutside(dataFolder: string, work: (centre: OpenCentre) => void) {
  const session = sessionOn(dataFolder);
  const state = session.state();
  const personId = state.kind === 'locked' ? (state.people[0]?.id ?? '') : '';
  const entered = await session.signIn({ personId, passphrase: SET_UP.passphrase });
  const centre = session.centre();
  if (!entered.ok || !centre.ok) throw new Error('the centre could not be opened from outside');
  work(centre.value);
  return () => void session.lock();
}
