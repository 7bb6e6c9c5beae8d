import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Person } from '../../../shared/domain/people';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { centreTable } from '../../database/centre';
import type { WritableDatabase } from '../../database/connection';
import { deviceTable } from '../../database/devices';
import { fileFailure } from '../../database/errors';
import { newId } from '../../database/ids';
import type { CommitContext } from '../../database/ledger';
import { commit } from '../../database/ledger';
import { migrate } from '../../database/migrate';
import { openDatabase } from '../../database/open';
import { personRowOf, personTable } from '../../database/people';
import { siteTable } from '../../database/sites';
import { writeRing } from '../../keys/ring/file';
import { RECOVERY_CODE_BYTES, recoveryCodeFrom } from '../../keys/ring/recovery-code';
import { createRing } from '../../keys/ring/ring';
import { flushFolder } from '../../keys/ring/write-whole';
import { putInShippedPacks, shippedPacks } from '../rules/shipped-packs';
import { deviceIdOf } from './device';
import { isTaken, placeAt, type CentrePlace } from './place';
import type { SessionSurroundings } from './surroundings';

export interface NewCentre {
  readonly centre: {
    readonly name: string;
    readonly number: string;
    readonly awardingOrganisation: string;
    readonly isDemo: boolean;
    readonly sites: readonly string[];
  };
  /** The first person, who signs in with the passphrase. */
  readonly person: Person;
  readonly passphrase: string;
  /** Writes more before the centre is there, such as the demo's records. A throw leaves no centre. */
  readonly fill?: (made: CentreInTheMaking) => void | Promise<void>;
}

export interface CentreInTheMaking {
  readonly db: WritableDatabase;
  readonly file: string;
  readonly key: Buffer;
  readonly context: CommitContext;
}

export interface CreatedCentre {
  readonly key: Buffer;
  /** To be shown once; only what it wraps is kept. */
  readonly recoveryCode: string;
}

/**
 * Makes a centre's folder with its key ring and database, all or nothing: it is made beside its place and moved there
 * when complete. Failures: `centre-exists` and those of the disk.
 */
export async function createCentreFiles(
  surroundings: SessionSurroundings,
  place: CentrePlace,
  wanted: NewCentre,
): Promise<Result<CreatedCentre>> {
  if (isTaken(place))
    return fail({
      code: 'centre-exists',
      message: 'There already is a centre on this computer.',
      remedy: 'Sign in to it. Nothing was changed.',
    });
  const parent = path.dirname(place.folder);
  mkdirSync(parent, { recursive: true });
  removeUnfinished(parent, place);
  const folder = `${place.folder}.unfinished-${randomBytes(4).toString('hex')}`;
  try {
    const created = await makeIn(surroundings, placeAt(folder, place.name), wanted);
    if (!created.ok) return created;
    // An empty folder of that name may be there; anything else in it stops the move.
    if (existsSync(place.folder) && readdirSync(place.folder).length === 0)
      rmSync(place.folder, { recursive: true });
    renameSync(folder, place.folder);
    flushFolder(parent);
    return created;
  } catch (error) {
    const failure = fileFailure(error);
    if (failure) return fail(failure);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a set-up left behind that was ended half-way. */
function removeUnfinished(parent: string, place: CentrePlace): void {
  const start = `${path.basename(place.folder)}.unfinished-`;
  for (const name of readdirSync(parent))
    if (name.startsWith(start)) rmSync(path.join(parent, name), { recursive: true, force: true });
}

async function makeIn(
  surroundings: SessionSurroundings,
  place: CentrePlace,
  { centre, person, passphrase, fill }: NewCentre,
): Promise<Result<CreatedCentre>> {
  const { dataFolder, deviceName, nativeBinding, now, resourcesFolder, scryptCost } = surroundings;
  const deviceId = deviceIdOf(dataFolder);
  mkdirSync(place.folder, { mode: 0o700 });
  const key = randomBytes(32);
  const recoveryCode = recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES));
  const ring = await createRing({
    key,
    centre,
    person: { personId: person.id, name: person.name },
    passphrase,
    recoveryCode,
    ...(scryptCost ? { cost: scryptCost } : {}),
  });
  const opened = openDatabase({ file: place.database, key, nativeBinding, create: true });
  if (!opened.ok) return opened;
  const db = opened.value;
  try {
    const at = now();
    const migrated = migrate(db, { copiesFolder: place.copies, now: at });
    if (!migrated.ok) return migrated;
    const context = { actor: { id: person.id, name: person.name }, now: at, deviceId };
    commit(db, context, 'centre set up', centre.name, (tx) => {
      tx.insert(deviceTable, { id: deviceId, name: deviceName, created_at: at });
      tx.insert(centreTable, {
        id: newId(),
        name: centre.name,
        number: centre.number,
        awarding_organisation: centre.awardingOrganisation,
        is_demo: centre.isDemo ? 1 : 0,
        device_id: deviceId,
      });
      for (const name of centre.sites) tx.insert(siteTable, { id: newId(), name, device_id: deviceId });
      tx.insert(personTable, personRowOf(person, deviceId));
      putInShippedPacks(tx, shippedPacks(resourcesFolder), at.slice(0, 10));
    });
    await fill?.({ db, file: place.database, key, context });
  } finally {
    db.close();
  }
  writeRing(place.keys, ring);
  return ok({ key, recoveryCode });
}
