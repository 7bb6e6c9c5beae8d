import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { nativeBindingPath } from '../../electron/database/native-binding';
import { addShipped } from '../../electron/services/qualifications/shipped';
import type { CentreContext } from '../../electron/services/centre-context';
import { createSession } from '../../electron/services/session';
import type { Commands } from '../../electron/workers/protocol';
import { WorkerClient } from '../../electron/workers/client';
import type { Result } from '../../shared/result';
import { cacheRoot, projectRoot } from '../../tests/support/project-root';

export const PASSPHRASE = 'correct horse battery staple';

const nativeBinding = nativeBindingPath({
  napiVersion: process.versions['napi'],
  platform: process.platform,
  arch: process.arch,
  appRoot: projectRoot,
  packagedResources: undefined,
  cacheRoot,
  override: process.env['COUNTERSIGN_NATIVE'],
  exists: existsSync,
});

/** The value of a result that has to be a success. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error([result.error.code, result.error.message, result.error.remedy].join(': '));
  return result.value;
}

/** A centre as its first person sets it up, with the shipped qualification CS2D1; the data folder may be opened later. */
export async function newCentre(dataFolder: string): Promise<CentreContext> {
  mkdirSync(dataFolder, { recursive: true });
  const now = () => new Date().toISOString();
  const session = createSession({
    dataFolder,
    now,
    today: () => now().slice(0, 10),
    nativeBinding,
    deviceName: 'Bench',
    resourcesFolder: path.join(projectRoot, 'resources'),
  });
  valueOf(
    await session.setUpCentre({
      centre: {
        name: 'Bench Centre',
        number: '00001',
        awardingOrganisation: 'VTCT (Skillsfirst)',
        sites: ['Harbour Road', 'Mill Lane', 'Northgate'],
      },
      person: { name: 'Meera Nair', initials: 'MN', email: 'meera@example.org', role: 'lead IQA' },
      passphrase: PASSPHRASE,
    }),
  );
  const centre = valueOf(session.centre());
  valueOf(addShipped(centre, path.join(projectRoot, 'resources'), 'CS2D1'));
  return centre;
}

/** A worker thread of the built application. */
export const builtWorker = <C extends Commands>(name: string): WorkerClient<C> =>
  new WorkerClient<C>(path.join(projectRoot, 'dist/electron/workers', `${name}.worker.cjs`));
