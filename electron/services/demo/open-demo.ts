import { rmSync } from 'node:fs';
import { DEMO_CENTRE, demoSetUpAt } from '../../../shared/domain/demo/demo-centre';
import { DEMO_PASSPHRASE } from '../../../shared/domain/demo/passphrase';
import { DEMO_SITES, qualityAssurers } from '../../../shared/domain/demo/staff';
import type { SessionState } from '../../../shared/ipc/session';
import { ok, type Failure, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { readRing, writeRing } from '../../keys/ring/file';
import { setPassphrase, type KeyHolder } from '../../keys/ring/ring';
import type { Jobs } from '../jobs';
import type { Session } from '../session';
import { createCentreFiles } from '../session/create-centre';
import { isTaken, type CentrePlace } from '../session/place';
import type { SessionSurroundings } from '../session/surroundings';
import type { DemoCommands } from './commands';
import { DEMO_SEED } from './facts';

/** Makes the demo centre when there is none yet, beside the person's own, and signs its lead IQA in. */
export async function openDemo(
  session: Session,
  jobs: Jobs,
  resourcesFolder: string,
  jobId: string,
): Promise<Result<SessionState>> {
  session.turnTo('demo');
  const place = session.place();
  if (!isTaken(place)) {
    const made = await makeDemo(session.surroundings, place, jobs, resourcesFolder, jobId);
    if (!made.ok) {
      session.turnTo('centre');
      return made;
    }
  }
  const state = session.state();
  const [lead] = state.kind === 'locked' ? state.people : [];
  if (!lead) return ok(state);
  const signedIn = await session.signIn({ personId: lead.id, passphrase: DEMO_PASSPHRASE });
  // Somebody gave the demo a passphrase of their own: they are asked for it.
  return signedIn.ok ? signedIn : ok(session.state());
}

/** Back to the person's own centre, or to Welcome; the demo is kept for the next time unless it is thrown away. */
export function leaveDemo(session: Session, discard: boolean): Result<SessionState> {
  session.lock();
  const place = session.place();
  if (discard && place.name === 'demo') rmSync(place.folder, { recursive: true, force: true });
  return ok(session.turnTo('centre'));
}

/** Carries an expected failure out of the making of a centre, which a throw undoes. */
class NotFilled extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

async function makeDemo(
  surroundings: SessionSurroundings,
  place: CentrePlace,
  jobs: Jobs,
  resourcesFolder: string,
  jobId: string,
): Promise<Result<null>> {
  const today = surroundings.today();
  const [{ countersignatory: _nobody, ...lead }] = qualityAssurers(today);
  const signIns: KeyHolder[] = [];
  try {
    const made = await createCentreFiles({ ...surroundings, now: () => demoSetUpAt(today) }, place, {
      centre: { ...DEMO_CENTRE, isDemo: true, sites: DEMO_SITES },
      person: { ...lead, id: newId(), countersignatoryId: null },
      passphrase: DEMO_PASSPHRASE,
      fill: async ({ file, key, context }) => {
        const filled = await jobs.once<DemoCommands, 'fill'>(
          { jobId, title: 'Making the demo centre' },
          'demo',
          'fill',
          {
            access: { file, key, nativeBinding: surroundings.nativeBinding },
            resourcesFolder,
            seed: DEMO_SEED,
            today,
            deviceId: context.deviceId,
          },
        );
        if (!filled.ok) throw new NotFilled(filled.error);
        signIns.push(...filled.value);
      },
    });
    if (!made.ok) return made;
    await addSignIns(surroundings, place, made.value.key, signIns);
    return ok(null);
  } catch (error) {
    if (error instanceof NotFilled) return { ok: false, error: error.failure };
    throw error;
  }
}

/** Everybody of the demo who signs in does so with the same passphrase, which is no secret. */
async function addSignIns(
  { scryptCost }: SessionSurroundings,
  place: CentrePlace,
  key: Buffer,
  signIns: readonly KeyHolder[],
): Promise<void> {
  const read = readRing(place.keys);
  if (!read.ok) return;
  let ring = read.value;
  for (const holder of signIns) ring = await setPassphrase(ring, key, holder, DEMO_PASSPHRASE, scryptCost);
  writeRing(place.keys, ring);
}
