import type { SessionState, SetUpCentre } from '../../shared/ipc/session';
import { assertNever, fail, ok, type Failure, type Result } from '../../shared/result';
import { takeScheduledCopies } from '../database/copies';
import { newId } from '../database/ids';
import { readRing, writeRing } from '../keys/ring/file';
import { setPassphrase, unwrap, unwrapWithRecoveryCode } from '../keys/ring/ring';
import { tryAfterWait, waitUntilOf } from '../keys/ring/waits';
import { centreOf, centreSummary } from '../database/centre';
import { createCentreFiles } from './session/create-centre';
import { firstPerson } from './session/first-person';
import { inTurn } from './session/in-turn';
import { openCentre, type OpenCentre } from './session/open-centre';
import { isTaken, placeIn, type CentrePlace, type PlaceName } from './session/place';
import { problemOf, visibleFailure } from './session/problem';
import { restoreCopyAt } from './session/restore-copy';
import type { SessionSurroundings } from './session/surroundings';
import { idleMinutesOf } from './settings';

export type { OpenCentre } from './session/open-centre';
export type { CentrePlace, PlaceName } from './session/place';
export type { SessionSurroundings } from './session/surroundings';

/** Who is signed in to which of the two centres of a data folder. One for the whole application. */
export interface Session {
  /** What it was made with: for making the demo centre beside the person's own. */
  readonly surroundings: SessionSurroundings;
  readonly place: () => CentrePlace;
  readonly state: () => SessionState;
  /** The open centre; failure `locked` when nobody is signed in. */
  readonly centre: () => Result<OpenCentre>;
  /** Locks, and turns to the person's own centre or to the demo. */
  readonly turnTo: (name: PlaceName) => SessionState;
  /** Makes the centre, all or nothing, and signs its first person in. The code is shown once. */
  readonly setUpCentre: (request: SetUpCentre) => Promise<Result<{ readonly recoveryCode: string }>>;
  readonly signIn: (request: {
    readonly personId: string;
    readonly passphrase: string;
  }) => Promise<Result<SessionState>>;
  readonly recover: (request: {
    readonly personId: string;
    readonly recoveryCode: string;
    readonly newPassphrase: string;
  }) => Promise<Result<SessionState>>;
  /** Closes the database and forgets its key; also the way back from a problem that was put right. */
  readonly lock: () => SessionState;
  /** Takes over what Settings changed of the centre, for the screen and for the sign-in screen's ring. */
  readonly centreChanged: () => void;
  /** True from setting a centre up until its first person has seen the recovery code: no idle lock meanwhile. */
  readonly isSettingUp: () => boolean;
  readonly endSettingUp: () => void;
  /** Closes the database because of what a use case or worker ran into, and shows it. */
  readonly report: (failure: Failure) => SessionState;
  /** Puts a copy in the place of a file that cannot be opened; that file is kept. */
  readonly restoreCopy: (request: { readonly copy: string }) => Result<SessionState>;
}

/**
 * What is done after somebody signed in, in this process unless main.ts has a worker do it. It reads the whole file,
 * so a failure means damage.
 */
export type AfterSignIn = (centre: OpenCentre) => Result<unknown>;

const copyNotNeeded: Failure = {
  code: 'not-allowed',
  message: 'A copy is only put in the place of a database that is damaged, missing or too new.',
};

