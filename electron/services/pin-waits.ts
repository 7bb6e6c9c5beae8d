import { afterFailure, asOf, millisecondsLeft, type WaitState } from '../../shared/domain/waiting';
import type { IsoTime } from '../../shared/domain/calendar';
import { fail, type Result } from '../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import { clearPinWait, pinWait, savePinWait } from '../database/identities';

/** Wrong PINs of an identity in a row, and until when the next one waits. */
export function waitOf(db: ReadableDatabase, identityId: string): WaitState | undefined {
  const row = pinWait.get(db, identityId);
  return row && { failures: row.failures, waitUntil: row.wait_until };
}

/**
 * Lets a PIN be tried unless it has to wait (failure `wait`). The failure is noted before the attempt, so that ending
 * the program half-way saves no wait, and struck out when the PIN was right, whatever else failed.
 */
export async function tryPin<T>(
  db: WritableDatabase,
  identityId: string,
  now: IsoTime,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const before = waitOf(db, identityId);
  const state = before && asOf(before, now);
  const seconds = Math.ceil(millisecondsLeft(state, now) / 1_000);
  if (seconds > 0) {
    // A wait that began again because the clock went backwards is kept as such, or it would begin again at each look.
    if (state && state !== before) savePinWait.run(db, identityId, state.failures, state.waitUntil);
    return fail({
      code: 'wait',
      message: `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} before you try the PIN again.`,
      remedy: 'Each wrong PIN makes the wait longer, so that nobody can guess it.',
      field: 'pin',
    });
  }
  const failed = afterFailure(state, now);
  savePinWait.run(db, identityId, failed.failures, failed.waitUntil);
  const result = await attempt();
  const wrongPin = !result.ok && result.error.code === 'identity-pin';
  if (!wrongPin && db.isOpen) {
    if (result.ok || state === undefined) clearPinWait.run(db, identityId);
    else savePinWait.run(db, identityId, state.failures, state.waitUntil);
  }
  return result;
}
