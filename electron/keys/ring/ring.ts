import type { Failure, Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { KeyRing, RingPerson, ScryptCost } from './format';
import { readRecoveryCode } from './recovery-code';
import { unwrapKey, wrapKey } from './wrap';

/** Somebody who signs in. */
export interface KeyHolder {
  readonly personId: string;
  readonly name: string;
}

const purposeOf = (personId: string): string => `countersign person ${personId}`;
const RECOVERY_PURPOSE = 'countersign recovery';

const wrongPassphrase: Failure = {
  code: 'wrong-passphrase',
  message: 'This is not the passphrase.',
  remedy: 'Try again, or use the recovery code that was printed when the centre was set up.',
  field: 'passphrase',
};
const wrongCode: Failure = {
  code: 'wrong-code',
  message: 'This recovery code does not open this centre.',
  remedy: 'Use the newest code: replacing it makes older ones useless.',
  field: 'recoveryCode',
};
const misreadCode: Failure = {
  code: 'wrong-code',
  message: 'A symbol of the recovery code is misread or missing.',
  remedy: 'It has eight groups of four; compare each with the printed code.',
  field: 'recoveryCode',
};

/** A ring for a new centre: `key` wrapped for its first person and under the recovery code. */
export async function createRing(options: {
  readonly key: Buffer;
  readonly centre: { readonly name: string; readonly isDemo: boolean };
  readonly person: KeyHolder;
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly cost?: ScryptCost;
}): Promise<KeyRing> {
  const { key, centre, person, passphrase, recoveryCode, cost } = options;
  const [entry, recovery] = await Promise.all([
    entryFor(key, person, passphrase, cost),
    wrapKey(key, recoveryCode, RECOVERY_PURPOSE, cost),
  ]);
  return {
    version: 1,
    centre: { name: centre.name, isDemo: centre.isDemo },
    people: [entry],
    recovery: { wrapped: recovery },
  };
}

/** Lets a person sign in, or gives somebody who already can a new passphrase. */
export async function setPassphrase(
  ring: KeyRing,
  key: Buffer,
  person: KeyHolder,
  passphrase: string,
  cost?: ScryptCost,
): Promise<KeyRing> {
  const entry = await entryFor(key, person, passphrase, cost);
  const known = ring.people.some(({ personId }) => personId === person.personId);
  return {
    ...ring,
    people: known
      ? ring.people.map((old) => (old.personId === person.personId ? entry : old))
      : [...ring.people, entry],
  };
}

/** Ends a person's signing in; the last one stays, or nobody could open the centre. */
export function removePerson(ring: KeyRing, personId: string): Result<KeyRing> {
  const people = ring.people.filter((entry) => entry.personId !== personId);
  return people.length === 0
    ? fail({
        code: 'last-sign-in',
        message: 'This is the only person who can sign in.',
        remedy: 'Let another person sign in first.',
      })
    : ok({ ...ring, people });
}

/** The database's key. Failures: `wrong-passphrase`; `not-found` when the person has no entry. */
export async function unwrap(ring: KeyRing, personId: string, passphrase: string): Promise<Result<Buffer>> {
  const entry = ring.people.find((person) => person.personId === personId);
  if (!entry) return fail({ code: 'not-found', message: 'This person cannot sign in to this centre.' });
  const key = await unwrapKey(entry.wrapped, passphrase, purposeOf(personId));
  return key ? ok(key) : fail(wrongPassphrase);
}

/** The database's key, from a code as somebody typed it. Failure: `wrong-code`. */
export async function unwrapWithRecoveryCode(ring: KeyRing, typed: string): Promise<Result<Buffer>> {
  const code = readRecoveryCode(typed);
  if (code === undefined) return fail(misreadCode);
  const key = await unwrapKey(ring.recovery.wrapped, code, RECOVERY_PURPOSE);
  return key ? ok(key) : fail(wrongCode);
}

/** Puts a new recovery code in the place of the old one, which opens nothing from now on. */
export const replaceRecoveryCode = async (
  ring: KeyRing,
  key: Buffer,
  recoveryCode: string,
  cost?: ScryptCost,
): Promise<KeyRing> => ({
  ...ring,
  recovery: { wrapped: await wrapKey(key, recoveryCode, RECOVERY_PURPOSE, cost) },
});

const entryFor = async (
  key: Buffer,
  { personId, name }: KeyHolder,
  passphrase: string,
  cost?: ScryptCost,
): Promise<RingPerson> => ({
  personId,
  name,
  wrapped: await wrapKey(key, passphrase, purposeOf(personId), cost),
});
