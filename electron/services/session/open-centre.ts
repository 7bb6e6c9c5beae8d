import type { KeyRing } from '../../keys/ring/format';
import type { CentreSummary, SignedInPerson } from '../../../shared/ipc/session';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { centreOf, centreSummary } from '../../database/centre';
import type { WritableDatabase } from '../../database/connection';
import { deviceById, deviceTable } from '../../database/devices';
import { fileFailure } from '../../database/errors';
import type { CommitContext } from '../../database/ledger';
import { commit } from '../../database/ledger';
import { migrate } from '../../database/migrate';
import { openDatabase } from '../../database/open';
import { personById, rolesFrom } from '../../database/people';
import type { CentreContext } from '../centre-context';
import { shippedPacks, updateShippedPacks } from '../rules/shipped-packs';
import { deviceIdOf } from './device';
import type { CentrePlace } from './place';
import type { SessionSurroundings } from './surroundings';

/** The open centre with somebody signed in: what every use case works on. */
export interface OpenCentre extends CentreContext {
  readonly person: SignedInPerson;
  readonly centre: CentreSummary;
  readonly deviceId: string;
  readonly place: CentrePlace;
}

/** Opens a centre's database for somebody: key, schema, this computer's device row, the rule packs, and who they are. */
export function openCentre(
  surroundings: SessionSurroundings,
  place: CentrePlace,
  options: { readonly key: Buffer; readonly personId: string; readonly ring: () => KeyRing | undefined },
): Result<OpenCentre> {
  const { key, personId, ring } = options;
  const { nativeBinding } = surroundings;
  const opened = openDatabase({ file: place.database, key, nativeBinding });
  if (!opened.ok) return opened.error.code === 'wrong-key' ? fail(notThisDatabase) : opened;
  const db = opened.value;
  const result = prepare(surroundings, place, db, personId);
  if (!result.ok) {
    db.close();
    return result;
  }
  const { person, centre, deviceId } = result.value;
  return ok({
    db,
    person,
    centre,
    deviceId,
    place,
    access: { file: place.database, key, nativeBinding },
    commitContext: () => contextOf(surroundings, person, deviceId),
    today: surroundings.today,
    canSignIn: (id) => ring()?.people.some((entry) => entry.personId === id) ?? false,
  });
}

const notThisDatabase = {
  code: 'database-damaged',
  message: 'The centre’s database is damaged at its beginning, or is another centre’s. It was left as it is.',
  remedy: 'Put this centre’s own file back, or restore the newest copy or backup.',
};

interface Prepared {
  readonly person: SignedInPerson;
  readonly centre: CentreSummary;
  readonly deviceId: string;
}

function prepare(
  surroundings: SessionSurroundings,
  place: CentrePlace,
  db: WritableDatabase,
  personId: string,
): Result<Prepared> {
  try {
    const migrated = migrate(db, { copiesFolder: place.copies, now: surroundings.now() });
    if (!migrated.ok) return migrated;
    const row = personById.get(db, personId);
    if (!row) return fail({ code: 'not-found', message: 'This person is not in the centre’s records.' });
    const { id, name, initials } = row;
    const person = { id, name, initials, roles: rolesFrom(row.roles) };
    const deviceId = deviceIdOf(surroundings.dataFolder);
    const context = contextOf(surroundings, person, deviceId);
    rememberDevice(db, context, surroundings.deviceName);
    updateShippedPacks(db, context, shippedPacks(surroundings.resourcesFolder), surroundings.today());
    const centre = centreOf(db);
    if (!centre) throw new Error('a centre’s database without a centre');
    return ok({
      person,
      deviceId,
      centre: centreSummary(centre),
    });
  } catch (error) {
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
}

const contextOf = (
  surroundings: SessionSurroundings,
  person: SignedInPerson,
  deviceId: string,
): CommitContext => ({
  actor: { id: person.id, name: person.name },
  now: surroundings.now(),
  deviceId,
});

/** A centre restored on another computer is written under that computer's name from then on. */
function rememberDevice(db: WritableDatabase, context: CommitContext, name: string): void {
  const { deviceId, now } = context;
  if (deviceById.get(db, deviceId)) return;
  commit(db, context, 'computer added', name, (tx) =>
    tx.insert(deviceTable, { id: deviceId, name, created_at: now }),
  );
}
