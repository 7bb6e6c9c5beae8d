import { onTestFinished } from 'vitest';
import { createSession, type SessionSurroundings } from '../../electron/services/session';
import { placeIn } from '../../electron/services/session/place';
import type { SetUpCentre } from '../../shared/ipc/session';
import { temporaryFolder, valueOf } from './database';
import { nativeBinding } from './native';
import { resourcesFolder } from './project-root';

/** What the first person of a centre types at its set-up. */
export const request: SetUpCentre = {
  centre: { name: 'Riverside', number: '12345', awardingOrganisation: 'VTCT', sites: ['Harbour', 'Mill'] },
  person: { name: 'Ivy Verifier', initials: 'IV', email: '', role: 'lead IQA' },
  passphrase: 'correct horse battery',
};

/** A session on a new data folder, with a clock to turn and a cheap scrypt. */
export function newSession(dataFolder = temporaryFolder()) {
  const clock = { now: Date.parse('2026-11-21T14:00:00.000Z') };
  const surroundings: SessionSurroundings = {
    dataFolder,
    now: () => new Date(clock.now).toISOString(),
    today: () => new Date(clock.now).toISOString().slice(0, 10),
    nativeBinding,
    deviceName: 'Test computer',
    resourcesFolder,
    scryptCost: { N: 2 ** 4, r: 8, p: 1 },
  };
  const session = createSession(surroundings);
  onTestFinished(() => {
    session.lock();
  });
  return { session, surroundings, clock, dataFolder, place: placeIn(dataFolder, 'centre') };
}

/** A centre that was just set up, its first person signed in. */
export async function newCentre() {
  const made = newSession();
  const { recoveryCode } = valueOf(await made.session.setUpCentre(request));
  const personId = valueOf(made.session.centre()).person.id;
  return { ...made, recoveryCode, personId };
}

export const kindOf = (state: { readonly kind: string }): string => state.kind;
