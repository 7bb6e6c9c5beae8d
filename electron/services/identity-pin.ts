import { fail, ok, type Failure, type Result } from '../../shared/result';
import { identityOf } from '../database/identities';
import type { CentreContext } from './centre-context';
import type { Jobs } from './jobs';
import { tryPin } from './pin-waits';
import type { ReportCommands } from './reports/commands';

const wrongPin: Failure = {
  code: 'identity-pin',
  message: 'This is not the PIN of your signing identity.',
  remedy: 'Check the PIN and try again.',
  field: 'pin',
};

/**
 * Whether the PIN opens the signed-in person's signing identity, which has to be valid today. Wrong PINs wait as they
 * do for reports. Call it inside `jobs.exclusively`: it notes the wait. Codes: `no-identity`, `wait`, `identity-pin`,
 * and those of an identity that cannot sign.
 */
export async function checkPin(
  centre: CentreContext,
  jobs: Pick<Jobs, 'quietly'>,
  pin: string,
): Promise<Result<null>> {
  const { db, person } = centre;
  const identity = identityOf.get(db, person.id);
  if (!identity)
    return fail({
      code: 'no-identity',
      message: 'You have no signing identity yet.',
      remedy: 'Make one in Settings, under Signing; it takes a minute.',
    });
  const { now } = centre.commitContext();
  const opened = await tryPin(db, identity.id, now, () =>
    jobs.quietly<ReportCommands, 'readIdentity'>('report', 'readIdentity', { p12: identity.p12, pin, now }),
  );
  if (opened.ok) return ok(null);
  return opened.error.code === 'identity-pin' ? fail(wrongPin) : opened;
}