export function createSession(
  surroundings: SessionSurroundings,
  afterSignIn: AfterSignIn = ({ db, place }) => takeScheduledCopies(db, place.copies, surroundings.now()),
): Session {
  let place = placeIn(surroundings.dataFolder, 'centre');
  let open: OpenCentre | undefined;
  let problem: Failure | undefined;
  let settingUp = false;
  const turn = inTurn();
  const { now, scryptCost } = surroundings;

  const ring = () => {
    const read = readRing(place.keys);
    return read.ok ? read.value : undefined;
  };
  const close = (): void => {
    settingUp = false;
    open?.db.close();
    open?.access.key.fill(0);
    open = undefined;
  };
  const state = (): SessionState => {
    if (open)
      return {
        kind: 'signed-in',
        person: open.person,
        centre: open.centre,
        idleMinutes: idleMinutesOf(open.db),
        today: surroundings.today(),
      };
    if (!isTaken(place)) return { kind: 'welcome' };
    const keys = readRing(place.keys);
    const failure = problem ?? visibleFailure(place) ?? (keys.ok ? undefined : keys.error);
    const shown = failure && problemOf(failure, place);
    if (shown) return { kind: 'problem', problem: shown };
    if (!keys.ok) throw new Error(`a failure of the key ring without a screen: ${keys.error.code}`);
    return {
      kind: 'locked',
      centreName: keys.value.centre.name,
      isDemo: keys.value.centre.isDemo,
      people: keys.value.people.map(({ personId, name }) => ({
        id: personId,
        name,
        waitUntil: waitUntilOf(place.waits, personId, now()),
      })),
      recoveryWaitUntil: waitUntilOf(place.waits, 'recovery', now()),
    };
  };
  const lock = (): SessionState => {
    close();
    problem = undefined;
    return state();
  };
  /** Failures of the file become the problem's screen, all others are answered. */
  const report = (failure: Failure): SessionState => {
    close();
    problem = failure;
    return state();
  };
  const enter = (key: Buffer, personId: string): Result<SessionState> => {
    close();
    const opened = openCentre(surroundings, place, { key, personId, ring });
    if (!opened.ok) return problemOf(opened.error, place) ? ok(report(opened.error)) : fail(opened.error);
    open = opened.value;
    problem = undefined;
    const after = afterSignIn(open);
    return ok(!after.ok && after.error.code === 'database-damaged' ? report(after.error) : state());
  };

  return {
    surroundings,
    place: () => place,
    isSettingUp: () => settingUp,
    endSettingUp: () => {
      settingUp = false;
    },
    centreChanged: () => {
      const centre = open && centreOf(open.db);
      if (!open || !centre) return;
      open = { ...open, centre: centreSummary(centre) };
      const keys = readRing(place.keys);
      if (keys.ok)
        writeRing(place.keys, { ...keys.value, centre: { ...keys.value.centre, name: centre.name } });
    },
    state,
    lock,
    report,
    centre: () =>
      open ? ok(open) : fail({ code: 'locked', message: 'Countersign is locked.', remedy: 'Sign in.' }),
    turnTo: (name) => {
      close();
      problem = undefined;
      place = placeIn(surroundings.dataFolder, name);
      return state();
    },
    setUpCentre: (request) =>
      turn(async () => {
        const person = firstPerson(newId(), request.person);
        const created = await createCentreFiles(surroundings, place, {
          centre: { ...request.centre, isDemo: false },
          person,
          passphrase: request.passphrase,
        });
        if (!created.ok) return created;
        const entered = enter(created.value.key, person.id);
        settingUp = entered.ok;
        return entered.ok ? ok({ recoveryCode: created.value.recoveryCode }) : entered;
      }),
    signIn: ({ personId, passphrase }) =>
      turn(async () => {
        const keys = readRing(place.keys);
        if (!keys.ok) return keys;
        const key = await tryAfterWait(place.waits, personId, now(), () =>
          unwrap(keys.value, personId, passphrase),
        );
        return key.ok ? enter(key.value, personId) : key;
      }),
    recover: ({ personId, recoveryCode, newPassphrase }) =>
      turn(async () => {
        const keys = readRing(place.keys);
        if (!keys.ok) return keys;
        const holder = keys.value.people.find((person) => person.personId === personId);
        if (!holder)
          return fail({ code: 'not-found', message: 'This person cannot sign in to this centre.' });
        const key = await tryAfterWait(place.waits, 'recovery', now(), () =>
          unwrapWithRecoveryCode(keys.value, recoveryCode),
        );
        if (!key.ok) return key;
        writeRing(place.keys, await setPassphrase(keys.value, key.value, holder, newPassphrase, scryptCost));
        return enter(key.value, personId);
      }),
    restoreCopy: ({ copy }) => {
      const current = state();
      switch (current.kind) {
        case 'problem': {
          const { code } = current.problem;
          if (code === 'keys-missing' || code === 'database-busy') return fail(copyNotNeeded);
          const restored = restoreCopyAt(place, copy, now());
          return restored.ok ? ok(lock()) : restored;
        }
        case 'welcome':
        case 'locked':
        case 'signed-in':
          return fail(copyNotNeeded);
        default:
          return assertNever(current);
      }
    },
  };
}
