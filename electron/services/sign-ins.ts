import { randomBytes } from 'node:crypto';
import type { IsoTime } from '../../shared/domain/calendar';
import { maySignIn } from '../../shared/domain/people';
import { fail, ok, type Result } from '../../shared/result';
import { personById, rolesFrom } from '../database/people';
import { readRing, writeRing } from '../keys/ring/file';
import type { ScryptCost } from '../keys/ring/format';
import { RECOVERY_CODE_BYTES, recoveryCodeFrom } from '../keys/ring/recovery-code';
import { removePerson, replaceRecoveryCode, setPassphrase, unwrap } from '../keys/ring/ring';
import { tryAfterWait } from '../keys/ring/waits';
import { mayKeepRecords, notFound } from './centre-context';
import { inTurn } from './session/in-turn';
import type { OpenCentre } from './session/open-centre';

/** Who can sign in to the open centre, and with what. */
export interface SignIns {
  /** One's own; failures `wrong-passphrase`, `wait`. */
  readonly changePassphrase: (
    centre: OpenCentre,
    request: { readonly current: string; readonly next: string },
  ) => Promise<Result<null>>;
  /** Lets another person of the centre sign in with a first passphrase; failure `not-allowed`. */
  readonly addSignIn: (
    centre: OpenCentre,
    request: { readonly personId: string; readonly passphrase: string },
  ) => Promise<Result<null>>;
  /** Failures `not-allowed`, `last-sign-in`. */
  readonly removeSignIn: (
    centre: OpenCentre,
    request: { readonly personId: string },
  ) => Promise<Result<null>>;
  /** The new code, shown once; the old one opens nothing from now on. */
  readonly newRecoveryCode: (centre: OpenCentre) => Promise<Result<{ readonly recoveryCode: string }>>;
}

/** Looked at when a request's turn comes: the session may have been locked, and its key wiped, while it waited. */
const mayChange = (centre: OpenCentre): Result<null> =>
  centre.db.isOpen
    ? mayKeepRecords(centre)
    : fail({ code: 'locked', message: 'Countersign is locked.', remedy: 'Sign in and try again.' });

export function createSignIns(surroundings: {
  readonly now: () => IsoTime;
  readonly scryptCost?: ScryptCost;
}): SignIns {
  const { now, scryptCost } = surroundings;
  // Each reads the ring, derives for half a second and writes: two at once would lose one.
  const turn = inTurn();
  return {
    changePassphrase: ({ person, place }, { current, next }) =>
      turn(async () => {
        const ring = readRing(place.keys);
        if (!ring.ok) return ring;
        const tried = await tryAfterWait(place.waits, person.id, now(), () =>
          unwrap(ring.value, person.id, current),
        );
        if (!tried.ok) return tried;
        const holder = { personId: person.id, name: person.name };
        writeRing(place.keys, await setPassphrase(ring.value, tried.value, holder, next, scryptCost));
        return ok(null);
      }),
    addSignIn: (centre, { personId, passphrase }) =>
      turn(async () => {
        const allowed = mayChange(centre);
        if (!allowed.ok) return allowed;
        const { access, db, place } = centre;
        const person = personById.get(db, personId);
        if (!person) return notFound('This person');
        if (!maySignIn(rolesFrom(person.roles)))
          return fail({
            code: 'not-allowed',
            message: `${person.name} has no role that signs in.`,
            remedy: 'Give them the role countersignatory, IQA, lead IQA or EQA first.',
          });
        const ring = readRing(place.keys);
        if (!ring.ok) return ring;
        if (ring.value.people.some((entry) => entry.personId === personId))
          return fail({
            code: 'not-allowed',
            message: `${person.name} can already sign in.`,
            remedy: 'A forgotten passphrase is replaced with the recovery code, on the sign-in screen.',
          });
        const holder = { personId, name: person.name };
        writeRing(place.keys, await setPassphrase(ring.value, access.key, holder, passphrase, scryptCost));
        return ok(null);
      }),
    removeSignIn: (centre, { personId }) =>
      turn(() => {
        const allowed = mayKeepRecords(centre);
        if (!allowed.ok) return allowed;
        const ring = readRing(centre.place.keys);
        if (!ring.ok) return ring;
        const without = removePerson(ring.value, personId);
        if (!without.ok) return without;
        writeRing(centre.place.keys, without.value);
        return ok(null);
      }),
    newRecoveryCode: (centre) =>
      turn(async () => {
        const allowed = mayChange(centre);
        if (!allowed.ok) return allowed;
        const ring = readRing(centre.place.keys);
        if (!ring.ok) return ring;
        const recoveryCode = recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES));
        const next = await replaceRecoveryCode(ring.value, centre.access.key, recoveryCode, scryptCost);
        writeRing(centre.place.keys, next);
        return ok({ recoveryCode });
      }),
  };
}
